/** A message chosen, changed at will, then copied, kept as a file or opened in one's own mail: nothing is sent from here. */
import { useRef, useState } from "preact/hooks";
import { locale, type Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { copyFrom } from "../../links/copy.ts";
import { dayWords } from "../day-words.ts";
import type { Agenda } from "./agenda-api.ts";
import {
  CHAT_LETTERS,
  compose,
  isWeekly,
  KINDS,
  lettersIn,
  mailLink,
  type Kind,
  type Told,
} from "./compose.ts";
import { keepText } from "./keep-text.ts";

interface MessagesProps {
  readonly t: Say;
  readonly agenda: Agenda;
  readonly team: Told["team"];
  readonly percent: number;
}

export function Messages({ t, agenda, team, percent }: MessagesProps) {
  const [kind, setKind] = useState<Kind>(agenda.week < 1 ? "invitation" : "week");
  const [week, setWeek] = useState(Math.min(Math.max(1, agenda.week), agenda.weeks));
  const message = compose(t, kind, { agenda, team, percent, week, dayWords });
  const weeks = Array.from({ length: agenda.weeks }, (_, at) => at + 1);
  return (
    <>
      <div class="handed-choice">
        <label class="field">
          {t("message-which")}
          <select
            value={kind}
            onChange={({ currentTarget }) =>
              setKind(KINDS.find((one) => one === currentTarget.value) ?? "invitation")
            }
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`message-${one}`)}
              </option>
            ))}
          </select>
        </label>
        {isWeekly(kind) && (
          <label class="field">
            {t("message-choose-week")}
            <select value={week} onChange={({ currentTarget }) => setWeek(Number(currentTarget.value))}>
              {weeks.map((one) => (
                <option key={one} value={one}>
                  {t("message-week-of", { week: one })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {kind === "paper" && <p>{t("message-paper-how")}</p>}
      <Editor key={`${locale.value} ${kind} ${week}`} {...{ t, kind }} {...message} />
    </>
  );
}

interface EditorProps {
  readonly t: Say;
  readonly kind: Kind;
  readonly subject: string;
  readonly text: string;
}

/** What was changed stays as long as the same message is looked at; what was not follows the campaign. */
function Editor({ t, kind, ...written }: EditorProps) {
  const [changed, change] = useState<{ readonly subject?: string; readonly text?: string }>({});
  const { subject, text } = { subject: written.subject, text: written.text, ...changed };
  const hasSubject = kind !== "chat";
  return (
    <div class="campaign-part">
      {hasSubject && (
        <label class="field">
          {t("message-subject")}
          <input
            value={subject}
            onInput={({ currentTarget }) => change({ ...changed, subject: currentTarget.value })}
          />
        </label>
      )}
      <Body {...{ t, kind, subject, text }} onChange={(next) => change({ ...changed, text: next })} />
    </div>
  );
}

function Body({
  t,
  kind,
  subject,
  text,
  onChange,
}: EditorProps & { readonly onChange: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"message-copied" | "message-by-hand">();
  const count = lettersIn(text);
  const isTooLong = kind === "chat" && count > CHAT_LETTERS;
  const mail = kind === "chat" ? undefined : mailLink({ subject, text });
  const copy = async () => {
    if (field.current) setOutcome((await copyFrom(field.current)) ? "message-copied" : "message-by-hand");
  };
  return (
    <>
      <label class="field">
        {t("message-text")}
        <textarea
          ref={field}
          rows={Math.min(16, 3 + text.split("\n").length)}
          value={text}
          onInput={({ currentTarget }) => {
            setOutcome(undefined);
            onChange(currentTarget.value);
          }}
        />
      </label>
      <p class="reason">
        {kind === "chat"
          ? t("message-count-of", { count, most: CHAT_LETTERS })
          : t("message-count", { count })}
        {isTooLong && ` ${t("message-too-long")}`}
      </p>
      <div class="actions">
        <Button onPress={() => void copy()}>{t("message-copy")}</Button>
        <Button
          look="quiet"
          onPress={() => keepText(`${t(`file-${kind}`)}.txt`, fileOf(kind, subject, text))}
        >
          {t("message-file")}
        </Button>
        {mail !== undefined && (
          <a class="button quiet normal" href={mail}>
            {t("message-mail")}
          </a>
        )}
      </div>
      {kind !== "chat" && mail === undefined && <p class="reason">{t("message-mail-long")}</p>}
      <p role="status">{outcome && t(outcome)}</p>
    </>
  );
}

const fileOf = (kind: Kind, subject: string, text: string) =>
  kind === "chat" ? text : `${subject}\n\n${text}`;
