/** Words that the dossier's forms, documents and pages share. */

/** What becomes of the dossier once its retention is over. */
export const DISPOSALS = ["keep", "sort", "destroy"] as const;

export const LONGEST = { line: 160, note: 1000 } as const;

/** What a phase may leave, counted. */
export const LEFT = [
  "actions",
  "complete",
  "engaged",
  "findings",
  "maps",
  "stories",
  "constraints",
  "answers",
  "assessed",
  "commitments",
  "proposals",
  "declared",
  "visitors",
  "repairs",
  "households",
] as const;
export type Left = (typeof LEFT)[number];

/** What the console shows of a text that may enter the dossier. */
export interface DossierText {
  readonly id: string;
  readonly text: string;
  /** Title of the phase, or null for the names of tables. */
  readonly phase: string | null;
  /** `work`: of an action, a charter, a table's name; `said`: a sentence somebody said. */
  readonly kind: "work" | "said";
}
