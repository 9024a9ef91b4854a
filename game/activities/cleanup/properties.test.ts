/** Whatever is declared, corrected, set aside, and whoever moves: totals are the sum of what counts, and nothing is lost. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Cleaning } from "../../../tests/support/cleanup.ts";
import { assertDisjoint } from "../../engine/audiences.ts";
import { rounded } from "./lines.ts";
import type { Totals } from "./state.ts";

const seat = fc.constantFrom("s1", "s2", "s3");
const team = fc.constantFrom("t1", "t2");
const id = fc.constantFrom("aaaaaa", "bbbbbb", "cccccc", "dddddd");
const line = fc.constantFrom(
  ...["reemploi-portable-don", "recyclage-divers", "sensibilisation-webinaire"],
  ...["donnees-cloud", "donnees-cloud-go", "donnees-local-go"],
);
const amount = fc.oneof(
  fc.integer({ min: -2, max: 90 }),
  fc.integer({ min: 1, max: 99 }).map((n) => n / 10),
);
const act = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("declare" as const),
      ...{ seat, id, line, amount, more: amount, isTable: fc.boolean(), isConfirmed: fc.boolean() },
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), seat, id }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("hide" as const), team, id, isHidden: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("amend" as const), team, id, amount, more: amount }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), seat, team }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("merge" as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

function perform(room: Cleaning, one: Act): void {
  if (one.kind === "declare") room.declare(one.seat, one.id, one);
  else if (one.kind === "withdraw") room.send(one.seat, { type: "cleanup/withdraw", id: one.id });
  else if (one.kind === "hide") room.hide(one.team, one.id, one.isHidden);
  else if (one.kind === "amend") room.amend(one.team, one.id, one.amount, one.more);
  else if (one.kind === "move") room.move(one.seat, one.team);
  else room.merge("t2", "t1");
}

/** Counted again from every declaration there is, in tenths so that no order of additions shows. */
function counted(room: Cleaning): Totals {
  const tenths = new Map<string, { amount: number; more: number }>();
  const all = Object.keys(room.state.team).flatMap((table) => Object.values(room.team(table).declarations));
  for (const one of all.filter(({ isHidden }) => !isHidden)) {
    const before = tenths.get(one.line) ?? { amount: 0, more: 0 };
    tenths.set(one.line, {
      amount: before.amount + Math.round(one.amount * 10),
      more: before.more + Math.round(one.more * 10),
    });
  }
  return Object.fromEntries(
    [...tenths].map(([key, { amount: whole, more }]) => [key, { amount: whole / 10, more: more / 10 }]),
  );
}

test("totals equal the sum of the declarations that count, after each act", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const room = Cleaning.open("yes");
      for (const one of acts) {
        perform(room, one);
        expect(room.everyone.totals).toEqual(counted(room));
      }
    }),
  );
});

test("no declaration that counts is impossible, or in two units at once for its author", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const room = Cleaning.open("yes");
      for (const one of acts) perform(room, one);
      for (const table of Object.keys(room.state.team)) {
        for (const { amount: value, more } of Object.values(room.team(table).declarations)) {
          expect(value >= 0 && more >= 0 && value + more > 0).toBe(true);
          expect(rounded(value)).toBe(value);
        }
      }
    }),
  );
});

test("the order of declarations changes no total", () => {
  const declared = fc.record({ line, amount: fc.integer({ min: 1, max: 50 }) });
  fc.assert(
    fc.property(fc.array(declared, { maxLength: 12 }), (all) => {
      const play = (order: typeof all) => {
        const room = Cleaning.open("yes");
        order.forEach((one, n) =>
          room.declare("s1", `aaaa${String(n).padStart(2, "0")}`, { ...one, isConfirmed: true }),
        );
        return room;
      };
      const isOneUnit = !all.some(({ line: key }) => key === "donnees-cloud-go");
      fc.pre(isOneUnit);
      expect(play(all).everyone.totals).toEqual(play(all.toReversed()).everyone.totals);
    }),
  );
});

test("no node of the state is in two parts", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const room = Cleaning.open("yes");
      for (const one of acts) perform(room, one);
      assertDisjoint(room.state);
    }),
  );
});
