/** What was said of an action, read on demand in the sessions that still live. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import type { Outcome } from "../front/ask.ts";
import { askWords, type Said } from "./desk-api.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";

interface WordsProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

/** Folded: words of a session are asked for, never shown in passing. */
export function Words({ desk: { t, id }, fiche }: WordsProps) {
  const [words, setWords] = useState<Outcome<readonly Said[]>>();
  const open = async (isOpen: boolean) => {
    if (isOpen) setWords(await askWords(id, fiche.id));
  };
  return (
    <details class="disclosure fiche-words" onToggle={({ currentTarget }) => void open(currentTarget.open)}>
      <summary>{t("words")}</summary>
      <p class="reason">{t("words-what")}</p>
      <div role="status">
        {words?.ok === false && <p class="error">{sayProblem(t, words.problem)}</p>}
        {words?.ok &&
          bySession(words.value).map(([session, said]) => (
            <section key={session} class="fiche-words-of">
              <h4>
                {said[0]?.title === null
                  ? t("words-session", { session })
                  : t("words-session-named", { session, title: said[0]?.title ?? "" })}
              </h4>
              {said.map((one) => (
                <TableWords key={`${one.session} ${one.action}`} t={t} said={one} />
              ))}
            </section>
          ))}
      </div>
    </details>
  );
}

function bySession(words: readonly Said[]): readonly (readonly [string, readonly Said[]])[] {
  const sessions = [...new Set(words.map(({ session }) => session))];
  return sessions.map((session) => [session, words.filter((one) => one.session === session)]);
}

interface TableProps {
  readonly t: WorkspaceDesk["t"];
  readonly said: Said;
}

function TableWords({ t, said }: TableProps) {
  const lines = linesOf(t, said);
  const { pitch } = said;
  return (
    <section>
      <h5>{said.table}</h5>
      {said.state !== "here" && <p>{t(`words-${said.state}`)}</p>}
      {said.state === "here" && lines.length === 0 && !pitch && <p>{t("words-none")}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pitch && <Pitched t={t} pitch={pitch} />}
    </section>
  );
}

/** Guard, verdict of the round, both sides of what is contested. */
function linesOf(t: WorkspaceDesk["t"], { guard, rebound, trial, debate }: Said): string[] {
  const line = (key: string, text: string | null | undefined) => (text ? [t(key, { text })] : []);
  return [
    ...line("words-rebound", rebound),
    ...line("words-guard", guard),
    ...line("words-found", trial?.foundBy),
    ...line("words-holder", trial?.holder),
    ...(trial?.verdict ? [t(`words-verdict-${trial.verdict}`)] : []),
    ...line("words-for", debate?.for),
    ...line("words-against", debate?.against),
  ];
}

function Pitched({ t, pitch }: { readonly t: TableProps["t"]; readonly pitch: NonNullable<Said["pitch"]> }) {
  const { decision, votes, said, amendment, proposed, objections } = pitch;
  return (
    <>
      <p>{t("words-vote", { decision: t(`words-decision-${decision ?? "none"}`), ...votes })}</p>
      {amendment !== null && <p>{t("words-amendment", { text: amendment })}</p>}
      <Quotes title={t("words-said")} quotes={said} />
      <Quotes title={t("words-proposed")} quotes={proposed} />
      {objections.length > 0 && (
        <>
          <h6>{t("words-objections")}</h6>
          <ul>
            {objections.map(({ role, text, isByCouncil, answer }) => (
              <li key={`${role} ${text}`}>
                {t(isByCouncil ? "words-objection" : "words-objection-program", {
                  ...{ role: t(`words-role-${role}`), text },
                })}
                <br />
                {answer === null ? t("words-unanswered") : t("words-answer", { text: answer })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Quotes = ({ title, quotes }: { readonly title: string; readonly quotes: readonly string[] }) =>
  quotes.length === 0 ? null : (
    <>
      <h6>{title}</h6>
      <ul>
        {quotes.map((quote) => (
          <li key={quote}>{quote}</li>
        ))}
      </ul>
    </>
  );
