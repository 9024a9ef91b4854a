/** The engine's contract, proved with a throw-away activity of hidden hands and simultaneous moves. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertDisjoint, partOf, route, subscriptions, type Audience } from "../../game/engine/audiences.ts";
import { canonical } from "../../game/engine/hash.ts";
import { replay } from "../../game/engine/replay.ts";
import { newState } from "../../game/engine/session.ts";
import { emptyMirror, receive, toWire, type Mirror } from "../../game/protocol/frames.ts";
import { CARDS, CONTENT, RULES } from "../support/hidden-hands.ts";
import { handIn, handOf, playFirst, seated } from "../support/hands.ts";
import { DOOR, HOST, seatActor, Trial } from "../support/table.ts";

describe("places", () => {
  test("people are placed at the least filled table", () => {
    const trial = new Trial(RULES, 3);
    for (const name of ["a", "b", "c", "d"]) trial.join(name);
    expect(Object.values(trial.state.everyone.tables).map(({ people }) => people)).toEqual([2, 1, 1]);
  });

  test("everyone gets counts, a table its names, the facilitator the full list", () => {
    const trial = seated("w:1.0", "w:2.0");
    expect(JSON.stringify(trial.state.everyone)).not.toContain("w:");
    expect(trial.state.team.t1?.members).toEqual({ s1: "w:1.0" });
    expect(Object.keys(trial.state.host.roster)).toEqual(["s1", "s2"]);
  });

  test("a late arrival gets a share of every phase begun", () => {
    const trial = seated("a", "b");
    trial.open("second");
    expect(trial.join("late")).toBe("ok");
    expect(Object.keys(trial.state.seat.s3?.phases ?? {})).toEqual(["first", "second"]);
  });

  test("a seat that changes table leaves its old table's audience and gains the new one's", () => {
    const trial = seated("a", "b");
    const connection = { door: "participant", seats: ["s1"] } as const;
    expect(subscriptions(trial.state, connection)).toEqual(["everyone", "team/t1", "seat/s1"]);
    trial.session(seatActor("s1"), { type: "session/move", team: "t2" });
    expect(subscriptions(trial.state, connection)).toEqual(["everyone", "team/t2", "seat/s1"]);
  });

  test("a removed seat has no audience of its own left, and its table no longer waits for it", () => {
    const trial = seated("a", "b", "c");
    playFirst(trial, "s1");
    trial.session(HOST, { type: "session/removeSeat", seat: "s3" });
    expect(subscriptions(trial.state, { door: "participant", seats: ["s3"] })).toEqual(["everyone"]);
    expect(trial.state.team.t1?.phases.first).toMatchObject({ waiting: 0 });
  });

  test("a full session refuses newcomers", () => {
    const trial = new Trial(RULES);
    for (let n = 0; n < 240; n += 1) expect(trial.join(`p${n}`)).toBe("ok");
    expect(trial.join("one too many")).toBe("session-full");
  });

  test("an unknown table is refused, to sit at and to move to", () => {
    const trial = seated("a");
    expect(trial.join("b", "t9")).toBe("table-unknown");
    expect(trial.session(seatActor("s1"), { type: "session/move", team: "t9" })).toBe("table-unknown");
  });

  test("a table with people is not taken away, an empty one is", () => {
    const trial = seated("a", "b");
    expect(trial.session(HOST, { type: "session/setTables", count: 1 })).toBe("table-in-use");
    trial.session(HOST, { type: "session/moveSeat", seat: "s2", team: "t1" });
    expect(trial.session(HOST, { type: "session/setTables", count: 1 })).toBe("ok");
    expect(Object.keys(trial.state.team)).toEqual(["t1"]);
  });

  test("a table added in mid-phase has its share of it", () => {
    const trial = seated("a");
    trial.session(HOST, { type: "session/setTables", count: 3 });
    expect(trial.state.team.t3?.phases).toEqual({ first: { shown: [], waiting: 0 } });
  });
});

describe("bots yield", () => {
  const seatsOf = (trial: Trial) =>
    Object.entries(trial.state.host.roster).map(
      ([seat, { team, isBot }]) => `${seat} ${team}${isBot ? " bot" : ""}`,
    );

  test("a person takes the place of the last bot come to their table, with a share of every phase begun", () => {
    const trial = seated("a", "b");
    trial.joinAsBot("bot", "t1");
    trial.joinAsBot("later bot", "t1");
    trial.open("second");
    expect(trial.join("late", "t1")).toBe("ok");
    expect(seatsOf(trial)).toEqual(["s1 t1", "s2 t2", "s3 t1 bot", "s5 t1"]);
    expect(Object.keys(trial.state.seat.s5?.phases ?? {})).toEqual(["first", "second"]);
    expect(trial.state.everyone.tables.t1).toMatchObject({ people: 2, bots: 1 });
  });

  test("people are placed where people are fewest, whatever bots fill the tables", () => {
    const trial = new Trial(RULES, 2);
    trial.join("a");
    for (const name of ["b", "c", "d"]) trial.joinAsBot(name, "t2");
    expect(trial.join("e")).toBe("ok");
    expect(seatsOf(trial).at(-1)).toBe("s5 t2");
    expect(trial.state.everyone.tables.t2).toMatchObject({ people: 1, bots: 2 });
  });

  test("a bot takes nobody's place", () => {
    const trial = seated("a");
    trial.joinAsBot("bot", "t1");
    trial.joinAsBot("another", "t1");
    expect(trial.state.everyone.tables.t1).toMatchObject({ people: 1, bots: 2 });
  });

  test("a session full of bots still has room for people, and none for a bot more", () => {
    const trial = new Trial(RULES);
    for (let n = 0; n < 240; n += 1) trial.joinAsBot(`b${n}`, "t2");
    expect(trial.joinAsBot("one more")).toBe("session-full");
    expect(trial.join("a", "t1")).toBe("ok");
    expect(Object.keys(trial.state.seat)).toHaveLength(240);
  });
});

describe("connections are not seats", () => {
  test("a connection without a seat receives what everyone may know and nothing else", () => {
    expect(subscriptions(seated("a").state, { door: "participant", seats: [] })).toEqual(["everyone"]);
  });

  test("several seats on one device: a private part shows only after the hand-over", () => {
    const { state } = seated("a", "b");
    const seats = ["s1", "s2"];
    expect(subscriptions(state, { door: "participant", seats })).toEqual(["everyone", "team/t1", "team/t2"]);
    expect(subscriptions(state, { door: "participant", seats, handedTo: "s2" })).toContain("seat/s2");
    expect(subscriptions(state, { door: "participant", seats, handedTo: "s2" })).not.toContain("seat/s1");
  });

  test("a device cannot be handed to a seat it does not hold", () => {
    const { state } = seated("a", "b", "c");
    const audiences = subscriptions(state, { door: "participant", seats: ["s1", "s2"], handedTo: "s3" });
    expect(audiences).not.toContain("seat/s3");
  });

  test("the console sees tables but never a seat nor a secret", () => {
    const audiences = subscriptions(seated("a").state, { door: "console", seats: [] });
    expect(audiences).toEqual(["everyone", "host", "screen", "team/t1", "team/t2"]);
  });

  test("the écran and the observers see what is theirs", () => {
    const { state } = seated("a");
    expect(subscriptions(state, { door: "screen", seats: [] })).toEqual(["everyone", "screen"]);
    expect(subscriptions(state, { door: "observer", seats: [] })).toEqual([
      "everyone",
      "observers",
      "screen",
    ]);
  });
});

describe("patches by audience", () => {
  test("a patch that replaces every table at once is a broken invariant", () => {
    expect(() => route([{ op: "replace", path: ["team"], value: {} }])).toThrow("broken invariant");
  });

  test("a patch outside every audience is a broken invariant", () => {
    expect(() => route([{ op: "add", path: ["elsewhere"], value: 1 }])).toThrow("broken invariant");
  });

  test("one node given to two audiences is a broken invariant", () => {
    const shared = { hand: ["x"] };
    const patches = [
      { op: "replace" as const, path: ["everyone", "phases"], value: shared },
      { op: "replace" as const, path: ["seat", "s1"], value: shared },
    ];
    expect(() => route(patches)).toThrow("share a node");
  });

  test("a state whose audiences share a node is told", () => {
    const { state } = seated("a");
    const hand = state.seat.s1?.phases.first;
    expect(() => assertDisjoint({ ...state, screen: { phases: { first: hand } } })).toThrow("share a node");
  });

  /** What each audience's mirror holds after a run of random acts. */
  const runs = fc.array(
    fc.record({ seat: fc.integer({ min: 1, max: 6 }), kind: fc.integer({ min: 0, max: 5 }) }),
    { maxLength: 40 },
  );

  function actAtRandom(trial: Trial, { seat, kind }: { seat: number; kind: number }): void {
    const id = `s${seat}`;
    if (kind <= 2) playFirst(trial, id);
    else if (kind === 3) trial.session(seatActor(id), { type: "session/move", team: `t${(seat % 2) + 1}` });
    else if (kind === 4) trial.session(HOST, { type: "session/removeSeat", seat: id });
    else trial.join("late");
  }

  test("mirrors fed with patches alone equal the state, audience by audience", () => {
    fc.assert(
      fc.property(runs, (acts) => {
        const trial = seated("a", "b", "c", "d");
        const mirrors = new Map<Audience, Mirror>();
        for (const audience of ["everyone", "screen", "host", "team/t1", "team/t2", "seat/s1"] as const) {
          mirrors.set(
            audience,
            receive(emptyMirror, ["w", audience, 0, partOf(trial.state, audience)]) ?? emptyMirror,
          );
        }
        trial.results.length = 0;
        for (const act of acts) if (!(act.kind === 4 && act.seat === 1)) actAtRandom(trial, act);
        for (const [audience, start] of mirrors) {
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

  test("a card still in a hand or in the pile is in no patch of anybody else", () => {
    fc.assert(
      fc.property(runs, (acts) => {
        const trial = seated("a", "b", "c", "d");
        for (const act of acts) actAtRandom(trial, act);
        for (const { state, patches } of trial.results) {
          const held = JSON.stringify([
            state.secret,
            Object.values(state.seat).map(({ phases }) => handIn(phases)),
          ]);
          const hidden = CARDS.filter((card) => held.includes(`"${card}"`));
          for (const [audience, list] of patches) {
            if (audience === "secret" || audience.startsWith("seat/")) continue;
            const text = JSON.stringify(list);
            expect(hidden.filter((card) => text.includes(`"${card}"`))).toEqual([]);
          }
        }
      }),
    );
  });

  test("a mirror refuses a patch that does not follow the last one", () => {
    const mirror = receive(emptyMirror, ["w", "everyone", 4, { a: 1 }]) ?? emptyMirror;
    expect(receive(mirror, ["p", "everyone", 6, [[1, ["a"], 2]]])).toBeUndefined();
  });
});

describe("replay", () => {
  test("the accepted acts played again give the same state, whatever was refused between", () => {
    const trial = new Trial(RULES);
    const journal: Parameters<typeof replay>[2][number][] = [];
    const accept = (by: string, outcome: string, act: Parameters<Trial["act"]>[1]) => {
      if (outcome === "ok") journal.push({ seq: journal.length + 1, at: trial.now, by, act });
    };
    const join = {
      kind: "session",
      command: { type: "session/join", name: "w:1.0", isBot: false, team: undefined },
    } as const;
    for (let n = 0; n < 4; n += 1) accept("door", trial.act(DOOR, join), join);
    const start = { kind: "session", command: { type: "session/start", seen: 0 } } as const;
    accept("host/h1", trial.act(HOST, start), start);
    accept("host/h1", trial.act(HOST, start), start);
    for (const seat of ["s1", "s2", "s1"]) {
      const act = {
        kind: "activity",
        phase: "first",
        command: { type: "hidden-hands/play", card: handOf(trial, seat)[0] },
      } as const;
      accept(`seat/${seat}`, trial.act(seatActor(seat), act), act);
    }
    const again = replay(RULES, newState("seed", 2), journal);
    expect(journal).toHaveLength(7);
    expect(again.refused).toEqual([]);
    expect(canonical(again.state)).toBe(canonical(trial.state));
  });

  test("a command that the rules now refuse is listed, never dropped in silence", () => {
    const act = { kind: "session", command: { type: "session/pause" } } as const;
    const { refused } = replay({ ...RULES, content: CONTENT }, newState("seed", 2), [
      { seq: 1, at: 0, by: "host/h1", act },
    ]);
    expect(refused).toEqual([{ seq: 1, refusal: "already-done" }]);
  });
});
