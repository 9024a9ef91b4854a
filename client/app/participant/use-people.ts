/** The people of this device as they come and go, without the gap between two messages of one change. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Link } from "../../link/link.ts";
import type { SessionView } from "../session-view.ts";
import { peopleHere, type Person } from "./people.ts";

/** A change of table takes one person away in a message and brings them back in the next. */
const BETWEEN_MS = 600;

/** @returns undefined while nothing is known yet */
export function usePeople(link: Link, { parts, word }: SessionView): readonly Person[] | undefined {
  const seats = link.seats.value;
  const found = peopleHere(seats, parts.value.teams, word);
  const isBetween = found.length < seats.length;
  const [isSettled, settle] = useState(false);
  const last = useRef<readonly Person[]>(undefined);
  useEffect(() => {
    settle(false);
    if (!isBetween) return;
    const wait = setTimeout(() => settle(true), BETWEEN_MS);
    return () => clearTimeout(wait);
  }, [isBetween]);
  if (parts.value.everyone && (!isBetween || isSettled)) last.current = found;
  return last.current;
}
