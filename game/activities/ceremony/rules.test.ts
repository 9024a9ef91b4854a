/** A ceremony: the order in which it opens, what is told before its time to nobody, how the room guesses and chooses. */
import { describe, expect, test } from "vitest";
import { Trial } from "../../../tests/support/table.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import { registry } from "../index.ts";
import type { CeremonyConfig } from "./schema.ts";
import type { CeremonyShape } from "./state.ts";

const text = (fr: string) => ({ fr, en: fr });
const action: CatalogueAction = {
  ...{ id: "eteindre", theme: "cycle-de-vie", tiers: ["terminaux"], cost: 0, effort: 1, facts: [] },
  ...{ title: text("Éteindre"), summary: text("Le soir."), indicator: text("postes"), rebound: text("–") },
  guards: [text("Un tour par mois")],
};
const config: CeremonyConfig = {
  ...{ title: "Nos tiroirs", between: "services", isExample: false, isRehearsal: false, most: 2, keeps: 2 },
  gauge: { steps: 60, goal: 100, percent: 60, stage: 2 },
  stages: ["a", "b", "c", "d"].map(text),
  teams: [
    { id: "dsi", name: "DSI" },
    { id: "port", name: "Port" },
    { id: "small", name: null },
  ],
  medals: [{ team: "dsi", rank: null, steps: "gold", progress: null }],
  prizes: [
    { prize: "progress", winners: [{ team: "dsi", figure: 12, of: null }], choices: ["dsi", "port"] },
    { prize: "regularity", winners: [{ team: "port", figure: 3, of: 3 }], choices: [] },
  ],
  ideas: [
    { id: "i1", team: "dsi", text: "Une armoire" },
    { id: "i2", team: "port", text: "Un atelier" },
    { id: "i3", team: "small", text: "Un kit" },
  ],
  held: [{ action, title: text("Éteindre en partant"), teams: 3, of: 4 }],
};

function room(own: CeremonyConfig = config): Trial {
  const phase = {
    ...{ id: "c", activity: "ceremony", minutes: 20, isOptional: false, isProtected: false },
    config: own,
  };
  const trial = new Trial({ content: { scenario: "s", phases: [phase] }, registry });
  trial.join("a", "t1");
  trial.join("b", "t1");
  trial.join("c", "t2");
  trial.flow("session/start");
  return trial;
}
const everyone = (trial: Trial) => trial.state.everyone.phases.c as CeremonyShape["everyone"];
const screen = (trial: Trial) => trial.state.screen.phases.c as CeremonyShape["screen"];
const nextTo = (trial: Trial, step: string) => {
  for (let turn = 0; turn < 20 && everyone(trial).step !== step; turn += 1) trial.flow("session/next");
  expect(everyone(trial).step).toBe(step);
  return trial;
};
const guess = (trial: Trial, seat: string, team: string, prize = "progress") =>
  trial.play(seat, "c", { type: "ceremony/guess", prize, team } as { type: string });
const vote = (trial: Trial, seat: string, idea: string, isOn = true) =>
  trial.play(seat, "c", { type: "ceremony/vote", idea, isOn } as { type: string });
const hands = (trial: Trial, idea: string, count: number) =>
  trial.host("c", { type: "ceremony/hands", idea, count } as { type: string });
const aside = (trial: Trial, idea: string, isOn = true) =>
  trial.host("c", { type: "ceremony/aside", idea, isOn } as { type: string });
const outcome = (trial: Trial) =>
  registry("ceremony").outcome(partsOf(trial.state, "c"), { config, people: peopleOf(trial.state) });

describe("the order of a ceremony", () => {
  test("the gauge fills a stage at a time, then to where it truly is, before medals", () => {
    const trial = room();
    const seen = [everyone(trial).gauge.percent];
    while (everyone(trial).step === "gauge") {
      trial.flow("session/next");
      seen.push(everyone(trial).gauge.percent);
    }
    expect([seen, everyone(trial).step]).toEqual([[0, 25, 60, 60], "medals"]);
  });

  test("each prize is guessed then given; one with nothing to guess is given at once", () => {
    const trial = room();
    const steps: string[] = [];
    while (trial.state.everyone.flow.status === "running") {
      const { step, prize } = everyone(trial);
      steps.push(prize ? `${step} ${prize.prize}` : step);
      trial.flow("session/next");
    }
    expect(steps).toEqual([
      ...["gauge", "gauge", "gauge", "medals"],
      ...["guess progress", "prize progress", "prize regularity", "ideas", "chosen", "close"],
    ]);
  });

  test("a challenge where nobody did anything still ends, without prizes nor ideas", () => {
    const gauge = { steps: 0, goal: 100, percent: 0, stage: 0 };
    const trial = room({ ...config, gauge, medals: [], prizes: [], ideas: [], held: [] });
    nextTo(nextTo(trial, "medals"), "close");
    expect(trial.flow("session/next")).toBe("ok");
  });

  test("nothing that opens later is in what everybody holds, nor in a leaf that is open", () => {
    const trial = nextTo(room(), "guess");
    const rules = registry("ceremony");
    const shown = everyone(trial);
    const open = Object.entries(rules.leaves(config)).filter(([leaf]) => rules.isOpen(leaf, shown));
    expect(open.map(([leaf]) => leaf)).toEqual(["about", "gauge", "medals"]);
    expect(JSON.stringify([shown, trial.state.screen.phases, trial.state.host.phases])).not.toContain(
      "figure",
    );
  });
});

describe("guessing", () => {
  test("one changes one's mind until the answer, and the room reads how many were right", () => {
    const trial = nextTo(room(), "guess");
    expect([guess(trial, "s1", "port"), guess(trial, "s1", "dsi"), guess(trial, "s2", "port")]).toEqual([
      ...["ok", "ok", "ok"],
    ]);
    expect(screen(trial).done).toBe(2);
    trial.flow("session/next");
    expect(everyone(trial).given[0]?.guessed).toEqual({ right: 1, of: 2 });
    expect(guess(trial, "s3", "dsi")).toBe("prize-given");
  });

  test("only among the teams of the list, and nobody reads what one person guessed", () => {
    const trial = nextTo(room(), "guess");
    expect([guess(trial, "s1", "small"), guess(trial, "s1", "__proto__")]).toEqual([
      ...["prize-team-unknown", "prize-team-unknown"],
    ]);
    expect(guess(trial, "s1", "dsi", "idea")).toBe("prize-given");
    guess(trial, "s1", "port");
    const { everyone: all, screen: wall, host, team } = trial.state;
    expect(JSON.stringify([host.phases, wall, team.t1?.phases])).not.toContain("port");
    expect(JSON.stringify(all.phases)).not.toContain("s1");
  });
});

describe("choosing ideas", () => {
  test("as many as the scenario says, taken back for another; raised hands are added", () => {
    const trial = nextTo(room(), "ideas");
    expect([vote(trial, "s1", "i1"), vote(trial, "s1", "i2"), vote(trial, "s1", "i3")]).toEqual([
      ...["ok", "ok", "ideas-spent"],
    ]);
    expect([vote(trial, "s1", "i2", false), vote(trial, "s1", "i3"), vote(trial, "s2", "x")]).toEqual([
      ...["ok", "ok", "idea-unknown"],
    ]);
    expect([hands(trial, "i3", 4), hands(trial, "x", 1)]).toEqual(["ok", "idea-unknown"]);
    trial.flow("session/next");
    expect(everyone(trial).chosen).toEqual([
      { idea: "i3", votes: 5 },
      { idea: "i1", votes: 1 },
    ]);
    expect([vote(trial, "s2", "i1"), hands(trial, "i1", 1)]).toEqual(["ideas-closed", "ideas-closed"]);
  });

  test("whoever equals the last one kept enters with it; an idea without a voice does not", () => {
    const trial = nextTo(room({ ...config, keeps: 1 }), "ideas");
    vote(trial, "s1", "i1");
    vote(trial, "s2", "i2");
    trial.flow("session/next");
    expect(everyone(trial).chosen?.map(({ idea }) => idea)).toEqual(["i1", "i2"]);
  });

  test("one set aside gives its voices back, and comes back in its place without them", () => {
    const trial = nextTo(room(), "ideas");
    for (const idea of ["i1", "i2"]) vote(trial, "s1", idea);
    expect([hands(trial, "i1", 3), aside(trial, "i1"), aside(trial, "i1")]).toEqual([
      ...["ok", "ok", "idea-unknown"],
    ]);
    expect(everyone(trial).ideas).toEqual(["i2", "i3"]);
    expect([vote(trial, "s2", "i1"), vote(trial, "s1", "i3")]).toEqual(["idea-unknown", "ok"]);
    expect([aside(trial, "i1", false), aside(trial, "i1", false), aside(trial, "x")]).toEqual([
      ...["ok", "idea-unknown", "idea-unknown"],
    ]);
    expect(everyone(trial).ideas).toEqual(["i1", "i2", "i3"]);
    trial.flow("session/next");
    expect(everyone(trial).chosen?.map(({ idea }) => idea)).toEqual(["i2", "i3"]);
    expect(aside(trial, "i2")).toBe("ideas-closed");
  });

  test("the voices of somebody who leaves while it is open go with them", () => {
    const trial = nextTo(room(), "ideas");
    vote(trial, "s1", "i1");
    trial.session({ kind: "seat", seat: "s1" }, { type: "session/leave" });
    expect(screen(trial).done).toBe(0);
    trial.flow("session/next");
    expect(everyone(trial).chosen).toEqual([]);
  });
});

describe("what a ceremony leaves", () => {
  test("the ideas chosen and the habits of missions that held, with the challenge as their origin", () => {
    const trial = nextTo(room(), "ideas");
    vote(trial, "s1", "i3");
    trial.flow("session/next");
    const { actions } = outcome(trial);
    expect(actions.map(({ title, catalogueId, votes }) => [title, catalogueId, votes])).toEqual([
      [text("Un kit"), null, 1],
      [text("Éteindre"), "eteindre", 0],
    ]);
    expect(actions.map(({ origin }) => origin?.en)).toEqual(Array(2).fill("the challenge “Nos tiroirs”"));
    expect(actions[0]?.summary).toMatchObject({
      fr: expect.stringContaining("de petites équipes") as string,
    });
    expect(actions[1]?.learned?.fr).toContain("3 sur 4");
  });
});
