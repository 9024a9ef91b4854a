/** Means that authors wrote in their fiches, summed by axis; a sum of nothing is a place to fill. */
import type { Fiche } from "../../workspace/schema.ts";
import { numberInWords } from "../figures.ts";
import { fill, plain, type Writing } from "../prose.ts";
import type { RoadmapAction } from "../schema.ts";
import type { Runs } from "../tree.ts";

type Amount = "staffFte" | "investment" | "running";

/** Staff, investment, running cost and funding of an axis; empty cells in a session's draft. */
export function meansOf(actions: readonly RoadmapAction[], { texts, workspace }: Writing): readonly Runs[] {
  const fiches = actions.flatMap(({ id }) => workspace?.fiches[id] ?? []);
  const amount = (name: Amount): Runs => {
    const sum = sumOf(fiches, name);
    if (sum === null) return [];
    const words = numberInWords(texts, Math.round(sum * 100) / 100);
    return plain(name === "staffFte" ? words : fill(texts.own.euros, { euros: words }));
  };
  const funding = [...new Set(fiches.flatMap((fiche) => fiche.funding ?? []))];
  return [
    ...[amount("staffFte"), amount("investment"), amount("running")],
    funding.length === 0 ? [] : plain(funding.join("\n")),
  ];
}

/** Null when no fiche says anything: nothing is not zero. */
function sumOf(fiches: readonly Fiche[], name: Amount): number | null {
  const said = fiches.flatMap((fiche) => fiche[name] ?? []);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}
