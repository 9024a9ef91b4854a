import { describe, expect, test } from "vitest";
import type { MandateShape, MandateTeam, Offer } from "../../../game/activities/mandate/state.ts";
import { openOffers, sharingOf } from "./together.ts";

const offer = (from: string, action: string, to: string | null): Offer => ({
  ...{ from, action, price: 4, days: 6, guard: null, needs: [], with: to },
});
const everyone = (...offers: Offer[]) => ({ offers }) as unknown as MandateShape["everyone"];
const team = (...taken: string[]) =>
  ({ world: { taken: taken.map((action) => ({ action })) } }) as unknown as MandateTeam;

describe("a table's own offer", () => {
  test("waits until somebody takes the other half", () => {
    expect(sharingOf(everyone(), "t1")).toBe("none");
    expect(sharingOf(everyone(offer("t1", "a", null)), "t1")).toBe("waiting");
  });

  test("is taken by a table, or by the neighbouring area", () => {
    expect(sharingOf(everyone(offer("t1", "a", "t2")), "t1")).toBe("taken");
    expect(sharingOf(everyone(offer("t1", "a", "neighbours")), "t1")).toBe("neighbours");
  });
});

describe("offers of others", () => {
  test("are those that nobody took", () => {
    const both = everyone(offer("t1", "a", null), offer("t2", "b", "t3"), offer("t4", "c", null));
    expect(openOffers(both, team(), "t4").map(({ from }) => from)).toEqual(["t1"]);
  });

  test("leave out an action that the table has", () => {
    expect(openOffers(everyone(offer("t1", "a", null)), team("a"), "t2")).toEqual([]);
  });
});
