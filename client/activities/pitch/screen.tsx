/** A pitch for the room: who pleads before whom, one clock for all, what is objected, what is said at the end. */
import "./screen.css";
import "./screen-moments.css";
import { openTurns, type PitchShape, type Turn } from "../../../game/activities/pitch/state.ts";
import { tableName } from "../../app/session-view.ts";
import { useMoment } from "../../app/shared/moment.ts";
import { Icon } from "../../ui/icon.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ScreenProps } from "../contract.ts";
import { StepClock } from "./clock.tsx";
import { DecisionTag, Objections, PitchTitle, Tally } from "./parts.tsx";
import { useReading, type Reading } from "./texts.ts";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";

interface Room extends ScreenProps<PitchShape> {
  readonly reading: Reading;
  readonly nameOf: (team: string) => string;
}

export function Screen(props: ScreenProps<PitchShape>) {
  const { everyone, tables, leaf, word } = props;
  const reading = useReading(
    leaf,
    word,
    everyone.turns.map(({ action }) => action),
  );
  const names = new Map(tables.map(({ id, name }) => [id, name]));
  const room: Room = { ...props, reading, nameOf: (team) => names.get(team) ?? tableName(team) };
  const voices = openTurns(everyone).reduce((sum, { heard }) => sum + heard, 0);
  const isHeard = useMoment(voices, {
    when: (now, before) => everyone.step === "vote" && now > before,
    sound: "vote",
  });
  const isDecided = useMoment(everyone.step, { when: (step) => step === "result", sound: "stamp" });
  const moment = isDecided ? "decided" : isHeard ? "voice" : undefined;
  return (
    <div class="pitch-room" data-step={everyone.step} data-moment={moment}>
      {everyone.step === "pick" ? (
        <PickPage {...room} />
      ) : everyone.step === "result" ? (
        <ResultPage {...room} />
      ) : (
        <OpenPage {...room} />
      )}
    </div>
  );
}

function PickPage({ t, tables, screen }: Room) {
  return (
    <>
      <h1>{t("room-pick-title")}</h1>
      <p class="follow">{t("room-pick")}</p>
      <ul class="pitch-grid">
        {tables
          .filter(({ size }) => size > 0)
          .map(({ id, name }) => {
            const isReady = screen.ready.includes(id);
            return (
              <li key={id} class="card pitch-line">
                <b>{name}</b>
                <span data-ready={isReady}>
                  {isReady && <Icon name="tick" />} {t(isReady ? "room-ready" : "room-not-ready")}
                </span>
              </li>
            );
          })}
      </ul>
    </>
  );
}

function OpenPage(room: Room) {
  const { t, everyone, now } = room;
  const open = openTurns(everyone);
  const [only] = open.length === 1 ? open : [];
  return (
    <>
      <h1>{t(`room-${everyone.step}-title`)}</h1>
      {open.length === 0 && <p class="follow">{t("passed")}</p>}
      {only ? <OnePitch room={room} turn={only} /> : <Pairs room={room} open={open} />}
      <StepClock t={t} everyone={everyone} now={now} />
    </>
  );
}

const before = ({ t, nameOf }: Room, { owner, council }: Turn): string =>
  council.includes(owner)
    ? t("room-alone", { table: nameOf(owner) })
    : t("room-before", { table: nameOf(owner), council: council.map(nameOf).join(", ") });

/** The current pitch, alone before the whole room. */
function OnePitch({ room, turn }: { readonly room: Room; readonly turn: Turn }) {
  const { t, reading, everyone } = room;
  return (
    <section class="pitch-one">
      <p class="follow">{before(room, turn)}</p>
      <PitchTitle reading={reading} action={turn.action} />
      {everyone.step === "prepare" || everyone.step === "speak" ? (
        <ul class="pitch-rules">
          <li>{t("prompt-what")}</li>
          <li>{t("prompt-change")}</li>
          <li>{t("prompt-ask")}</li>
        </ul>
      ) : (
        <Objections t={t} reading={reading} objections={turn.objections} />
      )}
      {everyone.step === "vote" && <VoteCount room={room} turn={turn} />}
    </section>
  );
}

function VoteCount({ room: { t }, turn }: { readonly room: Room; readonly turn: Turn }) {
  const said = t("heard", { count: turn.heard, of: turn.awaited });
  return (
    <p class="pitch-heard">
      <Progress done={turn.heard} total={turn.awaited} label={said} /> <span aria-hidden="true">{said}</span>
    </p>
  );
}

/** Above it, pairs are read by their tables' names alone. */
const MOST_TITLED = 4;

function Pairs({ room, open }: { readonly room: Room; readonly open: readonly Turn[] }) {
  const { t, reading, everyone } = room;
  return (
    <ul class="pitch-grid" data-many={open.length > MOST_TITLED}>
      {open.map((turn) => (
        <li key={turn.id} class="card pitch-pair">
          <p class="pitch-who">{before(room, turn)}</p>
          {open.length <= MOST_TITLED && <PitchTitle reading={reading} action={turn.action} />}
          {everyone.step === "vote" && <p>{t("heard", { count: turn.heard, of: turn.awaited })}</p>}
        </li>
      ))}
    </ul>
  );
}

/** More would be too small at 8 m. */
const RESULTS_A_PAGE = 4;

function ResultPage({ t, everyone, reading, nameOf }: Room) {
  const turning = useTurning(Math.ceil(everyone.turns.length / RESULTS_A_PAGE));
  const { at } = turning;
  const shown = everyone.turns.slice(at * RESULTS_A_PAGE, (at + 1) * RESULTS_A_PAGE);
  return (
    <>
      <h1>{t("room-result-title")}</h1>
      <p class="follow">{everyone.turns.length === 0 ? t("result-empty") : t("vote-worth")}</p>
      <ul class="pitch-grid">
        {shown.map((turn) => (
          <li key={turn.id} class="card pitch-pair">
            <p class="pitch-who">
              <b>{nameOf(turn.owner)}</b> <DecisionTag t={t} turn={turn} />
            </p>
            <PitchTitle reading={reading} action={turn.action} />
            {turn.result && <Tally t={t} result={turn.result} />}
          </li>
        ))}
      </ul>
      <RoomTurn t={t} turning={turning} />
    </>
  );
}
