/** Whatever people do and whoever comes or goes, a round ends, hides what is judged alone, and patches say all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Round } from "../../../tests/support/round.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";
import { assertDisjoint, partOf, type Audience } from "../../engine/audiences.ts";
import { emptyMirror, receive, toWire, type Mirror } from "../../protocol/frames.ts";
import { DOORS, VERDICTS } from "./terms.ts";
import type { RoundShape } from "./state.ts";

const duel = fc.constantFrom("d1", "d2", "d3", "d9");
const words = fc.integer({ min: 1, max: 99 }).map((n) => `w:${n}.0`);
const holder = fc.option(words);
const command = fc.oneof(
  fc.record({ type: fc.constant("rebound-round/pick" as const), choice: fc.constantFrom("c1", "c2", "c9") }),
  fc.record({
    ...{ type: fc.constant("rebound-round/attack" as const), duel, text: words },
    door: fc.constantFrom(...DOORS),
  }),
  fc.record({ type: fc.constant("rebound-round/borrow" as const), duel, door: fc.constantFrom(...DOORS) }),
  fc.record({ type: fc.constant("rebound-round/answer" as const), duel, text: words, holder }),
  fc.record({ type: fc.constant("rebound-round/guard" as const), duel, index: fc.nat(3), holder }),
  fc.record({
    type: fc.constant("rebound-round/judge" as const),
    duel,
    verdict: fc.constantFrom(...VERDICTS),
  }),
);
const act = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("play" as const),
      seat: fc.integer({ min: 1, max: 6 }),
      command,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("next" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: fc.constant("move" as const), seat: fc.integer({ min: 1, max: 6 }) },
      table: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("leave" as const), seat: fc.integer({ min: 2, max: 6 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("join" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("tables" as const), count: fc.integer({ min: 1, max: 4 }) }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const acts = fc.array(act, { maxLength: 40 });

function perform(round: Round, one: Act): void {
  if (one.kind === "next") {
    if (round.state.everyone.flow.phase === "round" && round.everyone.step !== "result") round.next();
  } else if (one.kind === "play") round.send(`s${one.seat}`, one.command);
  else if (one.kind === "move")
    round.session(seatActor(`s${one.seat}`), { type: "session/move", team: `t${one.table}` });
  else if (one.kind === "leave") round.session(HOST, { type: "session/removeSeat", seat: `s${one.seat}` });
  else if (one.kind === "join") round.join("w:0.99");
  else round.session(HOST, { type: "session/setTables", count: one.count });
}

const begun = () => new Round(2, 1, 1).at("pick");

describe("a round of rebounds", () => {
  test("ends after one Suivant for each step and each pair, whatever was done or left undone", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const round = begun();
        for (const one of done) perform(round, one);
        const most = 4 + round.everyone.duels.length + 3;
        for (let n = 0; n < most && round.state.everyone.flow.phase === "round"; n += 1) round.next();
        expect(round.state.everyone.flow.phase).toBe("after");
      }),
    );
  });

  test("counts exactly the people who may judge the open pair and those of them who did", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const round = begun();
        for (const one of done) {
          perform(round, one);
          const { open, judges, heard, awaited } = round.everyone;
          const seats = Object.entries(round.state.seat).filter(([, { team }]) => judges.includes(team));
          expect(awaited).toBe(open === null ? 0 : seats.length);
          const said = seats.filter(([id]) => open !== null && round.seat(id).judgements[open]);
          expect(heard).toBe(open === null ? 0 : said.length);
          if (open !== null && Object.keys(round.state.seat).length > 0) expect(awaited).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("a refused command leaves the state as it was", () => {
    fc.assert(
      fc.property(acts, command, (done, last) => {
        const round = begun();
        for (const one of done) perform(round, one);
        const before = round.state;
        if (round.send("s1", last) !== "ok") expect(round.state).toBe(before);
      }),
    );
  });

  test("before the result nobody but its author sees a judgement, and mirrors fed with patches equal the state", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const round = begun();
        const audiences = ["everyone", "screen", "host", "team/t1", "seat/s1"] as const;
        const mirrors = new Map<Audience, Mirror>(
          audiences.map((id) => [
            id,
            receive(emptyMirror, ["w", id, 0, partOf(round.state, id)]) ?? emptyMirror,
          ]),
        );
        round.results.length = 0;
        for (const one of done) {
          perform(round, one);
          if (round.everyone.step !== "result") expectHidden(round);
        }
        for (const [audience, start] of mirrors) {
          let [mirror, seq] = [start, 0];
          for (const { patches } of round.results) {
            const mine = patches.get(audience);
            if (mine) mirror = receive(mirror, ["p", audience, (seq += 1), toWire(mine)]) ?? emptyMirror;
          }
          expect(mirror.parts[audience]).toEqual(partOf(round.state, audience));
        }
        assertDisjoint(round.state);
      }),
    );
  });
});

function expectHidden({ state }: Round): void {
  const open = [
    state.everyone.phases.round as RoundShape["everyone"],
    state.screen.phases.round,
    state.host.phases.round,
  ];
  const teams = Object.values(state.team).map(({ phases }) => phases.round);
  const text = JSON.stringify([open, teams]);
  expect(VERDICTS.filter((verdict) => text.includes(`"${verdict}"`))).toEqual([]);
}
