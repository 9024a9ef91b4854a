/** Compiles scenarios for a discovery site: frozen, checked, without what only a facilitator reads. */
import { createHash } from "node:crypto";
import { isPlayedAlone } from "../../game/activities/alone.ts";
import { canonical } from "../../game/engine/hash.ts";
import type { DiscoveryContent, DiscoveryEntry, DiscoveryIndex } from "../../game/scenario/discovery.ts";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { ContentFolder } from "../scenarios/content.ts";

/** A short mandate that ends in a plan, and a longer hour of questions and choices. */
export const DISCOVERY_SCENARIOS: readonly string[] = ["elus-30", "decouverte-60"];

/** Texts by the name of their file; what ends in `.bin` is to be compressed by who writes it. */
export type Compiled =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** @param version of the program, shown on the page */
export function compileDiscovery(
  { scenarios, facts }: Pick<ContentFolder, "scenarios" | "facts">,
  ids: readonly string[],
  version: string,
): Compiled {
  const problems = ids.flatMap((id) => problemsOf(id, scenarios.get(id)));
  if (problems.length > 0) return { ok: false, problems };
  const compiled = ids.flatMap((id) => {
    const frozen = scenarios.get(id);
    return frozen ? [compiledOne(frozen, facts)] : [];
  });
  const index: DiscoveryIndex = { format: 1, version, scenarios: compiled.map(({ entry }) => entry) };
  const files = compiled.map(({ entry, text }) => [entry.file, text] as const);
  return { ok: true, files: new Map([["content/index.json", JSON.stringify(index)], ...files]) };
}

function problemsOf(id: string, frozen: Frozen | undefined): string[] {
  if (!frozen) return [`no playable scenario is called ${id}`];
  return frozen.phases
    .filter(({ activity }) => !isPlayedAlone(activity))
    .map((phase) => `${id}: the phase ${phase.id} (${phase.activity}) cannot be played without a room`);
}

function compiledOne(frozen: Frozen, facts: ContentFolder["facts"]) {
  const content: DiscoveryContent = { frozen: forPlayers(frozen), facts: quotedIn(frozen, facts) };
  const text = canonical(content);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const { scenario: id, title, summary, minutes, phases } = frozen;
  const entry: DiscoveryEntry = {
    ...{ id, title, summary, minutes },
    phases: phases.map((phase) => ({ title: phase.title, minutes: phase.minutes })),
    ...{ file: `content/${id}.${hash}.bin`, content: hash },
  };
  return { entry, text };
}

/** What would be said aloud stays; what helps somebody who faces a room is left out. */
const forPlayers = (frozen: Frozen): Frozen => ({
  ...frozen,
  phases: frozen.phases.map((phase) => ({
    ...phase,
    notes: { say: phase.notes.say, ask: phase.notes.ask, traps: [] },
  })),
});

/** Facts whose id stands anywhere in the content: a roadmap quotes no other. */
function quotedIn(frozen: Frozen, facts: ContentFolder["facts"]): Fact[] {
  const found = new Map<string, Fact>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") {
      const fact = facts.get(value);
      if (fact) found.set(fact.id, fact);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        walk(key);
        walk(child);
      }
    }
  };
  walk(frozen.phases);
  return [...found.values()];
}
