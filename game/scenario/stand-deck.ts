/** What is checked of a deck of stands: ids, sources, and that each number it plays with is one of its facts. */
import type { StandDeck } from "../activities/stands/schema.ts";
import { unknownFacts, type Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";

export function checkStandDeck({ stands }: StandDeck, facts: ReadonlyMap<string, Fact>): Problem[] {
  return stands.flatMap((stand, index) => {
    const path = ["stands", index];
    const problems = unknownFacts(stand.facts, path, facts);
    const say = (key: string, message: string) => problems.push({ path: [...path, key], message });
    if (stands.findIndex(({ id }) => id === stand.id) !== index)
      say("id", `two stands are called ${stand.id}`);
    if (new Set(stand.messages.map(({ id }) => id)).size !== stand.messages.length)
      say("messages", "two messages have one id");
    if (stand.facts.length === 0 && !stand.basis)
      say("basis", "name the facts, or say what the stand leans on (a law, a guide, a game hypothesis)");
    for (const id of factsIn(stand.play)) {
      if (!stand.facts.includes(id)) say("play", `plays with ${id}, which the stand's facts do not name`);
      else if (typeof facts.get(id)?.value === "string") say("play", `${id} is no number`);
    }
    return problems;
  });
}

/** Every `fact` a play names, wherever it stands. */
function factsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === "fact" && typeof child === "string" ? [child] : factsIn(child),
  );
}
