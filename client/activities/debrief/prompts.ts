/** What a debrief's screens read of its state and of its texts. */
import type { DebriefShape } from "../../../game/activities/debrief/rules.ts";

type Step = DebriefShape["everyone"]["prompts"][number]["step"];

/** The path the room follows; `keep` is the tables' own moment at the end. */
export type Stop = Step | "keep";

/** Stops in order, each once: several prompts may belong to one. */
export function stopsOf({ prompts }: DebriefShape["everyone"]): Stop[] {
  return [...new Set<Stop>([...prompts.map(({ step }) => step), "keep"])];
}

export function stopNow({ prompts, index }: DebriefShape["everyone"]): Stop {
  return prompts[index]?.step ?? "keep";
}

/** The prompt's sentence in a fetched leaf. */
export function promptText(leaf: unknown): string {
  return typeof leaf === "object" && leaf !== null && "text" in leaf && typeof leaf.text === "string"
    ? leaf.text
    : "";
}

/** Slots of a table, from the first: the words kept there, or nothing yet. */
export function slotsOf(
  everyone: DebriefShape["everyone"],
  team: DebriefShape["team"],
): (string | undefined)[] {
  return Array.from({ length: everyone.keeps }, (_, slot) => team.keeps[slot]);
}
