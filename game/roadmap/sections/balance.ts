/** Sections 4 and 6: balance, reduction objectives. */
import type { Workspace } from "../../workspace/schema.ts";
import { sectionNumber } from "../outline.ts";
import { gap, heading, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import type { Block } from "../tree.ts";
import { estateNotes, estates, ownEngaged } from "./own-balance.ts";
import { shares } from "./shares.ts";

export function balance(writing: Writing): readonly Block[] {
  const { texts, workspace } = writing;
  const words = texts.balance;
  const actors = workspace?.actors ?? null;
  const estate = workspace ? estates(writing, workspace) : [];
  return [
    heading(2, `${sectionNumber("balance", 1)} ${words.engagedTitle}`, "engaged"),
    ...engaged(writing),
    heading(2, `${sectionNumber("balance", 2)} ${words.impactTitle}`, "impact"),
    ...(estate.length === 0 ? [paragraph(rich(texts, words.impactIntro))] : estate),
    table({
      label: words.impactTitle,
      head: words.impactHead,
      widths: [18, 46, 36],
      // The last asks who takes part: authors say it once, in the frame.
      rows: words.impact.map((item, at) => [
        plain(item.name),
        plain(item.asks),
        actors !== null && at === words.impact.length - 1 ? plain(actors) : [],
      ]),
    }),
    ...(workspace ? ownParts(writing, workspace) : []),
  ];
}

/** After what is to be gathered: what must be known of the estimate, then the shares that the law counts. */
const ownParts = (writing: Writing, workspace: Workspace): readonly Block[] => [
  ...estateNotes(writing, workspace),
  heading(2, `${sectionNumber("balance", 3)} ${writing.texts.ownBalance.sharesTitle}`, "shares"),
  ...shares(writing, workspace),
];

function engaged({ roadmap, texts, workspace, locale }: Writing): readonly Block[] {
  const words = texts.balance;
  if (roadmap.engaged.length === 0) return [paragraph(gap(texts, words.engagedGap))];
  if (workspace) return ownEngaged({ roadmap, texts, locale }, workspace);
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
