/** How a territory ends by what its tables do: free for all, paid work, a shared van, a minimum quality. */
import { describe, expect, test } from "vitest";
import type { Territory } from "../../game/activities/local-loop/state.ts";
import { accept, Looping, offer } from "../support/loop.ts";
import type { Measure } from "../../game/activities/local-loop/terms.ts";

/** A donor, a workshop, a prescriber: what they pay each other, and what they adopt once the cash fell. */
interface Strategy {
  /** Euros a device that the donor pays the workshop, and that the prescriber pays it. */
  readonly donor: number;
  readonly prescriber: number;
  readonly measure?: Measure;
  readonly hasPapers?: boolean;
}

function playOut({ donor, prescriber, measure, hasPapers = true }: Strategy, seed: number) {
  const loop = new Looping(1, 1, 1);
  loop.state = { ...loop.state, secret: { ...loop.state.secret, dice: seed } };
  while (loop.isOpen && loop.everyone.step !== "result") {
    const { step } = loop.everyone;
    if (step === "batch" && hasPapers) loop.send("s1", { type: "local-loop/note" });
    if (step === "market") {
      const { count } = loop.seat("s1").pile ?? { count: 0 };
      if (loop.send("s1", offer("atelier", count, donor === 0 ? 0 : -donor)) === "ok")
        loop.send("s2", accept(loop.last.id));
      if (loop.send("s2", offer("conseillers", 27, prescriber, 10)) === "ok")
        loop.send("s3", accept(loop.last.id));
    }
    if (step === "talk" && measure && loop.territory().falls > 0)
      for (const seat of ["s1", "s2", "s3"]) loop.send(seat, { type: "local-loop/vote", measure });
    loop.next();
  }
  return loop.territory();
}

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed * 7919 + 1);
const ends = (strategy: Strategy) => SEEDS.map((seed) => playOut(strategy, seed));
const cashOf = ({ quarters }: Territory) => quarters.at(-1)?.cash ?? 0;
const stopped = (territories: readonly Territory[]) =>
  territories.filter(({ stops }) => stops.length > 0).length;

const FREE: Strategy = { donor: 0, prescriber: 0 };
/** Everybody pays a little, and nothing is organised. */
const PAID: Strategy = { donor: 5, prescriber: 55 };

describe("how a territory ends", () => {
  test("free for all stops at the second trimestre, whatever the dice", () => {
    expect(ends(FREE).map(({ stops }) => stops)).toEqual(SEEDS.map(() => [2]));
  });

  test("a workshop that is paid lasts longer and equips more, and still stops", () => {
    const [free, paid] = [ends(FREE), ends(PAID)];
    expect(stopped(paid)).toBe(SEEDS.length);
    const households = (all: readonly Territory[]) => all.reduce((sum, one) => sum + one.households, 0);
    expect(households(paid)).toBeGreaterThan(1.4 * households(free));
  });

  test.each(["van", "quality"] as const)(
    "adopted by all once the cash fell, %s keeps nearly every territory going, at better cash",
    (measure) => {
      const [without, adopted] = [ends(PAID), ends({ ...PAID, measure })];
      expect(stopped(adopted)).toBeLessThanOrEqual(SEEDS.length / 5);
      const better = adopted.filter((one, index) => {
        const other = without[index];
        return other && cashOf(one) > cashOf(other);
      });
      expect(better.length).toBeGreaterThanOrEqual(0.7 * SEEDS.length);
    },
  );

  test("a territory that stopped and adopts a van opens again, its debt paid, and equips more than one that waits", () => {
    for (const seed of SEEDS) {
      const [waits, adopts] = [playOut(FREE, seed), playOut({ ...FREE, measure: "van" }, seed)];
      expect(waits.isStopped).toBe(true);
      expect(adopts.households).toBeGreaterThan(waits.households);
    }
  });

  test("lots without papers come back and cost: the same trades end lower", () => {
    for (const seed of SEEDS)
      expect(cashOf(playOut({ ...PAID, hasPapers: false }, seed))).toBeLessThan(cashOf(playOut(PAID, seed)));
  });
});
