/** What the participant's pages share once the session is open. */
import type { Flow } from "../../../game/engine/session.ts";
import type { Answer, Command, Link, PhaseHeader, SessionHeader } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import type { Announcer } from "../../ui/announcer.ts";
import type { SessionView } from "../session-view.ts";
import type { Person } from "./people.ts";
import type { Farewell } from "./use-farewell.ts";
import type { Turn } from "./use-turn.ts";

export interface Door {
  readonly code: string;
  readonly t: Say;
  /** The sentence of a refusal code. */
  readonly refusal: Say;
  readonly link: Link;
  readonly view: SessionView;
  readonly header: SessionHeader;
  readonly flow: Flow;
  readonly announcer: Announcer;
  readonly people: readonly Person[];
  /** Seats of this device whose people wait at the locked door. */
  readonly knocking: readonly string[];
  readonly turn: Turn;
  readonly farewell: Farewell;
  /** Sends for one person; a refusal's sentence shows over the page. */
  readonly act: (
    command: Command,
    options?: { readonly phase?: string; readonly seat?: string },
  ) => Promise<Answer>;
  /** Gives an answer kept apart for one person; likewise. */
  readonly answerApart: (
    body: unknown,
    to: { readonly phase: string; readonly seat: string },
  ) => Promise<Answer>;
}

export function openPhase({ header, flow }: Pick<Door, "header" | "flow">): PhaseHeader | undefined {
  const isOpen = flow.status === "running" || flow.status === "paused";
  return isOpen ? header.phases.find(({ id }) => id === flow.phase) : undefined;
}

export function tableOf({ view }: Pick<Door, "view">, team: string) {
  return view.tables.value.find(({ id }) => id === team) ?? { id: team, name: "", size: 0 };
}
