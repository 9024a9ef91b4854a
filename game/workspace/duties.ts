/** Which duty bears on an authority, from its kind and its inhabitants. */
import type { Workspace } from "./schema.ts";

/** Inhabitants above which article 35 of law 2021-1485 (REEN) binds; fact `reen-seuil`. */
const REEN_ABOVE = 50_000;
/** Municipalities, and groupings of them that levy taxes: the article names no other. */
const BOUND: readonly Workspace["kind"][] = ["commune", "epci"];

/** Unknown until kind and inhabitants are said: nothing is supposed of an authority. */
export function reenDuty({ kind, population }: Pick<Workspace, "kind" | "population">) {
  if (kind === null) return "unknown";
  if (!BOUND.includes(kind)) return "voluntary";
  if (population === null) return "unknown";
  return population > REEN_ABOVE ? "due" : "voluntary";
}
