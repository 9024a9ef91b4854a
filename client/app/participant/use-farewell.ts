/** Why a device that had a seat has none any more: its people left, or the facilitator freed the seat. */
import { useRef } from "preact/hooks";
import type { Person } from "./people.ts";

export interface Farewell {
  readonly why: "left" | "removed" | undefined;
  /** Said before the last person of the device leaves. */
  readonly announce: () => void;
}

export function useFarewell(people: readonly Person[] | undefined): Farewell {
  const hadSeat = useRef(false);
  const isLeaving = useRef(false);
  const why = useRef<Farewell["why"]>(undefined);
  if (people && people.length > 0) {
    hadSeat.current = true;
    why.current = undefined;
  } else if (people && hadSeat.current) {
    why.current = isLeaving.current ? "left" : "removed";
    hadSeat.current = false;
    isLeaving.current = false;
  }
  return { why: why.current, announce: () => (isLeaving.current = true) };
}
