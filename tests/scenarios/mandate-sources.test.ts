/** What rests on a fact is read with its source, on phones and on the écran. */
import { expect, test } from "vitest";
import { leavesOf } from "../../game/activities/mandate/leaves.ts";
import type { MandateConfig, Quoted } from "../../game/activities/mandate/schema.ts";
import { content } from "../support/estates.ts";

const phase = content.scenarios.get("mandat-90")?.phases.find(({ activity }) => activity === "mandate");
const config = phase?.config as MandateConfig;
const leaves = leavesOf(config);

test("a documented rebound brings its fact, the others say that they have none", () => {
  for (const [id, { rebound }] of Object.entries(config.setup.actions)) {
    const { documented } = leaves[`a-${id}`] as { documented: Quoted | null };
    if (rebound?.documented) expect(documented?.source.length, id).toBeGreaterThan(3);
    else expect(documented, id).toBeNull();
  }
});

test("a news brings every fact it quotes, with who quotes it where it was not read itself", () => {
  for (const { id, facts } of config.news) {
    const { facts: quoted } = leaves[`n-${id}`] as { facts: readonly Quoted[] };
    expect(quoted.map(({ source }) => source.length > 3)).toEqual(facts.map(() => true));
  }
  expect(Object.values(config.facts).some(({ citedBy }) => citedBy !== null)).toBe(true);
});
