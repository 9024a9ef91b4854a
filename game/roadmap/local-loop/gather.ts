/** From a territory played in the local loop to its published form: words resolved, each on one line. */
import type { OutcomeLoop } from "../../engine/outcome-days.ts";
import { nameOf, read, type Gathering } from "../gathering.ts";
import { oneLine } from "../plain-words.ts";
import type { PlayedLoop } from "./schema.ts";

export function gatherLoop({ rules, actors, ...loop }: OutcomeLoop, gathering: Gathering): PlayedLoop {
  return {
    ...loop,
    quarters: loop.quarters.map((quarter) => ({ ...quarter })),
    stops: [...loop.stops],
    adopted: loop.adopted.map((one) => ({ ...one })),
    rules: rules.map(({ team, actor, quarter, text }) => ({
      ...{ table: nameOf(team, gathering), actor: read(actor, gathering), quarter },
      text: read(text, gathering),
    })),
    actors: actors.map(({ name, kind, tables }) => ({
      ...{ name: read(name, gathering), kind },
      tables: tables.map((team) => nameOf(team, gathering)),
    })),
  };
}

/** A rule whose words were erased says nothing any more. */
export function buildLoop({ rules, actors, ...loop }: PlayedLoop): PlayedLoop {
  return {
    ...loop,
    rules: rules.flatMap(({ table, actor, quarter, text }) => {
      const words = oneLine(text);
      return words === null
        ? []
        : [{ table: oneLine(table) ?? "–", actor: oneLine(actor) ?? "–", quarter, text: words }];
    }),
    actors: actors.map(({ name, kind, tables }) => ({
      ...{ name: oneLine(name) ?? "–", kind },
      tables: tables.map((table) => oneLine(table) ?? "–"),
    })),
  };
}
