/** When each action falls due, who carries it, and what in a fiche does not hold together. */
import type { Fiche, Workspace } from "./schema.ts";
import { daysLater, lastDayOf, monthsLater } from "./when.ts";
import { keptFiches } from "./workspace.ts";

export type Phase = "hundred-days" | "t18" | "t36" | "later" | "undated";

/** Without a first day in the workspace nothing is counted: every action is undated. */
export function phaseOf({ deadline }: Fiche, begins: string | null): Phase {
  const due = deadline === null ? null : lastDayOf(deadline);
  if (due === null || begins === null) return "undated";
  if (due <= daysLater(begins, 100)) return "hundred-days";
  if (due <= monthsLater(begins, 18)) return "t18";
  return due <= monthsLater(begins, 36) ? "t36" : "later";
}

/** Refused and postponed actions are carried by nobody now. */
export const isPlanned = ({ decision }: Fiche): boolean => decision !== "refused" && decision !== "postponed";

export interface Load {
  /** As first written; null: nobody. */
  readonly owner: string | null;
  readonly fiches: readonly string[];
  /** Days of staff written in them. */
  readonly days: number;
  /** Part of all planned actions, 0 to 1. */
  readonly share: number;
}

/** The most loaded first. */
export function loads(workspace: Workspace): Load[] {
  const planned = keptFiches(workspace).filter(isPlanned);
  const byOwner = new Map<string, { owner: string | null; fiches: string[]; days: number }>();
  for (const { id, owner, staffDays } of planned) {
    const key = owner?.trim().toLowerCase() ?? "";
    const load = byOwner.get(key) ?? { owner, fiches: [], days: 0 };
    load.fiches.push(id);
    load.days += staffDays ?? 0;
    byOwner.set(key, load);
  }
  return [...byOwner.values()]
    .map((load) => ({ ...load, share: load.fiches.length / planned.length }))
    .sort((a, b) => b.fiches.length - a.fiches.length);
}

/** Said beside the fiche; nothing of it is refused. */
export type Doubt = "deadline-before-start" | "indicator-without-unit" | "same-code" | "no-reason";

export function doubtsOf(fiche: Fiche, workspace: Workspace): Doubt[] {
  const doubts: Doubt[] = [];
  const [start, due] = [fiche.start, fiche.deadline].map((term) => (term === null ? null : lastDayOf(term)));
  if (start && due && due < start) doubts.push("deadline-before-start");
  if (Object.values(fiche.indicators).some(({ unit }) => unit === null))
    doubts.push("indicator-without-unit");
  const { code } = fiche;
  if (code !== null && keptFiches(workspace).some((other) => other.id !== fiche.id && other.code === code))
    doubts.push("same-code");
  if ((fiche.decision === "refused" || fiche.decision === "postponed") && fiche.reason === null)
    doubts.push("no-reason");
  return doubts;
}
