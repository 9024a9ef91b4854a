/** The manifest as people read it: a page, and rows for a spreadsheet. */
import { dateInWords, numberInWords } from "../roadmap/figures.ts";
import { fill, heading, paragraph, plain, sheet, table } from "../roadmap/prose.ts";
import type { DocumentTree } from "../roadmap/tree.ts";
import {
  type Dossier,
  formRows,
  keepingSheet,
  proofInWords,
  tracesInWords,
  type Wording,
} from "./document-words.ts";
import type { ManifestFile } from "./schema.ts";

interface Described {
  readonly dossier: Dossier;
  readonly files: readonly ManifestFile[];
  /** ISO time. */
  readonly made: string;
}

/** Read by eight: a hash on one line would be wider than its column. */
const inGroups = (hash: string) => hash.replace(/.{8}(?=.)/g, "$& ");

export function manifestDocument({ dossier, files, made }: Described, wording: Wording): DocumentTree {
  const { words, texts } = wording;
  const { session, locale } = dossier.minutes;
  const of = words.manifest;
  const proof = proofInWords(dossier.traces, wording);
  return {
    lang: locale,
    ...{ title: of.title, subject: of.subject, date: made.slice(0, 10), page: texts.document.page },
    footer: fill(of.footer, { code: session.code, date: dateInWords(texts, made) }),
    blocks: [
      { kind: "title", text: of.title, subtitle: session.title },
      paragraph(plain(of.intro)),
      heading(1, of.producerTitle, "producer"),
      sheet({
        label: of.producerTitle,
        head: of.head,
        widths: [34, 66],
        rows: [
          [plain(of.session), plain(sessionInWords(dossier, wording))],
          [plain(of.made), plain(dateInWords(texts, made))],
        ],
      }),
      keepingSheet(dossier, of.producerTitle, wording),
      ...(proof === "" ? [] : [paragraph(plain(proof))]),
      paragraph(plain(words.form.law), "small"),
      heading(1, of.filesTitle, "files"),
      paragraph(plain(of.filesIntro)),
      table({
        label: of.filesTitle,
        head: of.filesHead,
        widths: [28, 28, 12, 32],
        rows: files.map(({ path, title, bytes, sha256 }) => [
          plain(path),
          plain(title),
          plain(numberInWords(texts, bytes)),
          plain(inGroups(sha256)),
        ]),
      }),
      paragraph(plain(of.limits), "small"),
    ],
  };
}

function sessionInWords({ minutes: { session } }: Dossier, { words, texts }: Wording): string {
  const { title, code, openedOn, endedOn } = session;
  const said = { title, code, opened: dateInWords(texts, openedOn) };
  return endedOn === null
    ? fill(words.manifest.sessionRunning, said)
    : fill(words.manifest.sessionValue, { ...said, ended: dateInWords(texts, endedOn) });
}

/** Two tables in one file: who and for how long, an empty line, then the files. */
export function manifestRows({ dossier, files, made }: Described, wording: Wording) {
  const { words } = wording;
  const of = words.manifest;
  const proof = proofInWords(dossier.traces, wording);
  return [
    of.csvFields,
    [of.session, sessionInWords(dossier, wording)],
    [of.made, made],
    ...formRows(dossier.form, words).map(([title, value]) => [title, value ?? words.toFill]),
    [words.traces.label, [tracesInWords(dossier.traces, wording), proof].filter(Boolean).join(". ")],
    [],
    of.csvHead,
    ...files.map(({ path, title, mediaType, bytes, sha256 }) => [path, title, mediaType, bytes, sha256]),
  ];
}
