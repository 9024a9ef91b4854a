/** Notes d’argumentaire: for each action that was pleaded, what to say to whom, objections met, figures with sources. */
import { dateInWords } from "../figures.ts";
import {
  fill,
  gap,
  heading,
  paragraph,
  plain,
  rich,
  sheet,
  table,
  wordFor,
  type RoadmapTexts,
  type Writing,
} from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";
import { shortened } from "../plain-words.ts";
import type { Block, Runs } from "../tree.ts";
import { figuresTable } from "./figures-table.ts";

type Pitch = NonNullable<RoadmapAction["pitch"]>;
interface Pleaded {
  readonly action: RoadmapAction;
  readonly pitch: Pitch;
}

const HEADING_LENGTH = 120;

/** The actions that were pleaded for, those of one table when it is said. */
export const pleadedIn = ({ roadmap }: Writing, only?: string): readonly Pleaded[] =>
  roadmap.actions.flatMap((action) =>
    action.pitch && (only === undefined || action.pitch.table === only)
      ? [{ action, pitch: action.pitch }]
      : [],
  );

/** As an annex of the roadmap. */
export function pitches(writing: Writing): readonly Block[] {
  const { texts } = writing;
  return [
    paragraph(rich(texts, texts.pitch.intro)),
    ...pleadedIn(writing).flatMap((pleaded) => {
      const { first, second } = pitchPages(pleaded, writing, 3);
      return [...first, ...second];
    }),
  ];
}

export function voteInWords({ decision, votes }: Pitch, { pitch: words }: RoadmapTexts): string {
  return fill(words.vote, { decision: words.decisions[decision ?? "none"], ...votes });
}

/**
 * The two pages of a note: what to say, then what was objected.
 * @param level of its title
 */
export function pitchPages(
  pleaded: Pleaded,
  writing: Writing,
  level: 1 | 3,
): { readonly first: readonly Block[]; readonly second: readonly Block[] } {
  const { texts } = writing;
  const { action, pitch } = pleaded;
  const words = texts.pitch;
  const id = `pitch-${action.code.replace(".", "-")}`;
  const part = (name: string, title: string) => heading(level === 1 ? 2 : 4, title, `${id}-${name}`);
  const title = fill(words.note, { code: action.code, title: shortened(action.title, HEADING_LENGTH) });
  return {
    first: [
      heading(level, title, id),
      ...(action.summary === null ? [] : [paragraph(plain(action.summary))]),
      sheet({ label: title, head: texts.axes.head, widths: [26, 74], rows: rowsOf(pleaded, writing) }),
      part("elus", words.forElus),
      paragraph(pitch.forElus === null ? drawn(words.drawnElus, action, writing) : plain(pitch.forElus)),
      part("services", words.forServices),
      paragraph(
        pitch.forServices === null ? drawn(words.drawnServices, action, writing) : plain(pitch.forServices),
      ),
    ],
    second: [
      part("objections", words.objections),
      ...objections(pleaded, writing),
      part("reasons", words.reasons),
      ...reasons(pitch, writing),
      part("figures", words.figures),
      ...figures(pitch, writing),
    ],
  };
}

/** What the fiche says already stands in for what the table did not write; the gap asks for its own words. */
function drawn(template: string, action: RoadmapAction, { texts }: Writing): Runs {
  const missing = `[${texts.words.toFill}]`;
  const { title, owner, deadline, indicator, startValue, rebound, guard } = action;
  const said = fill(template, {
    title,
    owner: owner ?? missing,
    deadline: deadline === null ? missing : dateInWords(texts, deadline),
    indicator: indicator ?? missing,
    startValue: startValue ?? missing,
    rebound: rebound ?? missing,
    guard: guard ?? missing,
  });
  return [...plain(`${said} `), ...gap(texts, texts.pitch.drawn)];
}

function rowsOf({ action, pitch }: Pleaded, { roadmap, texts }: Writing): readonly (readonly [Runs, Runs])[] {
  const words = texts.pitch;
  const table = roadmap.sessions.flatMap(({ tables }) => tables).find(({ id }) => id === pitch.table);
  const row = (title: string, text: string | null): readonly (readonly [Runs, Runs])[] =>
    text === null ? [] : [[plain(title), plain(text)]];
  return [
    ...row(words.pleadedBy, table?.name ?? action.origin.team),
    ...row(words.workshopVote, voteInWords(pitch, texts)),
    ...row(texts.fiche.amendment, pitch.amendment),
    ...row(texts.fiche.owner, action.owner),
    ...row(texts.fiche.deadline, action.deadline === null ? null : dateInWords(texts, action.deadline)),
    ...row(texts.fiche.indicator, action.indicator),
    ...row(texts.fiche.rebound, action.rebound),
    ...row(texts.fiche.guard, action.guard),
    ...row(texts.fiche.duty, action.duty === null ? null : wordFor(texts.duties, action.duty)),
  ];
}

function objections({ pitch }: Pleaded, { texts }: Writing): readonly Block[] {
  const words = texts.pitch;
  if (pitch.objections.length === 0) return [paragraph(plain(words.objectionsNone))];
  const voters = pitch.votes.accepted + pitch.votes.amended + pitch.votes.refused;
  return [
    table({
      label: words.objections,
      head: words.objectionsHead,
      widths: [42, 38, 20],
      rows: pitch.objections.map(({ role, text, isByCouncil, answer, convinced }) => [
        [
          { text: `${wordFor(words.roles, role)}${texts.words.colon}`, bold: true },
          { text: `${text}${isByCouncil ? "" : ` (${words.byProgram})`}` },
        ],
        answer === null ? gap(texts, words.answerGap) : plain(answer),
        plain(convincedInWords(answer === null ? null : convinced, voters, texts)),
      ]),
    }),
  ];
}

function convincedInWords(convinced: number | null, voters: number, { words, pitch }: RoadmapTexts): string {
  if (convinced === null || voters === 0) return words.none;
  return fill(convinced * 2 > voters ? pitch.convinced : pitch.unconvinced, { convinced, voters });
}

function reasons({ reasons: given, said, proposed }: Pitch, { texts }: Writing): readonly Block[] {
  const words = texts.pitch;
  const { quoteOpen, quoteClose, colon } = texts.words;
  const counted = [...given]
    .sort((a, b) => b.votes - a.votes)
    .map(({ id, votes }) => plain(`${wordFor(words.reasonWords, id)}${colon}${votes}`));
  const quoted = said.map((text) => plain(`${quoteOpen}${text}${quoteClose}`));
  const asked: readonly Runs[] = proposed.map((text) => [
    { text: `${words.proposed}${colon}`, bold: true },
    { text },
  ]);
  const items = [...counted, ...quoted, ...asked];
  return items.length === 0 ? [paragraph(plain(words.reasonsNone))] : [{ kind: "bullets", items }];
}

function figures({ facts }: Pitch, { roadmap, texts }: Writing): readonly Block[] {
  const own = roadmap.sources.filter(({ id }) => facts.includes(id));
  if (own.length === 0) return [paragraph(gap(texts, texts.pitch.figuresGap))];
  return [figuresTable(texts.pitch.figures, own, texts)];
}
