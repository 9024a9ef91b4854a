/** Whatever people do and whoever comes or goes: nobody counts twice, counts are the votes, and a pitch ends. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pleading, vote } from "../../../tests/support/pitch.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";
import { assertDisjoint, partOf, type Audience } from "../../engine/audiences.ts";
import { emptyMirror, receive, toWire, type Mirror } from "../../protocol/frames.ts";
import { decisionOf } from "./council.ts";
import { DECISIONS } from "./terms.ts";

const turn = fc.constantFrom("p1", "p2", "p3");
const words = fc.integer({ min: 1, max: 99 }).map((n) => `w:${n}.0`);
const voted = fc
  .record({ turn, decision: fc.constantFrom(...DECISIONS), words })
  .map((one) => vote(one.turn, one.decision, one.words));
const command = fc.oneof(
  { weight: 5, arbitrary: voted },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("pitch/pick" as const), choice: fc.constantFrom("c1", "c9") }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("pitch/write" as const), title: words }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("pitch/stand" as const), isUp: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("pitch/draw" as const), turn, index: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("pitch/object" as const), turn, text: words }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ type: fc.constant("pitch/answer" as const), turn, text: words },
      objection: fc.constantFrom("p1o1", "p2o1", "p3o2"),
    }),
  },
);
const seat = fc.integer({ min: 1, max: 6 }).map((n) => `s${n}`);
const act = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant("play" as const), seat, command }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("next" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("move" as const), seat, table: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), seat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("join" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pass" as const), turn, isPassed: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("tables" as const), count: fc.integer({ min: 1, max: 5 }) }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const acts = fc.array(act, { maxLength: 60 });

function perform(trial: Pleading, one: Act): void {
  if (one.kind === "next") {
    if (trial.isOpen && trial.everyone.step !== "result") trial.next();
  } else if (one.kind === "play") trial.send(one.seat, one.command);
  else if (one.kind === "move")
    trial.session(seatActor(one.seat), { type: "session/move", team: `t${one.table}` });
  else if (one.kind === "leave") trial.session(HOST, { type: "session/removeSeat", seat: one.seat });
  else if (one.kind === "pass") trial.pass(one.turn, one.isPassed);
  else if (one.kind === "join") trial.join("w:0.99");
  else trial.session(HOST, { type: "session/setTables", count: one.count });
}

const begun = () => new Pleading(2, 2, 1).withPlans("s1", "s3", "s5").at("prepare");

describe("a pitch", () => {
  test("ends after one Suivant for each step of each round, whatever was done or left undone", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const trial = begun();
        for (const one of done) perform(trial, one);
        for (let n = 0; n < 5 * trial.everyone.rounds + 1 && trial.isOpen; n += 1) trial.next();
        expect(trial.state.everyone.flow.phase).toBe("after");
      }),
    );
  });

  test("counts exactly the people of the council who are here and those of them who voted", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const trial = begun();
        for (const one of done) {
          perform(trial, one);
          const { turns, round } = trial.everyone;
          for (const open of turns.filter((each) => each.round === round && !each.isPassed && !each.result)) {
            const council = Object.entries(trial.state.seat).filter(([, { team }]) =>
              open.council.includes(team),
            );
            expect(open.awaited).toBe(council.length);
            expect(open.heard).toBe(council.filter(([id]) => trial.seat(id).ballots[open.id]).length);
          }
        }
      }),
    );
  });

  test("a closed vote holds one voice for each person of its council who voted last so, and no other", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const trial = begun().at("vote");
        for (const one of done) {
          const { step, turns, round } = trial.everyone;
          const open = turns.find((each) => each.round === round && !each.isPassed);
          const counted = Object.entries(trial.state.seat).flatMap(([id, { team }]) =>
            open?.council.includes(team) ? (trial.seat(id).ballots[open.id]?.decision ?? []) : [],
          );
          perform(trial, one);
          // On to the next vote, so that several are closed in a row.
          if (one.kind === "next" && trial.everyone.step === "prepare") trial.at("vote", round + 1);
          if (one.kind !== "next" || step !== "vote" || !open) continue;
          const tally = Object.fromEntries(
            DECISIONS.map((decision) => [decision, counted.filter((said) => said === decision).length]),
          );
          const { result } = trial.turn(open.id);
          expect(result?.tally).toEqual(tally);
          expect(result?.decision).toBe(result && decisionOf(result.tally));
          expect(Object.values(result?.reasons ?? {}).reduce((sum, count) => sum + count, 0)).toBe(
            counted.length,
          );
        }
      }),
    );
  });

  test("a refused command leaves the state as it was", () => {
    fc.assert(
      fc.property(acts, command, (done, last) => {
        const trial = begun();
        for (const one of done) perform(trial, one);
        const before = trial.state;
        if (trial.send("s1", last) !== "ok") expect(trial.state).toBe(before);
      }),
    );
  });

  test("mirrors fed with patches equal the state, and no two audiences share a node", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const trial = begun();
        const audiences: readonly Audience[] = ["everyone", "screen", "host", "team/t1", "seat/s1"];
        const starts = new Map<Audience, Mirror>(
          audiences.map((id) => [
            id,
            receive(emptyMirror, ["w", id, 0, partOf(trial.state, id)]) ?? emptyMirror,
          ]),
        );
        trial.results.length = 0;
        for (const one of done) perform(trial, one);
        for (const [audience, start] of starts) {
          if (audience === "seat/s1" && !trial.state.seat.s1) continue;
          let [mirror, seq] = [start, 0];
          for (const { patches } of trial.results) {
            const mine = patches.get(audience);
            if (mine) mirror = receive(mirror, ["p", audience, (seq += 1), toWire(mine)]) ?? emptyMirror;
          }
          expect(mirror.parts[audience]).toEqual(partOf(trial.state, audience));
        }
        assertDisjoint(trial.state);
      }),
    );
  });
});

test("the most voted decision wins, two first places are a tie, nobody is nothing", () => {
  const count = fc.nat(40);
  fc.assert(
    fc.property(fc.record({ accepted: count, amended: count, refused: count }), (tally) => {
      const sorted = DECISIONS.toSorted((a, b) => tally[b] - tally[a]);
      const [first, second] = sorted.map((decision) => tally[decision]);
      const expected = first === 0 ? null : first === second ? "tie" : sorted[0];
      expect(decisionOf(tally)).toBe(expected);
    }),
  );
});
