/** Why a device that had a seat has none any more: its people left, the facilitator freed it, or did not open. */
import { useMemo, useRef } from "preact/hooks";
import { seatTokens } from "../../link/device.ts";
import type { Here } from "./use-people.ts";

export interface Farewell {
  readonly why: "left" | "removed" | "withdrawn" | "turned-away" | undefined;
  /** Said before the last person of the device leaves, or no longer waits. */
  readonly announce: () => void;
  /** It was refused: they stay. */
  readonly takeBack: () => void;
}

/** By one's own hand, or by another's. */
const WHY = {
  in: { own: "left", other: "removed" },
  knocking: { own: "withdrawn", other: "turned-away" },
} as const;

export function useFarewell(code: string, here: Here | undefined): Farewell {
  // A device that keeps a seat's secret had a place when its page was closed: it hears why it has none.
  const hadSeat = useMemo(() => seatTokens(code).length > 0, []);
  const before = useRef<"out" | "knocking" | "in">(hadSeat ? "in" : "out");
  const isLeaving = useRef(false);
  const why = useRef<Farewell["why"]>(undefined);
  const now = whereIs(here);
  if (now === "out" && before.current !== "out") {
    why.current = WHY[before.current][isLeaving.current ? "own" : "other"];
    isLeaving.current = false;
  } else if (now === "in" || now === "knocking") why.current = undefined;
  before.current = now ?? before.current;
  return {
    why: why.current,
    announce: () => (isLeaving.current = true),
    takeBack: () => (isLeaving.current = false),
  };
}

function whereIs(here: Here | undefined) {
  if (!here) return undefined;
  if (here.people.length > 0) return "in";
  return here.knocking.length > 0 ? "knocking" : "out";
}
