/** The library of indicators (`indicateurs.yaml`): what an authority can count by itself, and where it finds the number. */
import { z } from "zod";
import { FREQUENCIES } from "../workspace/terms.ts";
import { Theme } from "./catalogue.ts";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { Id, Text } from "./text.ts";
import { THEMES } from "./themes.ts";

export const KnownIndicator = z.strictObject({
  id: Id,
  theme: Theme,
  name: Text,
  unit: Text,
  /** How it is worked out, in words. */
  formula: Text,
  /** Which service has it, and in what. */
  source: Text,
  frequency: z.enum(FREQUENCIES),
  /** Actions of the catalogue that it follows. */
  suits: z.array(Id).default([]),
  facts: z.array(Id).default([]),
});
export type KnownIndicator = z.output<typeof KnownIndicator>;

export const IndicatorsFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  indicators: z.array(KnownIndicator).min(1),
});

/** Fewer would leave an axis of the roadmap without a choice. */
const LEAST_BY_THEME = 5;

interface Around {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Ids of the actions of the catalogue. */
  readonly actions: ReadonlySet<string>;
}

/** What the shape cannot say: each id once, actions and facts that exist, enough of them for each theme. */
export function checkIndicators(indicators: readonly KnownIndicator[], around: Around): Problem[] {
  const few = THEMES.filter((one) => indicators.filter(({ theme }) => theme === one).length < LEAST_BY_THEME);
  return [
    ...indicators.flatMap((indicator, index) => faultsOf(indicator, { index, indicators }, around)),
    ...few.map((theme) => ({
      path: ["indicators"],
      message: `the theme ${theme} has fewer than ${LEAST_BY_THEME} indicators`,
    })),
  ];
}

interface Place {
  readonly index: number;
  readonly indicators: readonly KnownIndicator[];
}

function faultsOf(
  { id, suits, facts, name, formula }: KnownIndicator,
  { index, indicators }: Place,
  { facts: known, actions }: Around,
): Problem[] {
  const path = ["indicators", index];
  const problems = unknownFacts(facts, path, known);
  const say = (key: string, message: string) => problems.push({ path: [...path, key], message });
  if (indicators.findIndex((one) => one.id === id) !== index) say("id", `two indicators are called ${id}`);
  for (const action of suits.filter((one) => !actions.has(one)))
    say("suits", `no action of the catalogue is called ${action}`);
  // « × 100 » is how a share is worked out; any other number would be about the world.
  const words = [name.fr, name.en, formula.fr, formula.en].join(" ").replaceAll(/[×x]\s*100\b/gu, "");
  if (facts.length === 0 && /\d{2,}/u.test(words))
    say("facts", "a number is told: name the fact it comes from, or leave it out");
  return problems;
}
