/** A line of actions: one card of the catalogue, with its rebound and what is put up against it. */
import { keyOf, MOST_GUARDS } from "./columns.ts";
import type { Row } from "./row.ts";

export function actionOf(row: Row): Readonly<Record<string, unknown>> {
  const title = row.neededText("title");
  const duty = row.optionalChoice("duty", ({ values }) => values.duty);
  return {
    id: row.id(title),
    theme: row.choice("theme", ({ values }) => values.theme),
    tiers: row.choices("tiers", ({ values }) => values.tier),
    cost: row.whole("cost", [0, 1, 2, 3]),
    effort: row.whole("effort", [1, 2, 3]),
    title,
    summary: row.neededText("summary"),
    indicator: row.neededText("indicator"),
    rebound: row.neededText("rebound"),
    guards: guards(row),
    ...debate(row),
    ...(duty && { duty }),
    facts: row.facts(),
  };
}

function guards(row: Row) {
  const found = Array.from({ length: MOST_GUARDS }, (_, index) => row.text("guard", index + 1) ?? []).flat();
  if (found.length === 0) row.say(keyOf("guard", 1, "fr"), "no-guard");
  return found;
}

/** Both sides, or none: an action told to be debated with one side alone is an advertisement. */
function debate(row: Row) {
  const [pros, cons] = [row.text("for"), row.text("against")];
  if (pros && !cons) row.say(keyOf("against", undefined, "fr"), "one-side");
  if (cons && !pros) row.say(keyOf("for", undefined, "fr"), "one-side");
  return pros && cons ? { debate: { for: pros, against: cons } } : {};
}
