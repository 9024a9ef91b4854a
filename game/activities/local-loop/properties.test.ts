/** Whatever people do and whoever comes or goes: nothing is lost or made, no cupboard is seen, the end is reached. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Looping } from "../../../tests/support/loop.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";
import { assertDisjoint } from "../../engine/audiences.ts";
import { canonical } from "../../engine/hash.ts";
import type { Territory } from "./state.ts";
import { MEASURES, QUARTERS } from "./terms.ts";

const ref = fc.integer({ min: 1, max: 12 }).map((n) => `o${n}`);
const command = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: "local-loop/note" as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("local-loop/offer" as const),
      to: fc.constantFrom("departement", "atelier", "conseillers", "ville", "nobody"),
      count: fc.integer({ min: 1, max: 60 }),
      quality: fc.integer({ min: 1, max: 10 }),
      price: fc.integer({ min: -12, max: 90 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ type: fc.constant("local-loop/accept" as const), offer: ref }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("local-loop/decline" as const), offer: ref }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("local-loop/withdraw" as const), offer: ref }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("local-loop/open" as const), offer: ref }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("local-loop/vote" as const),
      measure: fc.constantFrom(...MEASURES, null),
    }),
  },
);
const seat = fc.integer({ min: 1, max: 6 });
const act = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("play" as const), seat, command }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("next" as const) }) },
  // Matched on purpose: gestures at random seldom meet.
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: fc.constant("deal" as const), isLot: fc.boolean() },
      ...{ count: fc.integer({ min: 1, max: 40 }), quality: fc.integer({ min: 1, max: 10 }) },
      price: fc.integer({ min: -3, max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ kind: fc.constant("move" as const), seat },
      table: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), seat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("join" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("tables" as const), count: fc.integer({ min: 1, max: 5 }) }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const acts = fc.array(act, { maxLength: 60 });
/** Each run plays a whole loop: enough to find what is wrong, few enough for a busy machine. */
const RUNS = { numRuns: 40 };

/** The département and the workshop agree, or the workshop and the advisers. */
function deal(loop: Looping, { isLot, count, quality, price }: Extract<Act, { kind: "deal" }>): void {
  const [from, to, answers] = isLot ? ["s1", "atelier", "s2"] : ["s2", "conseillers", "s4"];
  const offer = { type: "local-loop/offer", to, count, quality, price } as const;
  if (loop.send(from, offer) === "ok") loop.send(answers, { type: "local-loop/accept", offer: loop.last.id });
}

function perform(loop: Looping, one: Act): void {
  if (!loop.isOpen) return;
  if (one.kind === "next") {
    if (loop.everyone.step !== "result") loop.next();
  } else if (one.kind === "deal") deal(loop, one);
  else if (one.kind === "play") loop.send(`s${one.seat}`, one.command);
  else if (one.kind === "move")
    loop.session(seatActor(`s${one.seat}`), { type: "session/move", team: `t${one.table}` });
  else if (one.kind === "leave") loop.session(HOST, { type: "session/removeSeat", seat: `s${one.seat}` });
  else if (one.kind === "join") loop.join("w:0.99");
  else loop.session(HOST, { type: "session/setTables", count: one.count });
}

const begun = (seed = 0) => {
  const loop = new Looping(1, 2, 1, 1);
  loop.state = { ...loop.state, secret: { ...loop.state.secret, dice: seed } };
  return loop.at("batch");
};
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Devices wherever they are: cupboards, floors, shelves, homes, and those thrown away. */
function devices(loop: Looping, { id, actors, households, dead }: Territory): number {
  const boxed = Object.entries(loop.hidden(id).boxes).filter(
    ([box]) => loop.territory().offers.find((offer) => offer.id === box)?.opened === null,
  );
  return (
    total(actors.map(({ stock }) => stock)) + total(boxed.map(([, box]) => box.count)) + households + dead
  );
}

describe("a local loop", () => {
  test("loses and makes neither a device nor a euro", () => {
    fc.assert(
      fc.property(acts, fc.nat(9999), (done, seed) => {
        const loop = begun(seed);
        const euros = () => total(loop.territory().actors.map(({ purse }) => purse)) + loop.hidden().outside;
        const before = euros();
        for (const one of done) {
          perform(loop, one);
          expect(euros()).toBe(before);
          expect(devices(loop, loop.territory())).toBe(loop.hidden().arrived);
          for (const { count, good, noted } of Object.values(loop.hidden().piles)) {
            expect(Math.min(count, good, noted)).toBeGreaterThanOrEqual(0);
            expect(Math.max(good, noted)).toBeLessThanOrEqual(count);
          }
        }
      }),
      RUNS,
    );
  });

  test("shows a cupboard to the people who hold it, and to nobody else, the console neither", () => {
    fc.assert(
      fc.property(acts, fc.nat(9999), (done, seed) => {
        const loop = begun(seed);
        for (const one of done) {
          perform(loop, one);
          const { everyone, screen, host, team, seat: seats } = loop.state;
          for (const part of [everyone, screen, host, team])
            expect(JSON.stringify(part)).not.toMatch(/"pile"|"noted"/);
          for (const [id, { team: at }] of Object.entries(seats)) {
            const { territory, actor } = loop.team(at);
            const own = loop.hidden(territory ?? "r1").piles[actor ?? ""] ?? null;
            expect(loop.seat(id).pile).toEqual(own);
          }
          expect(
            loop
              .territory()
              .offers.filter(({ opened }) => opened)
              .every(({ state }) => state === "accepted"),
          ).toBe(true);
        }
        assertDisjoint(loop.state);
      }),
      RUNS,
    );
  });

  test("ends after one Suivant for each step, whatever was done or left undone", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const loop = begun();
        for (const one of done) perform(loop, one);
        for (let n = 0; n < 5 * QUARTERS + 1 && loop.isOpen; n += 1) loop.next();
        expect(loop.state.everyone.flow.phase).toBe("after");
      }),
      RUNS,
    );
  });

  test("is never a dead end: from any stopped territory, one vote of all opens it again, its debt paid", () => {
    let reached = 0;
    fc.assert(
      fc.property(acts, (done) => {
        const loop = begun();
        // The workshop takes in what it can and is paid nothing: it stops whatever else happens.
        for (const quarter of [1, 2]) {
          loop.at("market", quarter);
          loop.send("s1", { type: "local-loop/offer", to: "atelier", count: 40, quality: 5, price: 12 });
          for (const { id } of loop.territory().offers)
            loop.send("s2", { type: "local-loop/accept", offer: id });
          loop.at("talk", quarter);
        }
        for (const one of done) perform(loop, one);
        if (!loop.isOpen || loop.everyone.step === "result" || !loop.territory().isStopped) return;
        reached += 1;
        while (loop.everyone.step !== "talk") loop.next();
        const measure = MEASURES.find((one) => !loop.territory().adopted.some((had) => had.measure === one));
        const seats = Object.keys(loop.state.seat);
        if (!measure || seats.length === 0) return;
        for (const id of seats) loop.send(id, { type: "local-loop/vote", measure });
        loop.next();
        expect(loop.territory().isStopped).toBe(false);
      }),
      RUNS,
    );
    expect(reached).toBeGreaterThan(10);
  });

  test("the same seed and the same gestures end the same, another seed otherwise", () => {
    const play = (seed: number) => {
      const loop = begun(seed).at("result");
      return canonical(loop.state);
    };
    expect(play(5)).toBe(play(5));
    expect(play(5)).not.toBe(play(6));
  });

  test("a refused command leaves the state as it was", () => {
    fc.assert(
      fc.property(acts, command, (done, last) => {
        const loop = begun();
        for (const one of done) perform(loop, one);
        const before = loop.state;
        if (loop.send("s1", last) !== "ok") expect(loop.state).toBe(before);
      }),
      RUNS,
    );
  });
});
