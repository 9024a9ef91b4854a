/** What a round of rebounds accepts, refuses, opens, and how it goes on whoever comes and leaves. */
import { describe, expect, test } from "vitest";
import { answer, attack, judge, Round } from "../../../tests/support/round.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";

/** The verdict of the first pair, once every pair is judged. */
function firstVerdict(round: Round) {
  while (round.everyone.step !== "result") round.next();
  return round.everyone.duels[0]?.judged;
}

/** Every table has attacked and answered; the first pair is open. */
function judged(...seats: number[]): Round {
  const round = new Round(...seats).at("attack");
  const first = (team: string) => Object.keys(round.state.team[team]?.members ?? {})[0] ?? "";
  for (const { id, attacker } of round.everyone.duels) round.send(first(attacker), attack(id));
  round.next();
  for (const { id, owner } of round.everyone.duels) round.send(first(owner), answer(id));
  round.next();
  return round;
}

describe("what a table defends", () => {
  test("the actions of the phases before are offered, and the first is defended if the table says nothing", () => {
    const round = new Round(1, 1);
    for (const action of ["share", "keep"])
      round.play("s1", "before", { type: "action-plan/choose", action } as never);
    round.at("pick");
    expect(round.team("t1").choices.map(({ action, isDrawn }) => [action, isDrawn])).toEqual([
      ["share", false],
      ["keep", false],
    ]);
    round.next();
    expect(round.everyone.duels.find(({ owner }) => owner === "t1")?.defended.action).toBe("share");
  });

  test("a table that brought nothing is given an action of the catalogue", () => {
    const [choice] = new Round(1, 1).at("pick").team("t2").choices;
    expect(choice).toMatchObject({ isDrawn: true, rebound: { catalogue: 0 } });
  });

  test("the table picks another of its own, never one that it does not have", () => {
    const round = new Round(1, 1);
    for (const action of ["share", "keep"])
      round.play("s1", "before", { type: "action-plan/choose", action } as never);
    round.at("pick");
    expect(round.send("s1", { type: "rebound-round/pick", choice: "c9" })).toBe("choice-unknown");
    expect(round.send("s1", { type: "rebound-round/pick", choice: "c2" })).toBe("ok");
    expect(round.screen.ready).toEqual(["t1"]);
    round.next();
    expect(round.everyone.duels.find(({ owner }) => owner === "t1")?.defended.action).toBe("keep");
  });

  test("an action written at the table comes with its own words", () => {
    const round = new Round(1, 1);
    const write = { type: "action-plan/write", title: "w:5.0", theme: "inclusion", cost: 0, effort: 1 };
    round.play("s1", "before", write);
    round.play("s1", "before", {
      type: "action-plan/fill",
      item: "a1",
      field: "guard",
      value: "w:6.0",
    } as never);
    expect(round.at("pick").team("t1").choices).toEqual([
      { id: "c1", action: null, title: "w:5.0", rebound: null, guards: [{ words: "w:6.0" }], isDrawn: false },
    ]);
  });
});

describe("the ring", () => {
  test("each table attacks the next one where somebody sits, the last the first", () => {
    const { duels } = new Round(1, 0, 1, 1).at("attack").everyone;
    expect(duels.map(({ attacker, owner }) => `${attacker} ${owner}`)).toEqual(["t1 t3", "t3 t4", "t4 t1"]);
  });

  test("alone, a table attacks its own action", () => {
    const { duels } = new Round(2).at("attack").everyone;
    expect(duels).toMatchObject([{ attacker: "t1", owner: "t1" }]);
  });

  test("with nobody in the room there is nothing to attack, and the round still ends", () => {
    const round = new Round(1);
    round.session(HOST, { type: "session/removeSeat", seat: "s1" });
    round.at("result");
    expect(round.everyone.duels).toEqual([]);
    round.next();
    expect(round.state.everyone.flow.phase).toBe("after");
  });
});

describe("attacks and answers", () => {
  test("only the attacker attacks, only the owner answers, each in its step", () => {
    const round = new Round(1, 1, 1).at("attack");
    expect(round.send("s2", attack("d1"))).toBe("not-attacker");
    expect(round.send("s2", { type: "rebound-round/borrow", duel: "d1", door: "room" })).toBe("not-attacker");
    expect(round.send("s1", attack("d9"))).toBe("duel-unknown");
    expect(round.send("s2", answer("d1"))).toBe("step-closed");
    expect(round.send("s1", attack("d1"))).toBe("ok");
    round.next();
    expect(round.send("s1", attack("d1"))).toBe("step-closed");
    expect(round.send("s1", answer("d1"))).toBe("not-owner");
    expect(round.send("s1", { type: "rebound-round/guard", duel: "d1", index: 0, holder: null })).toBe(
      "not-owner",
    );
    expect(round.send("s2", { type: "rebound-round/guard", duel: "d1", index: 2, holder: null })).toBe(
      "guard-unknown",
    );
    expect(round.send("s2", { type: "rebound-round/guard", duel: "d1", index: 1, holder: "w:7.0" })).toBe(
      "ok",
    );
    expect(round.team("t2").answers.d1).toEqual({ told: { catalogue: 1 }, holder: "w:7.0" });
  });

  test("a refused command changes nothing, and the facilitator attacks nobody", () => {
    const round = new Round(1, 1).at("attack");
    const before = round.state;
    expect(round.send("s2", attack("d1"))).toBe("not-attacker");
    const act = { kind: "activity", phase: "round", command: attack("d1") } as const;
    expect(round.act(HOST, act)).toBe("not-allowed");
    expect(round.state).toBe(before);
  });

  test("an attack opens to the others with the answers only, an answer with the judgements", () => {
    const round = new Round(1, 1, 1).at("attack");
    round.send("s1", attack("d1"));
    expect(round.everyone.duels[0]?.attack).toBeNull();
    expect(round.screen.ready).toEqual(["t1"]);
    round.next();
    expect(round.everyone.duels[0]?.attack).toEqual({
      door: "time",
      told: { words: "w:9.0" },
      isByTable: true,
    });
    round.send("s2", answer("d1"));
    expect(round.everyone.duels[0]?.answer).toBeNull();
    round.next();
    expect(round.everyone.duels[0]?.answer).toEqual({ told: { words: "w:9.1" }, holder: null });
  });

  test("the suggestion is the rebound already known; an action without one has none", () => {
    const round = new Round(1, 1);
    const write = { type: "action-plan/write", title: "w:5.0", theme: "inclusion", cost: 0, effort: 1 };
    round.play("s2", "before", write);
    round.at("attack");
    expect(round.send("s1", { type: "rebound-round/borrow", duel: "d1", door: "norm" })).toBe(
      "no-suggestion",
    );
    expect(round.send("s2", { type: "rebound-round/borrow", duel: "d2", door: "norm" })).toBe("ok");
    expect(round.team("t2").attacks.d2).toEqual({ door: "norm", told: { catalogue: 0 }, isByTable: true });
  });

  test("for a table that sent nothing the program asks, and its action is still answered and judged", () => {
    const round = new Round(1, 1, 1).at("answer");
    expect(round.everyone.duels[0]?.attack).toEqual({
      door: "room",
      told: { catalogue: 0 },
      isByTable: false,
    });
    round.send("s2", answer("d1"));
    round.next();
    expect(round.everyone).toMatchObject({ step: "judge", open: "d1" });
  });

  test("an action without an answer is not judged", () => {
    const round = new Round(1, 1, 1).at("answer");
    round.send("s3", answer("d2"));
    round.next();
    expect(round.everyone.open).toBe("d2");
    round.next();
    expect(round.everyone).toMatchObject({ step: "result", open: null });
  });
});

describe("judging", () => {
  test("people of the tables it does not concern judge, and nobody else", () => {
    const round = judged(1, 1, 2);
    expect(round.everyone).toMatchObject({ open: "d1", rule: "others", judges: ["t3"], awaited: 2 });
    expect(round.send("s1", judge("d1", "fails"))).toBe("own-pair");
    expect(round.send("s2", judge("d1", "holds"))).toBe("own-pair");
    expect(round.send("s3", judge("d2", "holds"))).toBe("pair-closed");
    expect(round.send("s3", judge("d1", "holds"))).toBe("ok");
    expect(round.everyone.heard).toBe(1);
    expect(round.seat("s3").judgements).toEqual({ d1: "holds" });
  });

  test("what people judge shows as a count, and opens without names in the result", () => {
    const round = judged(1, 1, 2);
    round.send("s3", judge("d1", "fails"));
    const { everyone, screen, team } = round.state;
    expect(JSON.stringify([everyone, screen, team])).not.toContain("fails");
    expect(firstVerdict(round)).toEqual({
      ...{ tally: { holds: 0, half: 0, fails: 1 }, verdict: "fails", rule: "others" },
    });
  });

  test("judging again replaces", () => {
    const round = judged(1, 1, 1);
    round.send("s3", judge("d1", "fails"));
    round.send("s3", judge("d1", "holds"));
    expect(round.everyone.heard).toBe(1);
    expect(firstVerdict(round)?.verdict).toBe("holds");
  });

  test.each([
    [["holds", "holds", "half"], "holds"],
    [["fails", "fails", "holds"], "fails"],
    [["holds", "fails"], "half"],
    [["holds", "half", "fails"], "half"],
  ] as const)("more than half decides, anything else is half: %j makes %s", (said, verdict) => {
    const round = judged(1, 1, said.length);
    said.forEach((one, n) => round.send(`s${n + 3}`, judge("d1", one)));
    expect(firstVerdict(round)?.verdict).toBe(verdict);
  });

  test("a pair nobody judged has no verdict", () => {
    expect(firstVerdict(judged(1, 1, 1))?.verdict).toBeNull();
  });

  test("with two tables everybody judges and each table is one voice, whatever its size", () => {
    const round = judged(1, 3);
    expect(round.everyone).toMatchObject({ rule: "each-table", judges: ["t1", "t2"], awaited: 4 });
    round.send("s1", judge("d1", "fails"));
    for (const seat of ["s2", "s3", "s4"]) round.send(seat, judge("d1", "holds"));
    expect(firstVerdict(round)).toMatchObject({ verdict: "half", tally: { holds: 3, fails: 1 } });
  });

  test("alone, a table judges its own answer", () => {
    const round = judged(2);
    expect(round.send("s1", judge("d1", "holds"))).toBe("ok");
    expect(firstVerdict(round)?.verdict).toBe("holds");
  });
});

describe("people come and go", () => {
  test("when the last judges leave, the two tables judge, and it stays so for that pair", () => {
    const round = judged(1, 1, 1);
    round.session(HOST, { type: "session/removeSeat", seat: "s3" });
    expect(round.everyone).toMatchObject({ rule: "each-table", judges: ["t1", "t2"] });
    round.join("late", "t3");
    expect(round.everyone.judges).toEqual(["t1", "t2", "t3"]);
    expect(round.send("s4", judge("d1", "holds"))).toBe("ok");
  });

  test("a judge who moves to a table of the pair no longer counts", () => {
    const round = judged(1, 1, 2);
    round.send("s3", judge("d1", "fails"));
    round.session(seatActor("s3"), { type: "session/move", team: "t1" });
    expect(round.everyone).toMatchObject({ heard: 0, awaited: 1 });
    expect(round.send("s3", judge("d1", "fails"))).toBe("own-pair");
    round.send("s4", judge("d1", "holds"));
    expect(firstVerdict(round)?.tally).toEqual({ holds: 1, half: 0, fails: 0 });
  });

  test("somebody who joins a judging table is waited for", () => {
    const round = judged(1, 1, 1);
    round.join("late", "t3");
    expect(round.everyone.awaited).toBe(2);
    expect(round.send("s4", judge("d1", "half"))).toBe("ok");
  });

  test("what was judged stays when the person leaves after the pair is closed", () => {
    const round = judged(1, 1, 1);
    round.send("s3", judge("d1", "holds"));
    round.next();
    round.session(HOST, { type: "session/removeSeat", seat: "s3" });
    expect(firstVerdict(round)?.verdict).toBe("holds");
  });

  test("a table emptied and taken away in mid-round stops nothing", () => {
    const round = new Round(1, 1, 1).at("attack");
    round.session(HOST, { type: "session/removeSeat", seat: "s3" });
    expect(round.session(HOST, { type: "session/setTables", count: 2 })).toBe("ok");
    round.next();
    expect(round.everyone.duels.map(({ attack: sent }) => sent?.isByTable)).toEqual([false, false, false]);
    round.send("s2", answer("d1"));
    while (round.state.everyone.flow.phase === "round") round.next();
    expect(round.state.everyone.flow.phase).toBe("after");
  });

  test("a table added in mid-round judges", () => {
    const round = judged(1, 1);
    round.session(HOST, { type: "session/setTables", count: 3 });
    round.join("late", "t3");
    round.next();
    expect(round.everyone).toMatchObject({ open: "d2", judges: ["t3"], rule: "others" });
  });

  test("the bell moves nothing, and a round opened again is found as it was left", () => {
    const round = judged(1, 1, 1);
    round.send("s3", judge("d1", "holds"));
    const { flow } = round.state.everyone;
    const bell = { type: "clock/expired", turn: flow.turn, deadline: flow.deadline ?? 0 } as const;
    round.now = flow.deadline ?? 0;
    expect(round.session({ kind: "clock" }, bell)).toBe("ok");
    expect(round.everyone.open).toBe("d1");
    round.open("before");
    round.open("round");
    expect(round.everyone).toMatchObject({ step: "judge", open: "d1", heard: 1 });
  });
});
