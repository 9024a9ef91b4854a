/** Cover and contents: what this document is, and what it is not. */
import { dateInWords } from "../figures.ts";
import { fill, gap, plain, rich, sheet, type Writing } from "../prose.ts";
import type { Block, Runs } from "../tree.ts";

export function cover(writing: Writing): readonly Block[] {
  const { roadmap, texts, workspace } = writing;
  const words = texts.cover;
  const title = workspace?.title ?? texts.document.title;
  return [
    { kind: "title", text: title, subtitle: subtitleOf(writing) },
    sheet({
      label: title,
      head: texts.method.head.slice(0, 1).concat(subtitleOf(writing)),
      widths: [32, 68],
      rows: [
        [
          plain(words.authority),
          roadmap.authority === null
            ? gap(texts, words.authorityGap)
            : [{ text: roadmap.authority, bold: true }],
        ],
        ...(workspace ? gathered(writing) : workshop(writing)),
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
    ...(workspace?.isFinal ? [] : [disclaimer(writing)]),
    { kind: "pageBreak" },
    { kind: "contents", title: texts.document.contents },
  ];
}

/** Adopted, it is no draft any more. */
const subtitleOf = ({ texts, workspace }: Writing): string => {
  if (!workspace) return texts.document.draft;
  return workspace.isFinal ? texts.document.title : texts.own.draft;
};

const workshop = ({ roadmap, texts }: Writing): readonly (readonly Runs[])[] =>
  roadmap.sessions.flatMap((session) => [
    [plain(texts.cover.workshop), plain(session.title)],
    [plain(texts.cover.date), plain(dateInWords(texts, session.date))],
    [plain(texts.cover.session), plain(session.code)],
    [plain(texts.cover.people), plain(String(session.people))],
    [plain(texts.cover.tables), plain(String(session.tables.length))],
  ]);

/** Several sessions: a line each. */
const gathered = ({ roadmap, texts }: Writing): readonly (readonly Runs[])[] =>
  roadmap.sessions.map(({ title, code, date, people }) => [
    plain(texts.cover.workshop),
    plain(fill(texts.own.session, { title, code, people, date: dateInWords(texts, date) })),
  ]);

function disclaimer({ texts, workspace }: Writing): Block {
  const { disclaimer: sentences, disclaimerTitle } = texts.cover;
  return {
    kind: "note",
    title: workspace ? texts.own.disclaimerTitle : disclaimerTitle,
    paragraphs: sentences.map((sentence) => rich(texts, sentence)),
  };
}
