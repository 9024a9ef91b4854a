/** The document without a file format: what the writers of server/documents turn into files. */
import type { Locale } from "../scenario/text.ts";

/** Some words with one look. `gap` = a place to fill, printed between brackets on a pale ground. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly gap?: true;
  /** Address, always http or https. */
  readonly href?: string;
}
/** A line break inside the text of a run is a line break on the page. */
export type Runs = readonly Run[];

interface Title {
  readonly kind: "title";
  readonly text: string;
  readonly subtitle: string;
}
interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** Unique in the document: letters, digits and hyphens. */
  readonly id: string;
}
interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: Runs;
  readonly tone: "body" | "small";
}
interface Bullets {
  readonly kind: "bullets";
  readonly items: readonly Runs[];
}
export interface Table {
  readonly kind: "table";
  /** What the table is about, for those who do not see it. */
  readonly label: string;
  readonly head: readonly string[];
  /** False for a fiche: two columns, field and content, whose header row is not printed. */
  readonly isHeadShown: boolean;
  /** Percent of the page's width, 100 in all. */
  readonly widths: readonly number[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Runs[])[];
}
/** Something to read before the rest, in a frame. */
interface Note {
  readonly kind: "note";
  readonly title: string;
  readonly paragraphs: readonly Runs[];
}
/** Table of the headings of levels 1 and 2, made by each writer as its format does. */
interface Contents {
  readonly kind: "contents";
  readonly title: string;
}
interface PageBreak {
  readonly kind: "pageBreak";
}
export type Block = Title | Heading | Paragraph | Bullets | Table | Note | Contents | PageBreak;

export interface DocumentTree {
  readonly lang: Locale;
  readonly title: string;
  readonly subject: string;
  /** ISO date of the workshop. */
  readonly date: string;
  readonly footer: string;
  /** Word for "page" in the footer. */
  readonly page: string;
  readonly blocks: readonly Block[];
}
