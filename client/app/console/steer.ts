/** The facilitator's orders: sent once, refused with a sentence, greyed by the rules the server itself follows. */
import { useRef, useState } from "preact/hooks";
import type { z } from "zod";
import type { State } from "../../../game/engine/session.ts";
import { refuseSession } from "../../../game/engine/step.ts";
import type { SessionCommand } from "../../../game/protocol/commands.ts";
import type { Answer, Command, Link, SessionHeader } from "../../link/link.ts";
import type { Parts } from "../session-view.ts";

/** What a facilitator may order, with texts as they are typed. */
export type Order = Exclude<z.input<typeof SessionCommand>, { type: SeatOrder }>;

/** Orders that the rules can be asked about before they are sent: those without a text. */
type Asked = Exclude<Order, { text: unknown } | { name: string } | { services: unknown }>;

type SeatOrder = `session/${"join" | "rename" | "move" | "leave" | "service"}`;

export interface Steer {
  /** An order that turns the page is on its way, and the next one waits for it; `slow` once it is worth a word. */
  readonly turning: "sent" | "slow" | undefined;
  /** @returns whether it was accepted */
  send(order: Order): Promise<boolean>;
  /** What the open activity lets the facilitator do. @returns whether it was accepted */
  act(phase: string, command: Command): Promise<boolean>;
  /** The code of the refusal an order would meet now. */
  refusal(order: Asked): string | undefined;
}

/** A hand that shakes presses twice: the page is turned once, then its button rests a moment. */
const REST_MS = 700;
const SLOW_MS = 1_000;

const HOST = { kind: "host", host: "h1" } as const;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @param onAnswer told the code of each refusal worth a word, and undefined when an order was accepted */
export function useSteer(
  link: Link,
  onAnswer: (refusal: string | undefined) => void,
): Pick<Steer, "turning" | "send" | "act"> {
  const [turning, setTurning] = useState<Steer["turning"]>();
  const isTurning = useRef(false);
  const told = async (answering: Promise<Answer>): Promise<boolean> => {
    const answer = await answering;
    // Somebody else, or the first of two presses, has already done it: nothing to tell.
    onAnswer(answer.ok || answer.refusal === "already-done" ? undefined : answer.refusal);
    return answer.ok;
  };
  const turn = async (order: Order): Promise<boolean> => {
    if (isTurning.current) return false;
    isTurning.current = true;
    setTurning("sent");
    const slow = setTimeout(() => setTurning("slow"), SLOW_MS);
    const [isDone] = await Promise.all([told(link.send(order)), pause(REST_MS)]);
    clearTimeout(slow);
    isTurning.current = false;
    setTurning(undefined);
    return isDone;
  };
  return {
    turning,
    send: (order) => ("seen" in order ? turn(order) : told(link.send(order))),
    act: (phase, command) => told(link.send(command, { phase })),
  };
}

/** Asks the engine's own rules, with what the console may see of the session. */
export function refusalOf(
  header: SessionHeader,
  { everyone, screen, host, teams }: Parts,
  order: Asked,
  now: number,
): string | undefined {
  if (!everyone || !screen || !host) return "not-started";
  const hidden = { dice: 0, arrivals: 0, phases: {} };
  const seats = Object.entries(host.roster).map(([id, { name, team, isBot, service, extra }]) => {
    return [id, { name, team, isBot, service, extra, phases: {} }] as const;
  });
  const state: State = {
    ...{ everyone, screen, host, team: teams, seat: Object.fromEntries(seats) },
    ...{ observers: { phases: {} }, secret: hidden },
  };
  const phases = header.phases.map((phase) => ({ ...phase, config: null }));
  return refuseSession({ scenario: "", phases }, state, { command: order, by: HOST, now });
}
