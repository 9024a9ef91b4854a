/** What the shape of a local loop's deck cannot say: its facts exist, no two actors have one name. */
import type { LoopDeck } from "../activities/local-loop/schema.ts";
import type { Fact } from "./facts.ts";
import type { Problem } from "./problem.ts";

type Facts = ReadonlyMap<string, Fact>;

/** Facts that an actor's flow is read from: the quantity, then the rate if there is one. */
export const idsOf = ({ flow }: Pick<LoopDeck["actors"][number], "flow">): string[] =>
  "fact" in flow ? [flow.fact, ...(flow.rate === undefined ? [] : [flow.rate])] : [];

/** Its facts exist and are numbers, no two actors have one name. */
export function checkLoopDeck({ actors, matter, facts: shown }: LoopDeck, facts: Facts): Problem[] {
  const missing = (id: string, path: Problem["path"]): Problem[] => {
    const fact = facts.get(id);
    if (!fact) return [{ path, message: `no fact is called ${id}; see scenarios/facts/facts.json` }];
    return typeof fact.value === "number" ? [] : [{ path, message: `${id} is no number` }];
  };
  return [
    ...actors.flatMap((card, index) => [
      ...idsOf(card).flatMap((id) => missing(id, ["actors", index, "flow"])),
      ...(actors.findIndex(({ id }) => id === card.id) === index
        ? []
        : [{ path: ["actors", index, "id"], message: `two actors are called ${card.id}` }]),
    ]),
    ...missing(matter, ["matter"]),
    ...shown.flatMap((id, index) => missing(id, ["facts", index])),
  ];
}
