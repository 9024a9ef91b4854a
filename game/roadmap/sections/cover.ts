/** Cover and contents: what this document is, and what it is not. */
import { dateInWords } from "../figures.ts";
import { fill, gap, plain, rich, sheet, type Writing } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";

export function cover({ roadmap, texts }: Writing): readonly Block[] {
  const words = texts.cover;
  return [
    { kind: "title", text: texts.document.title, subtitle: texts.document.draft },
    sheet({
      label: texts.document.title,
      head: texts.method.head.slice(0, 1).concat(texts.document.draft),
      widths: [32, 68],
      rows: [
        [
          plain(words.authority),
          roadmap.authority === null
            ? gap(texts, words.authorityGap)
            : [{ text: roadmap.authority, bold: true }],
        ],
        ...roadmap.sessions.flatMap((session): (readonly Runs[])[] => [
          [plain(words.workshop), plain(session.title)],
          [plain(words.date), plain(dateInWords(texts, session.date))],
          [plain(words.session), plain(session.code)],
          [plain(words.people), plain(String(session.people))],
          [plain(words.tables), plain(String(session.tables.length))],
        ]),
        [
          plain(words.actions),
          plain(
            fill(words.actionsValue, {
              actions: roadmap.actions.length,
              complete: roadmap.actions.filter((action) => action.isComplete).length,
              contested: roadmap.actions.filter((action) => action.debate !== null).length,
            }),
          ),
        ],
      ],
    }),
    {
      kind: "note",
      title: words.disclaimerTitle,
      paragraphs: words.disclaimer.map((sentence) => rich(texts, sentence)),
    },
    { kind: "pageBreak" },
    { kind: "contents", title: texts.document.contents },
  ];
}
