/** What an authority's authors wrote in a fiche, beyond what a workshop leaves: a row for each field that is filled. */
import { dateInWords, numberInWords } from "../figures.ts";
import { fill, plain, wordFor, type RoadmapTexts, type Writing } from "../prose.ts";
import type { Fiche } from "../../workspace/schema.ts";
import { axisInWords } from "./frame-axes.ts";
import { tagsInWords } from "./links.ts";
import type { Runs } from "../tree.ts";

type Row = readonly [Runs, Runs];
const row = (title: string, text: string | null): readonly Row[] =>
  text === null || text === "" ? [] : [[plain(title), plain(text)]];

/** Before the owner and the deadline. */
export function opening(fiche: Fiche, writing: Writing): readonly Row[] {
  const { texts, workspace } = writing;
  const words = texts.own;
  return [
    ...row(words.decision, decisionOf(fiche, texts)),
    ...row(words.finding, fiche.finding),
    ...row(words.target, fiche.target),
    ...row(words.axis, axisInWords(fiche, writing)),
    // The title of the axis says the theme in the decree's own frame.
    ...row(texts.frames.theme, workspace?.frame === "decree" ? null : texts.themes[fiche.theme]),
  ];
}

/** After them. */
export function following(fiche: Fiche, writing: Writing): readonly Row[] {
  const { texts } = writing;
  const words = texts.own;
  const date = (term: string | null) => (term === null ? null : dateInWords(texts, term));
  return [
    ...row(words.role, fiche.role),
    ...row(words.elected, fiche.elected),
    ...row(words.partners, fiche.partners),
    ...row(words.audience, fiche.audience),
    ...row(words.start, date(fiche.start)),
    ...row(words.milestones, milestonesOf(fiche, texts)),
    ...row(words.t18, fiche.t18),
    ...row(words.t36, fiche.t36),
    ...row(words.staff, staffOf(fiche, texts)),
    ...row(words.cost, costOf(fiche, texts)),
    ...row(words.funding, fiche.funding),
    ...Object.values(fiche.indicators).flatMap((indicator) =>
      row(words.indicator, indicatorOf(indicator, texts)),
    ),
    ...row(words.gain, gainOf(fiche.gain, texts)),
    ...row(texts.ownGains.matter, gainOf(fiche.gainMatter, texts)),
    ...row(words.obstacles, fiche.obstacles),
    ...row(words.sdgs, fiche.sdgs.join(texts.words.and)),
    ...row(words.tags, tagsInWords(fiche, texts)),
    ...row(words.commitment, fiche.commitment),
    ...row(words.status, words.statuses[fiche.status]),
    ...row(words.proofs, proofsOf(fiche, texts)),
    ...row(texts.sharing.credit, fiche.credit),
    ...row(words.version, String(fiche.version)),
  ];
}

function decisionOf({ decision, reason }: Fiche, { own, words }: RoadmapTexts): string {
  const said = own.decisions[decision];
  return reason === null ? said : `${said}${words.dash}${reason}`;
}

function milestonesOf({ milestones }: Fiche, texts: RoadmapTexts): string {
  return Object.values(milestones)
    .map(({ title, date, isDone }) => {
      const dated = date === null ? title : `${title}${texts.words.dash}${dateInWords(texts, date)}`;
      return isDone ? fill(texts.own.doneMilestone, { milestone: dated }) : dated;
    })
    .join("\n");
}

function staffOf({ staffDays, staffFte }: Fiche, texts: RoadmapTexts): string {
  const { days, fte } = texts.own;
  return [
    ...(staffDays === null ? [] : [fill(days, { count: numberInWords(texts, staffDays) })]),
    ...(staffFte === null ? [] : [fill(fte, { count: numberInWords(texts, staffFte) })]),
  ].join(texts.words.and);
}

function costOf({ investment, running }: Fiche, texts: RoadmapTexts): string {
  const { once, yearly } = texts.own;
  return [
    ...(investment === null ? [] : [fill(once, { euros: numberInWords(texts, investment) })]),
    ...(running === null ? [] : [fill(yearly, { euros: numberInWords(texts, running) })]),
  ].join(texts.words.and);
}

function gainOf(gain: Fiche["gain"], texts: RoadmapTexts): string | null {
  if (gain === null) return null;
  const { low, high, unit, hypothesis } = gain;
  const range = fill(texts.words.range, { low: numberInWords(texts, low), high: numberInWords(texts, high) });
  return fill(texts.own.gainValue, { range, unit, hypothesis });
}

function indicatorOf(indicator: Fiche["indicators"][string], texts: RoadmapTexts): string {
  const { name, unit, formula, source, frequency, startValue, target, readings } = indicator;
  const { colon, none } = texts.words;
  const words = texts.own.indicatorWords;
  const lines = [
    ...[[words.unit, unit] as const, [words.formula, formula] as const, [words.source, source] as const],
    [words.frequency, frequency && wordFor(texts.own.frequencies, frequency)] as const,
    ...[[words.startValue, startValue] as const, [words.target, target] as const],
    ...Object.entries(readings).map(
      ([year, { value, note }]) =>
        [
          year,
          [value === null ? none : numberInWords(texts, value), note].filter(Boolean).join(" "),
        ] as const,
    ),
  ];
  return [name, ...lines.flatMap(([title, text]) => (text ? [`${title}${colon}${text}`] : []))].join("\n");
}

const proofsOf = ({ proofs }: Fiche, texts: RoadmapTexts) =>
  Object.values(proofs)
    .map(({ title, place, date, owner }) =>
      [title, place, date && dateInWords(texts, date), owner].filter(Boolean).join(texts.words.dash),
    )
    .join("\n");
