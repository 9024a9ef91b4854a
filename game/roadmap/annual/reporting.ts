/** What every part of the annual report is written from, and how it calls an action. */
import type { Fiche, Workspace } from "../../workspace/schema.ts";
import { shortened } from "../plain-words.ts";
import type { RoadmapTexts } from "../prose.ts";
import type { Roadmap } from "../schema.ts";

export interface Reporting {
  readonly workspace: Workspace;
  readonly year: string;
  readonly texts: RoadmapTexts;
  /** What the law asks, with where it was read. */
  readonly sources: Roadmap["sources"];
  /** Of its headings: under the title of a page, or under that of the document. */
  readonly levels: { readonly part: 1 | 2; readonly sub: 2 | 3 };
  /** Number of each fiche in the document. */
  readonly codes: ReadonlyMap<string, string>;
}

const TITLE_LENGTH = 70;

export const nameOf = (
  { id, title }: Fiche,
  codes: ReadonlyMap<string, string>,
  length = TITLE_LENGTH,
): string => `${codes.get(id) ?? ""} ${shortened(title, length)}`.trim();
