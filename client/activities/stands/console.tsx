/** Stands in the console: the day's totals, the desk that writes tickets for people without a phone, the queue, who repairs. */
import "./console.css";
import { useState } from "preact/hooks";
import { stands } from "../../../game/activities/stands/rules.ts";
import type { StandsShape } from "../../../game/activities/stands/state.ts";
import { OUTCOMES } from "../../../game/activities/stands/terms.ts";
import { useTexts } from "../../app/loaded.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { ConsoleProps } from "../contract.ts";
import { Repairs } from "./repairs.tsx";
import { useMinute } from "./minute.ts";
import { peopleAt } from "./places.ts";
import { messageOf, useRoom } from "./room.ts";
import { TicketForm } from "./ticket-form.tsx";
import { sayTogether } from "./together.ts";

type Props = ConsoleProps<StandsShape>;

/** From here on the stands are announced aloud to those who wait. */
const MANY_WAITING = 5;

export function Console(given: Props) {
  const { everyone } = given;
  const t = sayTogether(given.t, everyone);
  const props = { ...given, t };
  return (
    <div class="desk-stands">
      <p>{t(everyone.step === "open" ? "console-open" : "console-closing")}</p>
      <Totals {...props} />
      <Lull {...props} />
      {everyone.hasRepairs && <Desk {...props} />}
      <Kept {...props} />
    </div>
  );
}

function Totals({ t, everyone }: Props) {
  const { visitors, finished, kept, tickets, outcomes, grams } = everyone.totals;
  const ended = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  return (
    <section aria-label={t("totals")}>
      <p class="desk-totals">
        <b>{t("total-visitors", { count: visitors })}</b> · {t("total-finished", { count: finished })} ·{" "}
        {t("total-kept", { count: kept })}
      </p>
      {everyone.hasRepairs && (
        <p class="desk-totals">
          <b>{t("total-tickets", { count: tickets })}</b>
          {ended.map((outcome) => ` · ${t(`outcome-${outcome}`)} : ${outcomes[outcome]}`)} ·{" "}
          {t("total-kilos", { kg: grams / 1000 })}
        </p>
      )}
    </section>
  );
}

/** What to say when the room is empty, or when many wait: an open day has no phase for it. */
function Lull({ t, everyone, now }: Props) {
  useMinute();
  const waiting = everyone.queue.filter(({ state }) => state === "waiting").length;
  const inside = everyone.stands.reduce((sum, { id }) => sum + peopleAt(everyone, id, now()), 0);
  const moment =
    waiting >= MANY_WAITING ? "crowd" : inside + everyone.queue.length === 0 ? "lull" : undefined;
  if (everyone.step !== "open" || everyone.isTogether || !moment) return null;
  return (
    <p class="desk-lull">
      <b>{t(`desk-${moment}`, { count: waiting })}</b> {t(`desk-${moment}-say`)}
    </p>
  );
}

function Desk(props: Props) {
  const { t, everyone, host, word, members } = props;
  const act = (command: StandsShape["command"]) => props.act(command);
  const refusals = useTexts("refusals") ?? t;
  const [isWriting, write] = useState(false);
  const reasonOf = (command: StandsShape["command"]) => {
    const refusal = stands.refuse({ everyone, host }, command, { kind: "host", host: "" });
    return refusal === undefined ? undefined : refusals(refusal);
  };
  return (
    <>
      <section class="desk-write">
        <Button size="small" icon="plus" chosen={isWriting} onPress={() => write(!isWriting)}>
          {t("desk-ticket")}
        </Button>
        {isWriting && (
          <TicketForm
            {...{ t, everyone, onSend: act, busy: undefined }}
            reason={reasonOf({ type: "stands/ticket", object: "", symptom: "" })}
          />
        )}
        {isWriting && everyone.totals.tickets > 0 && (
          <p role="status">{t("desk-last", { number: everyone.totals.tickets })}</p>
        )}
      </section>
      <Repairs {...{ t, word, act, reasonOf, tickets: host.tickets, queue: everyone.queue, hand: null }} />
      <Disclosure summary={t("desk-benches", { count: host.benches.length })}>
        <ul class="desk-benches">
          {host.benches.map((seat) => (
            <li key={seat}>
              {members[seat]}
              <Button
                size="small"
                look="quiet"
                name={`${t("desk-unbench")} ${members[seat] ?? ""}`}
                onPress={() => void act({ type: "stands/unbench", seat })}
              >
                {t("desk-unbench")}
              </Button>
            </li>
          ))}
        </ul>
        <p>{t(everyone.hasBenches ? "benches-are-open" : "benches-are-closed")}</p>
        <Button
          size="small"
          look="quiet"
          onPress={() => void act({ type: "stands/benches", isOn: !everyone.hasBenches })}
        >
          {t(everyone.hasBenches ? "benches-close" : "benches-reopen")}
        </Button>
      </Disclosure>
    </>
  );
}

function Kept({ t, host, leaf }: Props) {
  const room = useRoom(leaf) ?? [];
  return (
    <Disclosure summary={t("console-kept")}>
      <ul class="desk-kept">
        {room.map(({ id, name, messages }) => (
          <li key={id}>
            <b>{name}</b> <small>{t("console-opened", { count: host.opened[id] ?? 0 })}</small>
            <ul>
              {messages
                .filter((message) => (host.kept[id]?.[message.id] ?? 0) > 0)
                .map((message) => (
                  <li key={message.id}>
                    {host.kept[id]?.[message.id]} × {messageOf(room, id, message.id)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
