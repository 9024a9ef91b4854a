/** How each field of a fiche is written: its form, in the order of the page; names come from the texts. */
import { THEMES } from "../../../game/scenario/themes.ts";
import { DECISIONS, STATUSES } from "../../../game/workspace/terms.ts";
import type { FicheFields } from "../../../game/workspace/schema.ts";

type Name = keyof FicheFields;

export interface FieldForm {
  readonly name: Name;
  readonly kind:
    "line" | "text" | "number" | "level" | "choice" | "axis" | "goals" | "tags" | "duty" | "tiers";
  readonly choices?: readonly string[];
}

const line = (name: Name): FieldForm => ({ name, kind: "line" });
const text = (name: Name): FieldForm => ({ name, kind: "text" });
const number = (name: Name): FieldForm => ({ name, kind: "number" });

/** What is asked first: a fiche that has these can be worked on. */
export const SHORT: readonly FieldForm[] = [
  { name: "decision", kind: "choice", choices: DECISIONS },
  ...[text("reason"), line("title"), text("summary"), line("owner"), line("deadline")],
  ...[text("rebound"), text("guard")],
];

/** All the rest, by what it is about. */
export const FULL: readonly { readonly id: string; readonly fields: readonly FieldForm[] }[] = [
  { id: "aim", fields: [text("finding"), text("target"), text("t18"), text("t36"), text("obstacles")] },
  {
    id: "people",
    fields: [line("role"), line("elected"), text("partners"), line("audience"), text("commitment")],
  },
  {
    id: "means",
    fields: [
      ...[line("start"), number("staffDays"), number("staffFte"), number("investment"), number("running")],
      text("funding"),
    ],
  },
  {
    id: "ties",
    fields: [
      { name: "theme", kind: "choice", choices: THEMES },
      ...[line("code"), { name: "axis", kind: "axis" } as const],
      { name: "duty", kind: "duty" },
      { name: "tiers", kind: "tiers" },
      { name: "sdgs", kind: "goals" },
      { name: "tags", kind: "tags" },
    ],
  },
  {
    id: "place",
    fields: [
      { name: "impact", kind: "level" },
      { name: "feasibility", kind: "level" },
      { name: "status", kind: "choice", choices: STATUSES },
    ],
  },
];

/** What the page shows of a value. */
export function shownOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What is sent for what was typed; undefined: it is no number. */
export function valueOf({ kind }: FieldForm, typed: string): unknown {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  if (kind !== "number" && kind !== "level") return trimmed;
  return readNumber(trimmed);
}

/** As people write it: « 12 000 », « 0,2 », « −3 »; undefined when it is no number. */
export function readNumber(typed: string): number | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replace(",", ".")
    .replace("−", "-");
  const read = Number(plain);
  return plain !== "" && Number.isFinite(read) ? read : undefined;
}
