/** Mode table: whose turn it is on a device of several people, and the moment when it changes hands. */
import { useEffect, useState } from "preact/hooks";
import type { Link } from "../../link/link.ts";
import type { Person } from "./people.ts";

export interface Turn {
  /** Whose private part shows: the only person of the device, or the one who holds it; undefined in the middle. */
  readonly holder: Person | undefined;
  /** To whom the device is being passed. */
  readonly asked: Person | undefined;
  readonly isShared: boolean;
  /** Hides what was private and asks the others to look away. */
  readonly passTo: (seat: string) => void;
  /** The person says that the device is in their hands. @returns whether it could be handed over */
  readonly take: () => Promise<boolean>;
  readonly putBack: () => void;
}

export function useTurn(link: Link, people: readonly Person[]): Turn {
  const [handed, setHanded] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const isShared = people.length > 1;
  const status = link.status.value;
  const find = (seat: string | null) => people.find((person) => person.seat === seat);
  useEffect(() => {
    // The server forgets who held the device when its connection breaks.
    if (status === "live" && handed !== null) link.handTo(handed).catch(() => undefined);
  }, [status]);
  const put = (seat: string | null) => {
    setHanded(null);
    setAsked(seat);
    link.handTo(null).catch(() => undefined); // what is shown already hides it
  };
  const take = async () => {
    if (asked === null) return false;
    try {
      await link.handTo(asked);
    } catch {
      return false;
    }
    setHanded(asked);
    setAsked(null);
    return true;
  };
  return {
    holder: isShared ? find(handed) : people[0],
    asked: isShared ? find(asked) : undefined,
    isShared,
    passTo: put,
    take,
    putBack: () => put(null),
  };
}
