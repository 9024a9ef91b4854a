/** The queue for who repairs, and for the desk: call, begin, end with how it ended, put back, find by number. */
import { useState } from "preact/hooks";
import type { StandsShape, Ticket, Tickets } from "../../../game/activities/stands/state.ts";
import { OUTCOMES, type RepairOutcome } from "../../../game/activities/stands/terms.ts";
import type { Queued } from "../../../game/activities/stands/waiting.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { gramsOf } from "./weight.ts";

type Command = StandsShape["command"];

export interface RepairsProps {
  readonly t: Say;
  readonly word: (id: string | null) => string;
  readonly tickets: Tickets;
  readonly queue: readonly Queued[];
  /** The repairer's seat; null for the desk, which may take over anything. */
  readonly hand: string | null;
  /** The sentence of a refusal. */
  readonly reasonOf: (command: Command) => string | undefined;
  readonly act: (command: Command) => Promise<boolean>;
}

export function Repairs(props: RepairsProps) {
  const { t, tickets, queue, hand } = props;
  const [sought, seek] = useState("");
  const all = queue.flatMap(({ number }) => tickets[number] ?? []);
  const isMine = ({ by, state }: Ticket) => state !== "waiting" && (hand === null || by === hand);
  const mine = all.filter(isMine);
  const waiting = all.filter(({ state }) => state === "waiting");
  const found = sought.trim() === "" ? undefined : tickets[sought.trim()];
  const lines = (list: readonly Ticket[]) => (
    <ul class="repair-list">
      {list.map((ticket) => (
        <li key={ticket.number}>
          <Line {...props} ticket={ticket} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="repairs">
      {mine.length > 0 && <h2>{t(hand === null ? "repairs-busy" : "repairs-mine")}</h2>}
      {lines(mine)}
      <h2>{t("repairs-waiting", { count: waiting.length })}</h2>
      {lines(waiting)}
      <Field
        label={t("find")}
        hint={t("find-hint")}
        value={sought}
        max={4}
        native={{ inputmode: "numeric", autocomplete: "off" }}
        onInput={seek}
      />
      {sought.trim() !== "" && (found ? lines([found]) : <p role="status">{t("find-none")}</p>)}
    </div>
  );
}

interface LineProps extends RepairsProps {
  readonly ticket: Ticket;
}

function Line(props: LineProps) {
  const { t, word, ticket, act } = props;
  const [isEnding, end] = useState(false);
  const { number, state, calls, isFollowed, isComing, outcome } = ticket;
  const press = (type: "stands/call" | "stands/begin" | "stands/back" | "stands/gone") =>
    void act({ type, number });
  const isPossible = (command: Command) => props.reasonOf(command) === undefined;
  const button = (type: "stands/call" | "stands/begin" | "stands/back" | "stands/gone", key: string) =>
    isPossible({ type, number }) && (
      <Button key={key} size="small" name={`${t(key)} ${number}`} onPress={() => press(type)}>
        {t(key)}
      </Button>
    );
  const canEnd = isPossible({ type: "stands/end", number, outcome: "advice", grams: null });
  const how =
    state === "called" ? t(isComing ? "line-coming" : "line-called", { count: calls }) : t(`line-${state}`);
  return (
    <div class="repair-line" data-state={state}>
      <b class="stand-ticket-number">{number}</b>
      <p>
        <b>{word(ticket.object)}</b> {word(ticket.symptom)}
        <small>
          {outcome ? t(`outcome-${outcome}`) : how}
          {state === "waiting" || state === "called" ? ` · ${t(isFollowed ? "on-phone" : "aloud")}` : ""}
        </small>
      </p>
      <div class="actions">
        {state !== "called" && button("stands/call", "do-call")}
        {state === "called" && button("stands/call", "do-call-again")}
        {button("stands/begin", "do-begin")}
        {canEnd && (
          <Button
            size="small"
            name={`${t(outcome ? "do-correct" : "do-end")} ${number}`}
            onPress={() => end(!isEnding)}
          >
            {t(outcome ? "do-correct" : "do-end")}
          </Button>
        )}
        {state !== "waiting" && button("stands/back", "do-back")}
        {state === "called" && button("stands/gone", "do-gone")}
      </div>
      {isEnding && canEnd && <Ending {...props} onEnded={() => end(false)} />}
    </div>
  );
}

/** How it ended, and what it weighs when somebody weighed it. */
function Ending({ t, ticket, act, onEnded }: LineProps & { readonly onEnded: () => void }) {
  const [kilos, setKilos] = useState(ticket.grams === null ? "" : String(ticket.grams / 1000));
  const grams = gramsOf(kilos);
  const isWrong = kilos.trim() !== "" && grams === undefined;
  const finish = (outcome: RepairOutcome) => {
    if (isWrong) return;
    void act({ type: "stands/end", number: ticket.number, outcome, grams: grams ?? null }).then(
      (isDone) => isDone && onEnded(),
    );
  };
  return (
    <div class="repair-ending">
      <Field
        label={t("kilos")}
        hint={t("kilos-hint")}
        error={isWrong && t("kilos-wrong")}
        value={kilos}
        max={6}
        native={{ inputmode: "decimal", autocomplete: "off" }}
        onInput={setKilos}
      />
      <div class="actions" role="group" aria-label={t("how-ended")}>
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            size="small"
            chosen={ticket.outcome === outcome}
            onPress={() => finish(outcome)}
          >
            {t(`outcome-${outcome}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
