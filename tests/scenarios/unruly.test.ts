/** Every shipped scenario under a facilitator who moves, merges and splits without rest. */
import { expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import type { State } from "../../game/engine/session.ts";
import { content } from "../support/estates.ts";
import { UnrulyRoom } from "../support/unruly-room.ts";

const SEEDS = 12;
const ACTS = 1_000;

/** Everybody sits at one table that counts them, and has their share of each phase begun. */
function assertSeated({ everyone, host, team, seat }: State): void {
  const begun = Object.keys(everyone.phases);
  for (const [id, { team: own, phases }] of Object.entries(seat)) {
    expect(host.roster[id]?.team).toBe(own);
    expect(Object.keys(team).filter((one) => team[one]?.members[id] !== undefined)).toEqual([own]);
    expect(Object.keys(phases)).toEqual(begun);
  }
  for (const [id, { people, bots, mergedInto }] of Object.entries(everyone.tables)) {
    expect(people + bots).toBe(Object.keys(team[id]?.members ?? {}).length);
    if (mergedInto !== null) expect(people + bots).toBe(0);
    expect(Object.keys(team[id]?.phases ?? {})).toEqual(begun);
  }
}

for (const [id, frozen] of content.scenarios) {
  test(`${id}: nothing breaks, everybody keeps a place, whatever the facilitator moves`, () => {
    const kinds = new Set<string>();
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const room = new UnrulyRoom({ content: frozen, registry }, `${id} ${seed}`, 3);
      room.play(ACTS);
      assertSeated(room.state);
      for (const type of room.done) kinds.add(type);
    }
    for (const type of ["mergeTables", "splitTable", "balance", "admit", "moveSeat"])
      expect(kinds).toContain(`session/${type}`);
  });
}
