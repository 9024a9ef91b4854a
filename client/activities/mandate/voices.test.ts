import { describe, expect, test } from "vitest";
import type { MandateTeam, Proposal, Voice } from "../../../game/activities/mandate/state.ts";
import { countVoices, firstOf, suggested, sumOf } from "./voices.ts";

const proposal = (id: string, rest: Partial<Proposal> = {}): Proposal => ({
  ...{ id, price: 10, days: 10, support: 0, guard: null, delay: 0, needs: [], without: [], from: "dealt" },
  ...rest,
});
const voice = (support: string | null, objection: Voice["objection"] = null): Voice => ({
  support,
  objection,
});

function team(proposals: Proposal[], voices: Record<string, Voice>): MandateTeam {
  return {
    ...{ members: 4, sealed: null, captain: "s1", proposals, voices, chosen: [], lateGuards: {} },
    ...{ isConfirmed: false, option: null, resolution: null, story: [], home: [] },
    ...{ strained: null, shared: null, isSummoned: false, stock: null },
    world: {
      ...{ year: 2, numbers: {}, gauges: { service: 5, security: 5, inclusion: 5 } },
      ...{ budget: 25, workdays: 40, support: 3, taken: [], hidden: [], lessons: [] },
    },
  };
}

describe("counting", () => {
  const voices = {
    s1: voice("a"),
    s2: voice("a", { action: "b", gauge: "inclusion" }),
    s3: voice(null, { action: "b", gauge: "inclusion" }),
    s4: voice("b", { action: "b", gauge: "footprint" }),
  };

  test("supports and objections of one proposal, by the gauge they name", () => {
    expect(countVoices(voices, "a")).toEqual({ supports: 2, objections: 0, gauges: [] });
    expect(countVoices(voices, "b")).toEqual({
      supports: 1,
      objections: 3,
      gauges: [
        { gauge: "inclusion", count: 2 },
        { gauge: "footprint", count: 1 },
      ],
    });
  });

  test("means are summed over what is kept", () => {
    expect(sumOf([proposal("a"), proposal("b", { price: 4, support: -1 })], ["a", "b"])).toEqual({
      price: 14,
      days: 20,
      support: -1,
    });
  });
});

describe("what the captain is first proposed", () => {
  test("the best supported first, as many as the year keeps, as long as the means pay", () => {
    const proposals = [proposal("a"), proposal("b", { price: 20 }), proposal("c")];
    const voices = { s1: voice("b"), s2: voice("b"), s3: voice("c"), s4: voice("a") };
    expect(suggested(team(proposals, voices), 2)).toEqual(["b"]);
    expect(suggested(team(proposals.slice(0, 1), voices), 2)).toEqual(["a"]);
  });

  test("an objection weighs half a support, and what nobody supports is left out", () => {
    const proposals = [proposal("a"), proposal("b"), proposal("c")];
    const voices = {
      s1: voice("a", { action: "b", gauge: "service" }),
      s2: voice("b"),
    };
    expect(suggested(team(proposals, voices), 1)).toEqual(["a"]);
    expect(suggested(team(proposals, voices), 3)).toEqual(["a", "b"]);
  });

  test("nothing said, nothing proposed", () => {
    expect(suggested(team([proposal("a")], {}), 2)).toEqual([]);
  });
});

describe("what the captain reads first", () => {
  test("what is proposed, though others too dear have more voices, then the best supported, no more than asked", () => {
    const proposals = [proposal("a"), proposal("b", { price: 20_000 }), proposal("c"), proposal("d")];
    const voices = { s1: voice("b"), s2: voice("b"), s3: voice("c"), s4: voice("a"), s5: voice("a") };
    const table = team(proposals, voices);
    const proposed = suggested(table, 2);
    expect(proposed).toEqual(["a", "c"]);
    const ids = (most: number) => firstOf(table, { open: proposals, proposed, most }).map(({ id }) => id);
    expect(ids(3)).toEqual(["a", "c", "b"]);
    expect(ids(4)).toEqual(["a", "c", "b", "d"]);
  });
});
