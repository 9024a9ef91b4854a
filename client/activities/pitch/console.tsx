/** A pitch in the console: where each pair is, who has nobody to speak, what is passed on, the notes to take away. */
import "./console.css";
import type { PitchShape, Turn } from "../../../game/activities/pitch/state.ts";
import { MOST_OBJECTIONS } from "../../../game/activities/pitch/terms.ts";
import { tableName } from "../../app/session-view.ts";
import { siteUrl } from "../../site.ts";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import type { ConsoleProps } from "../contract.ts";
import { StepClock } from "./clock.tsx";
import { DecisionTag, Objections, PitchTitle, Tally } from "./parts.tsx";
import { titleOf, useReading, type Reading } from "./texts.ts";

interface Desk extends ConsoleProps<PitchShape> {
  readonly reading: Reading;
  readonly nameOf: (team: string) => string;
}

export function Console(props: ConsoleProps<PitchShape>) {
  const { everyone, teams, tables, t, word, leaf, now } = props;
  const choices = Object.values(teams).flatMap((team) => team.choices);
  const reading = useReading(leaf, word, [...choices, ...everyone.turns.map(({ action }) => action)]);
  const names = new Map(tables.map(({ id, name }) => [id, name]));
  const desk: Desk = { ...props, reading, nameOf: (team) => names.get(team) ?? tableName(team) };
  const { step, round, rounds, turns } = everyone;
  const isOpen = step !== "pick" && step !== "result";
  const shown = turns.filter(
    (turn) =>
      (!isOpen || turn.round === round) && [turn.owner, ...turn.council].some((team) => team in teams),
  );
  return (
    <div class="pitch-console">
      <p class="pitch-now">
        <b>
          {isOpen ? t("step-of", { step: t(`step-${step}`), round: round + 1, rounds }) : t(`step-${step}`)}
        </b>{" "}
        <small>{t(`console-time-${step}`)}</small>
      </p>
      <StepClock t={t} everyone={everyone} now={now} />
      <p>{t(`console-do-${step}`)}</p>
      {step === "pick" ? (
        <Picks desk={desk} />
      ) : (
        shown.map((turn) => <Pair key={turn.id} {...{ desk, turn }} />)
      )}
      {step === "result" && turns.length > 0 && <Notes desk={desk} />}
    </div>
  );
}

function Picks({ desk }: { readonly desk: Desk }) {
  const { t, tables, teams, reading, nameOf } = desk;
  return (
    <ul class="pitch-picks">
      {tables
        .filter(({ size }) => size > 0)
        .map(({ id }) => {
          const team = teams[id];
          const picked = team?.choices.find((choice) => choice.id === team.picked);
          return (
            <li key={id}>
              <b>{nameOf(id)}</b> {picked ? titleOf(reading, picked) : t("console-no-action")}{" "}
              <small>
                <Speaker desk={desk} team={id} />
              </small>
            </li>
          );
        })}
    </ul>
  );
}

function Speaker({ desk: { t, teams, members }, team }: { readonly desk: Desk; readonly team: string }) {
  const speaker = teams[team]?.speaker ?? null;
  return (
    <>{speaker === null ? t("console-no-speaker") : t("speaker-is", { name: members[speaker] ?? "" })}</>
  );
}

function Pair({ desk, turn }: { readonly desk: Desk; readonly turn: Turn }) {
  const { t, nameOf, reading, everyone } = desk;
  const { id, owner, council, isPassed, objections, result } = turn;
  const answered = objections.filter(({ answer }) => answer !== null).length;
  return (
    <section class="pitch-desk-pair" data-passed={isPassed}>
      <h3>
        {council.includes(owner)
          ? t("room-alone", { table: nameOf(owner) })
          : t("room-before", { table: nameOf(owner), council: council.map(nameOf).join(", ") })}
      </h3>
      <PitchTitle reading={reading} action={turn.action} />
      <p>
        <Speaker desk={desk} team={owner} />
      </p>
      {everyone.step !== "prepare" && everyone.step !== "speak" && (
        <>
          <p>
            {t("console-objections", { count: objections.length, of: MOST_OBJECTIONS, answered })}{" "}
            {everyone.step === "vote" && t("heard", { count: turn.heard, of: turn.awaited })}
          </p>
          <Objections t={t} reading={reading} objections={objections} />
        </>
      )}
      {result && (
        <>
          <DecisionTag t={t} turn={turn} />
          <Tally t={t} result={result} />
        </>
      )}
      {everyone.step !== "result" && (
        <Button
          look="quiet"
          size="small"
          onPress={() => void desk.act({ type: "pitch/pass", turn: id, isPassed: !isPassed })}
        >
          {t(isPassed ? "console-restore" : "console-pass")}
        </Button>
      )}
    </section>
  );
}

const FORMATS = ["odt", "docx", "html"] as const;

/** Plain links, which the console's cookie opens. */
function Notes({ desk: { t, code } }: { readonly desk: Desk }) {
  return (
    <section>
      <h3>{t("console-notes")}</h3>
      <ul class="pitch-files">
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              class={`button small ${format === "odt" ? "" : "quiet"}`}
              href={siteUrl(`/api/sessions/${code}/pitch?format=${format}&locale=${locale.value}`)}
              {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
            >
              {t(`console-${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
