/** Section 12: what the law asks, and what the draft holds. */
import { fill, gap, paragraph, plain, rich, type RoadmapTexts, table, type Writing } from "../prose.ts";
import type { CheckItem } from "../schema.ts";
import type { Block } from "../tree.ts";
import { ownChecklist } from "./own-checklist.ts";

export function checklist(writing: Writing): readonly Block[] {
  const { roadmap, texts, workspace } = writing;
  if (workspace) return ownChecklist(writing, workspace);
  const words = texts.checklist;
  return [
    paragraph(rich(texts, words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [28, 26, 9, 22, 15],
      rows: roadmap.checklist.map((item) => [
        plain(words.items[item.id]),
        plain(item.reference),
        plain(item.section),
        plain(content(item, texts)),
        item.state === "done" ? [{ text: words.done, bold: true }] : gap(texts),
      ]),
    }),
  ];
}

function content(item: CheckItem, { checklist: words }: RoadmapTexts): string {
  if (item.total === 0) return words.nothing;
  const templates: Partial<Record<CheckItem["id"], string>> = {
    engaged: words.engagedCount,
    indicators: words.indicatorCount,
  };
  return fill(templates[item.id] ?? words.complete, { filled: item.filled, total: item.total });
}
