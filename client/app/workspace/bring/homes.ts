/** Where the authority's words of each section live: four of them in the frame's own fields, the others as passages. */
import type { Change } from "../../../../game/workspace/change/schema.ts";
import type { Workspace } from "../../../../game/workspace/schema.ts";
import { SECTIONS, type SectionId } from "../../../../game/roadmap/outline.ts";

export type Place = SectionId | "actors";
export const PLACES: readonly Place[] = [...SECTIONS.slice(0, 4), "actors", ...SECTIONS.slice(4)];

const FIELDS = ["preamble", "actors", "means", "governance"] as const;
export const fieldOf = (place: Place) => FIELDS.find((field) => field === place);

export function wordsAt(workspace: Workspace, place: Place): string {
  const field = fieldOf(place);
  if (field) return workspace[field] ?? "";
  return place === "actors" ? "" : (workspace.passages[place]?.text ?? "");
}

/** Empty words are taken away. */
export function written(place: Place, text: string): Change {
  const words = text.trim();
  const field = fieldOf(place);
  return field
    ? { type: "workspace/set", field, value: words || null }
    : {
        type: "workspace/entry",
        list: "passages",
        entry: place,
        value: words === "" ? null : { text: words },
      };
}

/** What a passage holds. */
export const MOST_WORDS = 20_000;
