/** The people of this device as they come and go, without the gap between two messages of one change. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Link } from "../../link/link.ts";
import type { SessionView } from "../session-view.ts";
import { peopleHere, type Person } from "./people.ts";

export interface Here {
  readonly people: readonly Person[];
  /** Seats promised to this device, whose people wait at a locked door. */
  readonly knocking: readonly string[];
}

/** A change of table takes one person away in a message and brings them back in the next. */
const BETWEEN_MS = 600;

/** @returns undefined while nothing is known yet */
export function usePeople(link: Link, { parts, word }: SessionView): Here | undefined {
  const seats = link.seats.value;
  const { everyone, teams } = parts.value;
  const people = peopleHere(seats, teams, word);
  const knocking = seats.filter((seat) => everyone?.knocks.includes(seat));
  const isHere = (seat: string) => knocking.includes(seat) || people.some((person) => person.seat === seat);
  const missing = seats.filter((seat) => !isHere(seat)).join(" ");
  /** Seats that have been missing for long enough to be gone. */
  const [gone, setGone] = useState("");
  const last = useRef<Here>(undefined);
  useEffect(() => {
    const wait = setTimeout(() => setGone(missing), BETWEEN_MS);
    return () => clearTimeout(wait);
  }, [missing]);
  if (everyone && (missing === "" || missing === gone)) last.current = { people, knocking };
  return last.current;
}
