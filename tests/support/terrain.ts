/** The practices of the field as tests read them: rows drawn by a seed, and the words that show a place. */
import { createHash } from "node:crypto";
import type { Practice } from "../../game/scenario/terrain.ts";
import { placeOf, type Place } from "../../server/pages/places.ts";
import { content } from "./estates.ts";

export interface Placed {
  readonly ref: string;
  readonly place: Place;
}

/** @throws when the shipped content has no such place */
export function placedIn({ id, where }: Practice, locale: "fr" | "en" = "fr"): readonly Placed[] {
  return where.map((ref) => {
    const place = placeOf(ref, content, locale);
    if (!place) throw new Error(`${id}: nothing is called ${ref}`);
    return { ref, place };
  });
}

/** As many practices as asked, always the same for a seed. */
export function drawn(seed: string, count: number): readonly Practice[] {
  const rank = ({ id }: Practice) => createHash("sha256").update(`${seed} ${id}`).digest("hex");
  return content.terrain.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, count);
}

/** The words by which a place is known on the sheets of a kit; none for an activity, whose phases name themselves. */
export function wordsOnPaper({ ref, place }: Placed): string {
  const [kind = "", id = ""] = ref.split(":");
  if (kind === "activity") return "";
  if (kind === "phase") {
    const [scenario = "", phase = ""] = id.split("/");
    return content.scenarios.get(scenario)?.phases.find((one) => one.id === phase)?.title.fr ?? "";
  }
  return kind === "rebound" || kind === "confidence" ? place.text : place.name;
}

/** The scenario whose kit a door opens. */
export const kitIn = (href: string): string | undefined => /^\/kit\/([a-z0-9-]+)/.exec(href)?.[1];

/** One space for each blank, whatever its width: paper holds French signs to their word. */
export const blanksFolded = (text: string): string => text.replace(/\s+/g, " ").trim();
