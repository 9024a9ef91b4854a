/** Whole sessions that a team brings: a code and its facilitator's key, how many took part, taken out again if wrong. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { dayWords } from "../day-words.ts";
import type { Captain, OpenDesk } from "../desk-api.ts";
import { useSending } from "../use-sending.ts";
import { bringSession } from "./feed-api.ts";

interface SessionsProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
}

export function Sessions({ t, open, captain }: SessionsProps) {
  const { sessions } = open.desk.everyone;
  const { said, change } = useSending(t, open);
  if (!sessions) return null;
  return (
    <section class="campaign-part">
      <h2>{t("sessions")}</h2>
      <p>{t("sessions-what", { steps: sessions.steps, count: sessions.counted })}</p>
      {!open.desk.everyone.isOver && <BringForm {...{ t, open }} team={captain.team.id} />}
      <ul class="campaign-own">
        {captain.sessions.map(({ id, day, title, people, isCleanup }) => (
          <li key={id}>
            <span>
              {t(isCleanup ? "session-line-cleanup" : "session-line", {
                title,
                day: dayWords(day),
                count: people,
              })}
            </span>
            <Button
              {...{ look: "quiet", size: "small", name: t("own-back-of", { title }) }}
              onPress={() => void change({ type: "session/drop", session: id })}
            >
              {t("own-back")}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

interface BringProps extends Pick<SessionsProps, "t" | "open"> {
  readonly team: string;
}

/** The key may be pasted as the whole link that was given at the creation. */
const keyIn = (typed: string) => typed.trim().replace(/^.*#/, "");

export function BringForm({ t, open, team }: BringProps) {
  const [code, setCode] = useState("");
  const [key, setKey] = useState("");
  const [said, setSaid] = useState<string>();
  const bring = async (event: SubmitEvent) => {
    event.preventDefault();
    if (code.trim() === "" || key.trim() === "") {
      setSaid(t("session-empty-fields"));
      return;
    }
    const brought = await bringSession(open.id, { team, code: code.trim(), key: keyIn(key) });
    if (!brought.ok) {
      setSaid(brought.problem.message ?? t("network"));
      return;
    }
    setSaid(t("session-brought", { count: brought.value }));
    setCode("");
    setKey("");
    await open.reload();
  };
  return (
    <form class="campaign-part card card-body" onSubmit={(event) => void bring(event)}>
      <Field
        {...{
          label: t("session-code"),
          hint: t("session-code-hint"),
          value: code,
          onInput: setCode,
          max: 12,
          isNeeded: true,
        }}
        native={{ autocomplete: "off", autocapitalize: "characters", spellcheck: false }}
      />
      <Field
        {...{ label: t("session-key"), hint: t("session-key-hint"), value: key, onInput: setKey }}
        isNeeded
        native={{ autocomplete: "off", spellcheck: false }}
      />
      <Button>{t("session-bring")}</Button>
      <p role="status">{said}</p>
    </form>
  );
}
