/** The shipped questionnaire: its deck is sound, a scenario that asks it is played by bots who have nothing to do. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SurveyConfig } from "../../game/activities/survey/schema.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { faultsOf, rehearseScenario } from "../../server/rehearsal/run.ts";
import { contentWith } from "../support/own-content.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";

const content = readContent(contentWith({ sonde: SURVEY_SCENARIO }));

const problemsOf = (...changes: readonly (readonly [string, string])[]) => {
  const yaml = changes.reduce((text, [from, to]) => text.replace(from, to), SURVEY_SCENARIO);
  return readContent(contentWith({ sonde: yaml })).problems.map(({ message }) => message);
};

describe("the questionnaire", () => {
  const deck = readContent(join(import.meta.dirname, "../../scenarios")).library.decks.get("questionnaire");
  const items = deck?.kind === "survey" ? deck.items : [];

  test("asks what people know, what they feel able to do alone, and together, three times each at least", () => {
    const count = (topic: string) => items.filter((item) => item.topic === topic).length;
    expect(["knowledge", "confidence", "efficacy"].map(count)).toEqual([4, 3, 3]);
  });

  test("lets whoever does not know say so", () => {
    const asked = items.filter((item) => item.topic === "knowledge");
    expect(asked.filter(({ options }) => options.at(-1)?.id !== "ne-sais-pas")).toEqual([]);
  });
});

describe("a scenario that asks it twice", () => {
  test("is frozen with the same items before and after", () => {
    expect(content.problems).toEqual([]);
    const phases = content.scenarios.get("sonde")?.phases ?? [];
    const [before, after] = phases.map(({ config }) => config as SurveyConfig);
    expect(before?.items).toEqual(after?.items);
    expect(after?.with).toBe("avant");
  });

  test("gives the publications behind each right answer", () => {
    const { items } = content.scenarios.get("sonde")?.phases[1]?.config as SurveyConfig;
    const right = items.filter(({ answer }) => answer !== null);
    expect(right.map(({ sources }) => sources.length > 0)).toEqual(right.map(() => true));
  });

  test("is rehearsed to its end, though bots never answer", () => {
    const frozen = content.scenarios.get("sonde");
    if (!frozen) throw new Error("no scenario");
    const language = { locale: "fr", sentences: (_: string, key: string) => key } as const;
    const rehearsal = rehearseScenario(frozen, { seeds: ["1", "2"], tables: 2, people: 4 }, language);
    expect(faultsOf(rehearsal)).toEqual([]);
    expect(rehearsal.games.map(({ isEnded, refusals }) => [isEnded, refusals])).toEqual([
      [true, 0],
      [true, 0],
    ]);
    expect(rehearsal.games[0]?.phases[0]).toMatchObject({ isApart: true, commands: 0 });
  });

  test("is refused when its second time stands beside none, or beside another deck", () => {
    expect(problemsOf(["with: avant", "with: debrief"])).toEqual([
      "debrief is no questionnaire asked before this one",
    ]);
    expect(problemsOf(["moment: before", "moment: before, with: avant"])).toContain(
      "avant is no questionnaire asked before this one",
    );
    expect(problemsOf(["deck: questionnaire", "deck: toile"])).toContain("no questionnaire is called toile");
  });
});
