/** What is chosen of a workshop before its session exists: the optional phases left out, and the minutes that stay. */
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { LiveSession } from "../rooms/listen.ts";
import { HttpRefusal } from "./answer.ts";

const isCleanup = ({ activity }: Frozen["phases"][number]): boolean => activity === "cleanup";

/** Those that a campaign opens itself are proposed on its page alone. */
export const isProposed = ({ within }: Frozen): boolean => within === undefined;

/** A workshop as it is proposed to whoever prepares a session. */
export const offerOf = ({ scenario, title, summary, minutes, tables, phases, mandate }: Frozen) => ({
  id: scenario,
  ...{ title, summary, minutes, tables, mandate: mandate ?? null },
  /** Whether somebody must be found to answer for the archives. */
  asksArchives: phases.some(isCleanup),
  phases: phases.map((phase) => ({
    id: phase.id,
    title: phase.title,
    minutes: phase.minutes,
    isOptional: phase.isOptional,
  })),
});

/**
 * The same workshop, which lasts as long as what stays of it: its phases are all frozen, so that the console may put
 * one back.
 * @throws HttpRefusal 400 when one of them is no optional phase of it
 */
export function lightened(frozen: Frozen, without: readonly string[]): Frozen {
  const left = frozen.phases.filter(({ id }) => without.includes(id));
  const known = left.filter(({ isOptional }) => isOptional).map(({ id }) => id);
  const needed = without.find((id) => !known.includes(id));
  if (needed !== undefined) throw new HttpRefusal(400, "phase-needed", { phase: needed });
  return { ...frozen, minutes: left.reduce((rest, { minutes }) => rest - minutes, frozen.minutes) };
}

/**
 * The same workshop, which says who answers for the archives here, as its author could have written it.
 * @throws HttpRefusal 400 when nothing of it asks
 */
export function withContact(frozen: Frozen, contact: string): Frozen {
  if (!frozen.phases.some(isCleanup)) throw new HttpRefusal(400, "contact-none");
  const phases = frozen.phases.map((phase) =>
    isCleanup(phase) && typeof phase.config === "object"
      ? { ...phase, config: { ...phase.config, contact: { fr: contact, en: contact } } }
      : phase,
  );
  return { ...frozen, phases };
}

/** The facilitator's first orders, in the journal like any other. */
export async function leaveOut(live: LiveSession, without: readonly string[]): Promise<void> {
  for (const phase of new Set(without)) {
    const outcome = await live.submit({
      by: { kind: "host", host: "h1" },
      cmdId: `without-${phase}`,
      act: { kind: "session", command: { type: "session/plan", phase, minutes: 0 } },
    });
    if (!outcome.ok) throw new HttpRefusal(503, "storage-unavailable");
  }
}
