/** Section 7: one axis per theme, one fiche per action, what is filled first. */
import { isOfChallenge, originsOf } from "../../workspace/workspace.ts";
import { dateInWords } from "../figures.ts";
import { tableName } from "../names.ts";
import { sectionNumber } from "../outline.ts";
import { shortened } from "../plain-words.ts";
import { fill, gap, heading, paragraph, plain, rich, sheet, wordFor, type Writing } from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";
import { documentAxes } from "./frame-axes.ts";
import { following, opening } from "./own-rows.ts";
import { voteInWords } from "./pitch.ts";
import type { Block, Runs } from "../tree.ts";

/** Longer titles would make a page of a heading: they are cut there and printed whole in the fiche. */
const HEADING_LENGTH = 140;

export function axes(writing: Writing): readonly Block[] {
  const { texts, workspace } = writing;
  const frame = workspace?.frame ?? "decree";
  return [
    paragraph(rich(texts, frame === "decree" ? texts.axes.intro : texts.frames.intros[frame])),
    paragraph(rich(texts, texts.axes.next)),
    ...documentAxes(writing).flatMap((axis) => writeAxis(axis, writing)),
  ];
}

type Axis = ReturnType<typeof documentAxes>[number];

function writeAxis({ number, name, note, actions }: Axis, writing: Writing): readonly Block[] {
  const { texts } = writing;
  const words = texts.axes;
  const title = fill(words.axis, { number, name });
  return [
    heading(2, `${sectionNumber("axes", number)} ${title}`, `axis-${number}`),
    ...(note === null ? [] : [paragraph(plain(note), "small")]),
    ...(actions.length === 0
      ? [paragraph(gap(texts, words.empty))]
      : actions.flatMap((action) => fiche(action, writing))),
  ];
}

function fiche(action: RoadmapAction, writing: Writing): readonly Block[] {
  const { texts } = writing;
  const title = fill(texts.axes.fiche, {
    code: action.code,
    title: shortened(action.title, HEADING_LENGTH),
  });
  const mark = action.debate === null ? "" : ` (${texts.words.contested})`;
  return [
    heading(3, `${title}${mark}`, `fiche-${action.code.replace(".", "-")}`),
    ...(action.summary === null ? [] : [paragraph(plain(action.summary))]),
    sheet({
      label: title,
      head: texts.axes.head,
      widths: [26, 74],
      rows: [...debate(action, writing), ...filledRows(action, writing), ...missingRow(action, writing)],
    }),
  ];
}

type Row = readonly [Runs, Runs];

const row = (title: string, text: string | null): readonly Row[] =>
  text === null ? [] : [[plain(title), plain(text)]];

function debate({ debate: sides }: RoadmapAction, { texts }: Writing): readonly Row[] {
  return sides === null
    ? []
    : [...row(texts.fiche.debateFor, sides.for), ...row(texts.fiche.debateAgainst, sides.against)];
}

function filledRows(action: RoadmapAction, writing: Writing): readonly Row[] {
  const { texts } = writing;
  const words = texts.fiche;
  const own = writing.workspace?.fiches[action.id];
  const isCut = Array.from(action.title).length > HEADING_LENGTH;
  const tiers = action.tiers.map((tier) => texts.tiers[tier]).join(texts.words.and);
  return [
    ...row(words.fullTitle, isCut ? action.title : null),
    ...(own ? opening(own, writing) : []),
    ...row(words.owner, action.owner),
    ...row(words.deadline, action.deadline === null ? null : dateInWords(texts, action.deadline)),
    // Authors wrote each indicator whole: it is among what follows.
    ...row(words.indicator, own ? null : action.indicator),
    ...row(words.startValue, own ? null : action.startValue),
    ...row(words.rebound, action.rebound),
    ...row(words.foundBy, action.trial?.foundBy ?? null),
    ...row(words.guard, action.guard),
    ...row(words.holder, action.trial?.holder ?? null),
    ...row(words.tried, action.trial?.verdict ? words.verdicts[action.trial.verdict] : null),
    ...row(words.amendment, action.pitch?.amendment ?? null),
    ...row(words.pitch, action.pitch ? voteInWords(action.pitch, texts) : null),
    ...(own ? following(own, writing) : []),
    ...row(words.duty, action.duty === null ? null : wordFor(texts.duties, action.duty)),
    ...row(words.tiers, tiers === "" ? null : tiers),
    ...row(words.workshop, inWorkshop(action, writing)),
    ...row(words.sameAs, sameAs(action, writing)),
  ];
}

function inWorkshop(action: RoadmapAction, writing: Writing): string | null {
  const { texts } = writing;
  const { placedValue, unplaced } = texts.fiche;
  const { impact, feasibility } = action;
  const supports = supportsOf(action, writing);
  if (impact === null && feasibility === null) return supports;
  const placed = fill(placedValue, { impact: impact ?? unplaced, feasibility: feasibility ?? unplaced });
  return supports === null ? placed : `${placed}${texts.words.dash}${supports}`;
}

/** In a workspace, of every table that said it; null when none did: its authors wrote it. */
function supportsOf(action: RoadmapAction, { roadmap, texts, workspace }: Writing): string | null {
  const { votes, id } = action;
  if (!workspace) return fill(texts.fiche.votesValue, { votes, table: tableName(action, roadmap) });
  const origins = originsOf(workspace, id);
  const tables = [...new Set(origins.map(({ table }) => table))];
  // Nobody voted for it in a workshop: it says where it comes from, and no number.
  if (origins.length > 0 && origins.every(isOfChallenge)) return tables.join(texts.words.and);
  return tables.length === 0
    ? null
    : fill(texts.own.supports, { votes, tables: tables.join(texts.words.and) });
}

function sameAs(action: RoadmapAction, { roadmap, texts }: Writing): string | null {
  const others = roadmap.actions.filter((other) => action.sameAs.includes(other.id));
  const words = others.map((other) =>
    fill(texts.fiche.sameAsValue, { code: other.code, table: tableName(other, roadmap) }),
  );
  return words.length === 0 ? null : words.join("\n");
}

/** One row for all that is missing: a fiche is never a wall of empty fields. */
function missingRow(action: RoadmapAction, { texts }: Writing): readonly Row[] {
  if (action.missing.length === 0) return [];
  const names = action.missing.map((field) => texts.fiche[field].toLowerCase());
  return [[plain(texts.fiche.missing), gap(texts, names.join(texts.words.and))]];
}
