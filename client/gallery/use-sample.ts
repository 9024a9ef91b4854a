/** The link of a door to a session that stands still, once its journal was played. */
import { useMemo } from "preact/hooks";
import { useLoaded } from "../app/loaded.ts";
import { useLast } from "../app/shared/use-last.ts";
import { MOMENTS, type MomentId } from "./moments.ts";
import { SampleLink } from "./sample-link.ts";
import { sampleAt, type SampleSession } from "./sample-session.ts";
import { texts } from "./texts.ts";

interface Wanted {
  readonly moment: MomentId;
  readonly door: "participant" | "screen" | "console";
  /** Before anybody sat down on this device. */
  readonly isNew?: boolean;
}

export function useSample({ moment, door, isNew = false }: Wanted): SampleLink | undefined {
  const sample = useLast(useLoaded(moment, () => sampleAt(MOMENTS[moment], texts.value.session)));
  return useMemo(() => {
    if (!sample) return undefined;
    const seat = firstSeat(sample);
    const seats = door === "participant" && !isNew && seat !== undefined ? [seat] : [];
    return new SampleLink(sample, { door, seats });
  }, [sample, door, isNew]);
}

/** The first who came: at the first table, where rehearsals play most. */
const firstSeat = ({ state }: SampleSession) =>
  Object.entries(state.host.roster).sort(([, a], [, b]) => a.number - b.number)[0]?.[0];
