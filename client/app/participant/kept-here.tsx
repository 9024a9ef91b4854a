/** What one person kept for themselves on this device, of an activity that leaves something there: at any moment, and after the end. */
import { loadTexts } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import { keptOf, type Drafts } from "../shared/kept-drafts.ts";
import type { Door } from "./door.ts";

/** On a shared device nothing is kept: it would be read by the next person. */
export function keptHere({ code, header, people }: Door): Drafts | undefined {
  const [person] = people;
  const phase = header.phases.find(({ activity }) => activity === "commitments");
  if (!person || !phase || people.length > 1) return undefined;
  const onDevice = keptOf(code, person.seat, phase.id);
  return onDevice.under("").length > 0 ? onDevice : undefined;
}

interface KeptHereProps {
  readonly door: Door;
  readonly isTitleHidden?: boolean;
}

export function KeptHere({ door, isTitleHidden = false }: KeptHereProps) {
  const onDevice = keptHere(door);
  const loaded = useLoaded(`kept ${onDevice !== undefined}`, async () => {
    if (!onDevice) return undefined;
    const { After } = await import("../../activities/commitments/after.tsx");
    return { After, t: await loadTexts("commitments") };
  });
  return loaded && onDevice ? <loaded.After t={loaded.t} {...{ onDevice, isTitleHidden }} /> : null;
}
