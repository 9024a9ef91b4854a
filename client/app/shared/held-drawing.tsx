/** What waits under its paperweight while the line is cut: fetched while there is a line, since it is shown without one. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Link } from "../../link/link.ts";
import { drawingUrl } from "../../ui/art.ts";

/** The drawing in this page's memory: no cache has to have kept it. */
const held = signal<string | undefined>(undefined);

/** The first screen comes before it. */
const LATER_MS = 3_000;

async function fetchHeld(): Promise<void> {
  try {
    const answer = await fetch(drawingUrl("states", "held"));
    if (answer.ok) held.value = URL.createObjectURL(await answer.blob());
  } catch {
    // The line went before it came: the words say all that the drawing says.
  }
}

/** Once for the page, some seconds after it is joined. */
export function useHeldDrawing({ status, isLocal }: Pick<Link, "status" | "isLocal">): void {
  const isWanted = status.value === "live" && !isLocal && held.value === undefined;
  useEffect(() => {
    if (!isWanted) return;
    const wait = setTimeout(() => void fetchHeld(), LATER_MS);
    return () => clearTimeout(wait);
  }, [isWanted]);
}

export const isDrawingHeld = () => held.value !== undefined;

/** Decorative: the sentence beside it says that nothing is lost. */
export const HeldDrawing = () =>
  held.value === undefined ? null : (
    <img class="held-drawing" src={held.value} alt="" width={330} height={220} />
  );
