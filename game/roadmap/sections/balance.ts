/** Sections 4 to 6: balance, maturity and priorities, reduction objectives. */
import { actionName } from "../names.ts";
import { sectionNumber } from "../outline.ts";
import { gap, heading, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";
import type { Block } from "../tree.ts";

export function balance(writing: Writing): readonly Block[] {
  const { texts } = writing;
  const words = texts.balance;
  return [
    heading(2, `${sectionNumber("balance", 1)} ${words.engagedTitle}`, "engaged"),
    ...engaged(writing),
    heading(2, `${sectionNumber("balance", 2)} ${words.impactTitle}`, "impact"),
    paragraph(rich(texts, words.impactIntro)),
    table({
      label: words.impactTitle,
      head: words.impactHead,
      widths: [18, 46, 36],
      rows: words.impact.map((item) => [plain(item.name), plain(item.asks), []]),
    }),
  ];
}

function engaged({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.balance;
  if (roadmap.engaged.length === 0) return [paragraph(gap(texts, words.engagedGap))];
  return [
    paragraph(rich(texts, words.engagedIntro)),
    table({
      label: words.engagedTitle,
      head: words.engagedHead,
      widths: [46, 30, 24],
      rows: roadmap.engaged.map(({ title, theme, tables }) => [
        plain(title),
        plain(texts.themes[theme]),
        plain(tables.join(texts.words.and) || texts.words.none),
      ]),
    }),
  ];
}

export function maturity(writing: Writing): readonly Block[] {
  const { texts } = writing;
  const words = texts.maturity;
  return [
    heading(2, `${sectionNumber("maturity", 1)} ${words.diagnosticTitle}`, "diagnostic"),
    paragraph(rich(texts, words.diagnostic)),
    heading(2, `${sectionNumber("maturity", 2)} ${words.prioritiesTitle}`, "priorities"),
    ...priorities(writing),
  ];
}

/** Impact first, because an easy action of little effect is not a priority. */
const byPriority = (a: RoadmapAction, b: RoadmapAction): number =>
  (b.impact ?? 0) - (a.impact ?? 0) || (b.feasibility ?? 0) - (a.feasibility ?? 0) || b.votes - a.votes;

function priorities({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.maturity;
  const placed = roadmap.actions.filter((action) => action.impact !== null && action.feasibility !== null);
  if (placed.length === 0) return [paragraph(gap(texts, words.prioritiesGap))];
  return [
    paragraph(rich(texts, words.prioritiesIntro)),
    table({
      label: words.prioritiesTitle,
      head: words.prioritiesHead,
      widths: [58, 14, 14, 14],
      rows: placed
        .toSorted(byPriority)
        .map((action) => [
          plain(actionName(action, texts)),
          plain(String(action.impact)),
          plain(String(action.feasibility)),
          plain(String(action.votes)),
        ]),
    }),
  ];
}

export function objectives({ texts }: Writing): readonly Block[] {
  const words = texts.objectives;
  return [
    paragraph(rich(texts, words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [40, 20, 20, 20],
      rows: words.rows.map((objective) => [plain(objective), [], [], []]),
    }),
  ];
}
