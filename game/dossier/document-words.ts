/** What the dossier's documents are written from, and the few rows that several of them print alike. */
import type { FootprintTexts } from "../own-footprint/document.ts";
import { dateInWords } from "../roadmap/figures.ts";
import { fill, plain, type RoadmapTexts, sheet } from "../roadmap/prose.ts";
import type { Roadmap } from "../roadmap/schema.ts";
import type { Block, Runs } from "../roadmap/tree.ts";
import type { ArchivistForm, Erasure, Minutes } from "./schema.ts";
import type fr from "./text/fr.json";

/** Every sentence of the dossier. French sets the shape; other languages have the same keys. */
export type DossierTexts = typeof fr;

export interface Dossier {
  readonly minutes: Minutes;
  readonly roadmap: Roadmap;
  readonly form: ArchivistForm;
  readonly traces: Traces;
}

export interface Traces {
  /** Days between the end and the erasing. */
  readonly days: number;
  /** ISO time of the erasing to come; null while it is not set. */
  readonly due: string | null;
  readonly erased: Erasure | null;
}

export interface Wording {
  /** Of the dossier. */
  readonly words: DossierTexts;
  /** Dates, numbers and sections as every document says them. */
  readonly texts: RoadmapTexts;
}

export interface MinutesWording extends Wording {
  /** Of the session's own footprint. */
  readonly footprint: FootprintTexts;
}

/** A place to fill, or what was written there. */
export const orToFill = (text: string | null, words: DossierTexts): Runs =>
  text === null ? [{ text: `[${words.toFill}]`, gap: true }] : plain(text);

type FormRow = readonly [title: string, value: string | null];

/** The archivist's form, line by line. */
export function formRows(form: ArchivistForm, { form: words }: DossierTexts): FormRow[] {
  const { authority, service, archivist, reference, retention, disposal, note } = form;
  return [
    [words.authority, authority],
    [words.service, service],
    [words.archivist, archivist],
    [words.reference, reference],
    [words.retention, retention],
    [words.disposal, disposal === null ? null : words.disposals[disposal]],
    ...(note === null ? [] : [[words.note, note] as const]),
  ];
}

export function tracesInWords({ days, due, erased }: Traces, { words, texts }: Wording): string {
  const of = words.traces;
  if (erased) return fill(of.done, { date: dateInWords(texts, erased.at) });
  return due === null ? fill(of.after, { days }) : fill(of.due, { date: dateInWords(texts, due) });
}

/** Counts of what was erased, without anything of it; empty when it was not, or could not be counted. */
export const proofInWords = ({ erased }: Traces, { words }: Wording): string =>
  erased?.counts ? fill(words.traces.counts, { ...erased.counts }) : "";

export function keepingSheet({ form, traces }: Dossier, label: string, wording: Wording): Block {
  const { words } = wording;
  return sheet({
    label,
    head: words.manifest.head,
    widths: [34, 66],
    rows: [
      ...formRows(form, words).map(([title, value]) => [plain(title), orToFill(value, words)]),
      [plain(words.traces.label), plain(tracesInWords(traces, wording))],
    ],
  });
}

/** A phase's counts on one line each. */
export const leftInWords = (left: Minutes["agenda"][number]["left"], { minutes }: DossierTexts): string[] =>
  left.map(({ kind, count }) => fill(minutes.left[kind], { count }));

export const EMPTY_FORM: ArchivistForm = {
  ...{ authority: null, service: null, archivist: null, reference: null },
  ...{ retention: null, disposal: null, note: null },
};
