/** What a round leaves enriches the same action of the same table, in the plan that follows and in the roadmap. */
import { describe, expect, test } from "vitest";
import { answer, attack, judge, Round } from "../../../tests/support/round.ts";
import { latestOf } from "../../engine/outcome.ts";
import { partsOf, peopleOf } from "../../engine/scene.ts";
import { buildRoadmap } from "../../roadmap/build.ts";
import { gather } from "../../roadmap/gather.ts";
import type { Frozen } from "../../scenario/frozen.ts";
import type { ActionPlanTeam } from "../action-plan/state.ts";

const WORDS = new Map([
  ["w:5.0", "Éteindre la nuit"],
  ["w:9.0", "On en profite pour rallonger la journée"],
  ["w:9.1", "Un relevé par trimestre"],
  ["w:7.0", "Le service des moyens"],
]);

function outcomesOf(round: Round) {
  const { content, registry } = round.rules;
  const people = peopleOf(round.state);
  return content.phases
    .filter(({ id }) => id in round.state.everyone.phases)
    .map(({ id, activity, config }) =>
      registry(activity).outcome(partsOf(round.state, id), { config, people }),
    );
}

function roadmapOf(round: Round) {
  const text = { fr: "t", en: "t" };
  const phases = round.rules.content.phases.map((phase) => ({ ...phase, title: text }));
  const frozen = { ...round.rules.content, title: text, phases } as unknown as Frozen;
  return buildRoadmap(
    gather({
      ...{ frozen, state: round.state, words: WORDS, locale: "fr", facts: new Map() },
      tableName: (id) => `Table ${id.slice(1)}`,
      session: { code: "ABC234", title: "", date: "2025-11-24", minutes: 8 },
    }),
  );
}

/** Table 2 brought « keep »; table 1 attacks it, table 2 answers, table 3 says that it holds. */
function played(): Round {
  const round = new Round(1, 1, 1);
  round.play("s2", "before", { type: "action-plan/choose", action: "keep" } as never);
  round.at("attack").send("s1", attack("d1"));
  round.next();
  round.send("s2", { ...answer("d1"), holder: "w:7.0" } as never);
  round.next();
  round.send("s3", judge("d1", "holds"));
  round.next();
  return round;
}

const planAfter = (round: Round, team = "t2") =>
  Object.values((round.state.team[team]?.phases.after as ActionPlanTeam).items);

describe("what a round leaves", () => {
  test("the attack is the rebound, credited to its table; the answer is the guard, with what the room said", () => {
    const [, left] = outcomesOf(played());
    expect(left?.actions).toMatchObject([
      {
        ...{ team: "t2", catalogueId: "keep", points: 1 },
        fields: { rebound: { words: "w:9.0" }, guard: { words: "w:9.1" } },
        trial: { attacker: "t1", holder: { words: "w:7.0" }, verdict: "holds" },
      },
    ]);
  });

  test("an action given by the program is the table's once it answered for it, and nobody's before", () => {
    const round = new Round(1, 1, 1).at("answer");
    expect(outcomesOf(round)[1]?.actions).toEqual([]);
    round.send("s2", answer("d1"));
    round.next();
    expect(outcomesOf(round)[1]?.actions).toMatchObject([
      { team: "t2", fields: { guard: { words: "w:9.1" } }, trial: { attacker: null } },
    ]);
  });

  test("what was typed is kept even when the round is left before it opened", () => {
    const round = new Round(1, 1, 1);
    round.play("s2", "before", { type: "action-plan/choose", action: "keep" } as never);
    round.at("attack").send("s1", attack("d1"));
    round.open("after");
    const [item] = planAfter(round);
    expect(item?.fields.rebound).toEqual({ words: "w:9.0" });
  });

  test("the program's own question is credited to nobody and replaces nothing", () => {
    const round = new Round(1, 1, 1);
    round.play("s2", "before", { type: "action-plan/choose", action: "keep" } as never);
    const rebound = { type: "action-plan/fill", item: "a1", field: "rebound", value: "w:4.0" };
    round.play("s2", "before", rebound);
    round.at("result");
    expect(outcomesOf(round)[1]?.actions[0]?.fields.rebound).toEqual({ words: "w:4.0" });
  });
});

describe("the plan that follows", () => {
  test("it takes the action up once, with the words of the round", () => {
    const round = played();
    round.open("after");
    expect(planAfter(round)).toMatchObject([
      { action: "keep", fields: { rebound: { words: "w:9.0" }, guard: { words: "w:9.1" } } },
    ]);
    expect(planAfter(round)).toHaveLength(1);
    const latest = latestOf("t2", outcomesOf(round));
    expect(latest).toMatchObject([{ trial: { attacker: "t1", verdict: "holds" } }]);
  });

  test("another guard than the one that was tried carries no verdict", () => {
    const round = played();
    round.open("after");
    const fill = { type: "action-plan/fill", item: "a1", field: "guard", value: "w:8.0" };
    expect(round.play("s2", "after", fill as never)).toBe("ok");
    expect(planAfter(round)[0]?.trial).toBeUndefined();
  });
});

describe("the roadmap", () => {
  test("it writes the action once, with who found the rebound, who holds the guard and what the room said", () => {
    const { actions } = roadmapOf(played());
    expect(actions).toMatchObject([
      {
        ...{ title: "title keep", rebound: WORDS.get("w:9.0"), guard: WORDS.get("w:9.1") },
        trial: { foundBy: "Table 1", holder: WORDS.get("w:7.0"), verdict: "holds" },
      },
    ]);
  });

  test("an action written at the table is known by the words of its title, and written once too", () => {
    const round = new Round(1, 1);
    const write = { type: "action-plan/write", title: "w:5.0", theme: "inclusion", cost: 0, effort: 1 };
    round.play("s2", "before", write);
    round.at("answer").send("s2", answer("d1"));
    expect(roadmapOf(round).actions.map(({ title, guard }) => [title, guard])).toEqual([
      ["Éteindre la nuit", "Un relevé par trimestre"],
    ]);
  });
});
