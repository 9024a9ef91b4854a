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

/** Every practice, in an order that is always the same for a seed. */
function shuffled(seed: string): readonly Practice[] {
  const rank = ({ id }: Practice) => createHash("sha256").update(`${seed} ${id}`).digest("hex");
  return content.terrain.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

export const drawn = (seed: string, count: number): readonly Practice[] => shuffled(seed).slice(0, count);

const kindsOf = ({ where }: Practice) => where.map((ref) => ref.slice(0, ref.indexOf(":")));

/** Of those left, one for each kind of place that the drawn ones do not have. */
export function completing(rows: readonly Practice[], seed: string): readonly Practice[] {
  const met = new Set(rows.flatMap(kindsOf));
  const taken = new Set<Practice>(rows);
  return shuffled(seed).filter((row) => {
    if (taken.has(row) || kindsOf(row).every((kind) => met.has(kind))) return false;
    for (const kind of kindsOf(row)) met.add(kind);
    return true;
  });
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
