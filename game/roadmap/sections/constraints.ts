/** End of section 11: the constraints that the plans met, and what the tables would change. */
import { heading, paragraph, plain, table, type Writing } from "../prose.ts";
import { sectionNumber } from "../outline.ts";
import type { Block } from "../tree.ts";

/** Nothing when no card was dealt. */
export function constraints({ roadmap, texts }: Writing): readonly Block[] {
  if (roadmap.constraints.length === 0) return [];
  const words = texts.constraints;
  return [
    heading(2, `${sectionNumber("rebounds", 1)} ${words.title}`, "constraints"),
    paragraph(plain(words.intro)),
    table({
      label: words.title,
      head: words.head,
      widths: [46, 18, 36],
      rows: roadmap.constraints.map(({ table: name, title, text, answer }) => [
        [{ text: title, bold: true }, { text: `\n${text}` }],
        plain(name),
        plain(answer ?? words.none),
      ]),
    }),
  ];
}
