/** A plan then a pitch, played by bots from one table to nine with the shipped deck, to what it leaves. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import type { PitchShape } from "../../game/activities/pitch/state.ts";
import type { Outcome } from "../../game/engine/outcome.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { present } from "../../game/engine/invariant.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { contentWith } from "../support/own-content.ts";
import { PITCH_SCENARIO } from "../support/pitch-content.ts";

const folder = contentWith({ "essai-plaidoyer": PITCH_SCENARIO });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = readContent(folder);
const rules = { content: present(content.scenarios.get("essai-plaidoyer"), "scenario"), registry };

test("the deck and the scenario have no error", () => {
  expect(content.problems).toEqual([]);
});

describe.each([1, 2, 3, 4, 5, 9])("%i tables of three", (tables) => {
  test.each(["1", "2"])("seed %s: every table pleads once and its votes are those of its council", (seed) => {
    const { state, refusals, phases } = rehearse(rules, { seed, tables, seats: 3 });
    expect(state.everyone.flow.status).toBe("ended");
    // Bots that act in the same beat may both want the last objection: the second is told so.
    expect(refusals.filter(({ refusal }) => !["objections-full", "already-said"].includes(refusal))).toEqual(
      [],
    );
    const { turns } = state.everyone.phases.plaidoyer as PitchShape["everyone"];
    expect(turns.map(({ owner }) => owner).sort()).toEqual(Object.keys(state.team).sort());
    for (const { result, awaited, objections } of turns) {
      const votes = Object.values(result?.tally ?? {}).reduce((sum, count) => sum + count, 0);
      expect(votes).toBe(awaited);
      expect(objections).toHaveLength(2);
      expect(objections.filter(({ answer }) => answer === null)).toEqual([]);
    }
    const outcome = phases.find(({ id }) => id === "plaidoyer")?.outcome as Outcome;
    expect(outcome.actions).toHaveLength(tables);
    expect(outcome.actions.filter(({ pitch }) => !pitch?.note.elus || !pitch.note.services)).toEqual([]);
  });
});
