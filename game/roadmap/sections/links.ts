/** Section 11, last part: what the roadmap shares with other plans, from what the fiches say of them. */
import { FAMILIES, looseTags, tiedWords, tiesOf, wordsOf, type Tie } from "../../workspace/tags.ts";
import type { Fiche } from "../../workspace/schema.ts";
import { keptFiches } from "../../workspace/workspace.ts";
import { actionName } from "../names.ts";
import { sectionNumber } from "../outline.ts";
import { fill, gap, heading, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";

/** Which plan each line of the table is about, in the order of the texts; null: no tag says anything of it. */
const LINES: readonly (readonly Tie[] | null)[] = [["pcaet"], ["spaser"], ["agenda2030", "sdgs"], null, null];
/** Plans that have a line only once a fiche names them. */
const OTHERS = ["label", "tete"] as const;

export function links(writing: Writing): readonly Block[] {
  const { texts } = writing;
  const words = texts.governance;
  const fiches = planned(writing);
  const ties = tiesOf(fiches);
  return [
    heading(2, `${sectionNumber("governance", 3)} ${words.linksTitle}`, "links"),
    paragraph(ties.length === 0 ? rich(texts, words.linksIntro) : plain(texts.frames.linksIntro)),
    table({
      label: words.linksTitle,
      head: words.linksHead,
      widths: [40, 60],
      rows: [
        ...words.links.map((link, at) => [plain(link), said(LINES[at] ?? [], writing)]),
        ...OTHERS.filter((tie) => ties.includes(tie)).map((tie) => [
          plain(texts.frames.ties[tie]),
          said([tie], writing),
        ]),
      ],
    }),
    ...(ties.length === 0 ? [] : crossTable(ties, fiches, writing)),
  ];
}

/** Only fiches that are in the document, in its order. */
const planned = ({ workspace, roadmap }: Writing): Fiche[] => {
  const kept = workspace ? keptFiches(workspace) : [];
  return roadmap.actions.flatMap(({ id }) => kept.find((fiche) => fiche.id === id) ?? []);
};

/** Each word with the numbers of its fiches; a place to fill in a workspace without any, an empty cell in a draft. */
function said(ties: readonly Tie[], writing: Writing): Runs {
  const { texts, roadmap, workspace } = writing;
  const code = new Map(roadmap.actions.map((action) => [action.id, action.code]));
  const lines = ties.flatMap((tie) =>
    tiedWords(planned(writing), tie).map(({ word, fiches }) =>
      fill(texts.frames.linkLine, {
        word: tie === "sdgs" ? fill(texts.frames.sdg, { number: word, name: sdgName(word, writing) }) : word,
        codes: fiches.map((id) => code.get(id) ?? id).join(texts.words.and),
      }),
    ),
  );
  if (lines.length > 0) return plain(lines.join("\n"));
  return workspace && tiesOf(planned(writing)).length > 0 ? gap(texts) : [];
}

const sdgName = (number: string, { texts }: Writing): string =>
  texts.frames.sdgs[Number(number) - 1] ?? number;

/** A row for each fiche that says something, a column for each plan that is named. */
function crossTable(ties: readonly Tie[], fiches: readonly Fiche[], writing: Writing): readonly Block[] {
  const { texts, roadmap } = writing;
  const words = texts.frames;
  const tied = fiches.filter((fiche) => ties.some((tie) => wordsOf(fiche, tie).length > 0));
  const others = fiches.length - tied.length;
  const first = 40;
  const share = (100 - first) / ties.length;
  return [
    heading(3, words.crossTitle, "cross-table"),
    table({
      label: words.crossTitle,
      head: [words.crossFiche, ...ties.map((tie) => words.ties[tie])],
      widths: [first, ...ties.map(() => share)],
      rows: tied.map((fiche) => {
        const action = roadmap.actions.find(({ id }) => id === fiche.id);
        const name = action ? actionName(action, texts) : fiche.title;
        return [plain(name), ...ties.map((tie) => plain(wordsOf(fiche, tie).join(texts.words.and)))];
      }),
    }),
    ...(others === 0 ? [] : [paragraph(plain(fill(words.untied, { count: others })), "small")]),
  ];
}

/** As a fiche prints them: the plan's name, then its words; what is of no plan as it was written. */
export function tagsInWords(fiche: Fiche, { frames, words }: Writing["texts"]): string {
  const known = FAMILIES.flatMap((family) => {
    const own = wordsOf(fiche, family);
    return own.length === 0 ? [] : [`${frames.ties[family]}${words.colon}${own.join(words.and)}`];
  });
  return [...known, ...looseTags(fiche)].join("\n");
}
