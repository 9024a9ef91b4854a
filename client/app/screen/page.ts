/** What the pages of the écran share, and what they count. */
import type { Flow } from "../../../game/engine/session.ts";
import type { Link, SessionHeader } from "../../link/link.ts";
import type { TableLabel } from "../../activities/contract.ts";
import type { Say } from "../../text/texts.ts";
import type { Announcer } from "../../ui/announcer.ts";
import type { SessionView } from "../session-view.ts";
import type { PageSound } from "./sound.ts";

export interface RoomProps {
  readonly t: Say;
  readonly link: Link;
  readonly view: SessionView;
  readonly header: SessionHeader;
  /** On somebody's own device. */
  readonly isWatched: boolean;
}

export interface PageProps extends RoomProps {
  readonly flow: Flow;
  /** None on somebody's own device: the room's sounds are in the room. */
  readonly sound: PageSound | undefined;
  readonly announcer: Announcer;
  /** The session has just ended before the room. */
  readonly isEnding: boolean;
}

export interface TableSeats extends TableLabel {
  readonly people: number;
  readonly bots: number;
  /** Not joined to another. */
  readonly isOpen: boolean;
}

export function seatsOf({ parts, tables }: SessionView): TableSeats[] {
  const counts = parts.value.everyone?.tables ?? {};
  return tables.value.map((table) => ({
    ...table,
    people: counts[table.id]?.people ?? 0,
    bots: counts[table.id]?.bots ?? 0,
    isOpen: counts[table.id]?.mergedInto === null,
  }));
}

export const sumOf = (tables: readonly TableSeats[], what: "people" | "bots") =>
  tables.reduce((sum, table) => sum + table[what], 0);
