/** One's tickets, above every page: the place in the queue and the wait, then « c’est votre tour ». */
import type { Ticket } from "../../../game/activities/stands/state.ts";
import { waitOf } from "../../../game/activities/stands/waiting.ts";
import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useActing } from "../../app/shared/acting.ts";
import type { Own } from "./acting.ts";
import { isWaiting, useCalled, type Bell } from "./call.tsx";

interface TicketsProps {
  readonly own: Own;
  readonly bell: Bell | undefined;
}

export function Tickets({ own, bell }: TicketsProps) {
  const { t, view } = own;
  const tickets = Object.values(view.seat.tickets).filter(({ state }) => state !== "done");
  const called = tickets.filter(({ state }) => state === "called");
  useCalled({
    calls: called.map(({ number, calls: times }) => `${number}:${times}`).join(),
    title: called.some(({ isComing }) => !isComing) ? t("your-turn-short") : undefined,
    bell,
    isStaying: isWaiting(view.seat),
  });
  return tickets.length === 0 ? null : <Strip own={own} tickets={tickets} />;
}

interface StripProps {
  readonly own: Own;
  readonly tickets: readonly Ticket[];
}

function Strip({ own, tickets }: StripProps) {
  const { t } = own;
  const strip = useRef<HTMLElement>(null);
  // « J’arrive » goes once it was heard: whoever pressed it stays on their ticket.
  useFocusKept(strip);
  const called = tickets.filter(({ state }) => state === "called");
  return (
    <section class="stand-tickets" aria-label={t("tickets")} ref={strip}>
      {tickets.map((ticket) => (
        <TicketLine key={ticket.number} own={own} ticket={ticket} />
      ))}
      <p class="visually-hidden" role="alert">
        {called.map(({ number }) => t("your-turn", { number })).join(" ")}
      </p>
    </section>
  );
}

function TicketLine({ own, ticket }: { readonly own: Own; readonly ticket: Ticket }) {
  const { t, word } = own;
  const { number, state, isComing } = ticket;
  const { busy, act } = useActing(own);
  return (
    <div class="stand-ticket" data-state={state}>
      <b class="stand-ticket-number">{number}</b>
      <p tabIndex={-1}>
        <b>{state === "called" ? t(isComing ? "coming" : "your-turn-short") : word(ticket.object)}</b>
        <small>{wordsOf(own, ticket)}</small>
      </p>
      {state === "called" && !isComing && (
        <Button size="small" busy={busy} onPress={() => void act({ type: "stands/come", number })}>
          {t("come")}
        </Button>
      )}
    </div>
  );
}

function wordsOf({ t, view }: Own, { number, state, calls }: Ticket): string {
  if (state === "called") return t(calls > 1 ? "called-again" : "called", { count: calls });
  if (state !== "waiting") return t(`ticket-${state}`);
  const wait = waitOf(number, view.everyone.queue, view.everyone.pace);
  if (!wait) return t("ticket-waiting");
  const { low, high } = wait;
  return `${wait.ahead === 0 ? t("next-one") : t("ahead", { count: wait.ahead })} ${t(low === 0 ? "wait-under" : "wait", { low, high })}`;
}
