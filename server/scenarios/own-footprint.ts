/** Reads what a session's own footprint is estimated with, and how each number is cited. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Sourced } from "../../game/footprint/read.ts";
import { ownIds, resolveOwnFactors, type OwnFactors } from "../../game/own-footprint/factors.ts";
import type { CitedFact, CitedHypothesis } from "../../game/own-footprint/page.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Hypothesis } from "../../game/scenario/hypotheses.ts";
import { readHypotheses } from "./facts.ts";
import { shownPath, type Located } from "./yaml.ts";

export interface OwnFootprintContent {
  readonly factors: OwnFactors;
  readonly facts: readonly CitedFact[];
  readonly hypotheses: readonly CitedHypothesis[];
}

const FILE = "facts/hypotheses-seance.yaml";

/** @returns undefined for a folder without these hypotheses, or when a number is missing; `problems` then says which */
export function readOwnFootprint(
  folder: string,
  facts: ReadonlyMap<string, Fact>,
  problems: Located[],
): OwnFootprintContent | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  // What is wrong with the files of hypotheses is said by those who read them all.
  const hypotheses = new Map(readHypotheses(folder, facts, []).map((one) => [one.id, one] as const));
  const resolution = resolveOwnFactors(new Map<string, Sourced>([...facts, ...hypotheses]));
  if (!resolution.ok) {
    const place = { file: shownPath(path), line: 1, column: 1 };
    problems.push(...resolution.problems.map((problem) => ({ ...place, ...problem })));
    return undefined;
  }
  const ids = ownIds();
  return {
    factors: resolution.factors,
    facts: ids.flatMap((id) => cited(facts.get(id))),
    hypotheses: ids.flatMap((id) => supposed(hypotheses.get(id))),
  };
}

const french = new Intl.NumberFormat("fr", { maximumSignificantDigits: 4 });

/** As its source wrote it, so in French: from 10 to 20, or one value. */
function written({ value, low, high }: Pick<Fact | Hypothesis, "value" | "low" | "high">): string {
  if (typeof value === "string") return value;
  const hasRange = low !== undefined && high !== undefined && low !== high;
  return hasRange
    ? `${french.format(value)} (${french.format(low)} – ${french.format(high)})`
    : french.format(value);
}

function cited(fact: Fact | undefined): CitedFact[] {
  if (!fact) return [];
  const { id, label_fr: label, unit, year, source_title: source, source_url: url } = fact;
  return [{ id, label, value: written(fact), unit, year, source, url }];
}

function supposed(hypothesis: Hypothesis | undefined): CitedHypothesis[] {
  if (!hypothesis) return [];
  const { id, label, unit, reason } = hypothesis;
  return [{ id, label, value: written(hypothesis), unit, reason }];
}
