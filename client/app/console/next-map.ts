/** What « Suivant » will do inside La Toile, read from what everyone sees of it. */
import { fieldOf, numberIn } from "./reading.ts";

/** Key of the sentence; undefined once nothing is left to guess. */
export function nextInMap(everyone: unknown): string | undefined {
  switch (fieldOf(everyone, "step")) {
    case "zones":
      return "next-map-first";
    case "lot":
      return "next-map-talk";
    case "talk":
      return numberIn(everyone, "lot") + 1 < numberIn(everyone, "lots") ? "next-map-lot" : "next-map-cut";
    case "cut":
      // Inside a longer module nothing is told: the next phase opens.
      return fieldOf(everyone, "tells") === false ? undefined : "next-map-title";
    case "title":
      return "next-map-telling";
    case "telling":
      // Tables already told are the écran's to know: the next one, or the riddles.
      return "next-map-told";
    case "recap":
      return fieldOf(fieldOf(everyone, "riddle"), "answer") === null ? "next-map-reveal" : "next-map-riddle";
    default:
      return undefined;
  }
}

/** Of all its steps, those behind: two for each lot, then the snip, the title, what is told and guessed. */
export function shareOfMap(everyone: unknown, tables: number): number {
  const [lot, lots] = [numberIn(everyone, "lot"), numberIn(everyone, "lots")];
  const all = 1 + 2 * lots + (fieldOf(everyone, "tells") === false ? 1 : 4);
  const step = String(fieldOf(everyone, "step"));
  if (step === "zones") return 0;
  if (step === "lot" || step === "talk") return (1 + 2 * lot + (step === "talk" ? 1 : tables)) / all;
  const rank = ["cut", "title", "telling", "recap"].indexOf(step);
  const inside = step === "cut" || step === "title" ? tables : 0;
  return (1 + 2 * lots + Math.max(0, rank) + inside) / all;
}
