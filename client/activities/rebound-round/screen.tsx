/** The round of rebounds for the room: one page for each step, read from the back. */
import "./screen.css";
import "./screen-moments.css";
import type { ComponentChild } from "preact";
import type { Duel, RoundShape } from "../../../game/activities/rebound-round/state.ts";
import { DOORS, type Step } from "../../../game/activities/rebound-round/terms.ts";
import { tableName } from "../../app/session-view.ts";
import { useMoment } from "../../app/shared/moment.ts";
import type { SoundName } from "../../app/shared/ring.ts";
import { Icon } from "../../ui/icon.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ScreenProps } from "../contract.ts";
import { ActionTitle, AnswerSheet, AttackSheet, Sources, VerdictTag, type Reading } from "./pair.tsx";
import { RoomPages } from "./room-pages.tsx";
import { reboundOf, useActions } from "./texts.ts";

interface Room extends ScreenProps<RoundShape> {
  readonly reading: Reading;
  readonly nameOf: (team: string) => string;
}

/** Above it, tables are counted and not named. */
const MOST_NAMED = 4;

const PAGES: Readonly<Record<Step, (room: Room) => ComponentChild>> = {
  pick: PickPage,
  attack: AttackPage,
  answer: AnswerPage,
  judge: JudgePage,
  result: ResultPage,
};

/** A rebound strikes when the room learns it; the rest of the round is cards and voices. */
const SOUND_OF: Readonly<Partial<Record<Step, SoundName>>> = {
  answer: "torn",
  judge: "torn",
  result: "stamp",
};

export function Screen(props: ScreenProps<RoundShape>) {
  const { everyone, tables, t, word, leaf } = props;
  const { step, open, heard } = everyone;
  const isTurned = useMoment(`${step} ${open ?? ""}`, {
    when: () => SOUND_OF[step] !== undefined,
    sound: SOUND_OF[step],
  });
  const isHeard = useMoment(heard, { when: (now, before) => now > before, sound: "vote" });
  const actions = useActions(
    leaf,
    everyone.duels.map(({ defended }) => defended),
  );
  const names = new Map(tables.map(({ id, name }) => [id, name]));
  const nameOf = (team: string) => names.get(team) ?? tableName(team);
  const Page = PAGES[step];
  return (
    <div class="round-room" data-step={step} data-moment={isTurned ? step : isHeard ? "voice" : undefined}>
      <Page {...props} reading={{ t, actions, word }} nameOf={nameOf} />
    </div>
  );
}

const Ready = ({ room: { t, screen }, team }: { readonly room: Room; readonly team: string }) => {
  const isReady = screen.ready.includes(team);
  return (
    <span class="round-ready" data-ready={isReady}>
      {isReady && <Icon name="tick" />} {t(isReady ? "room-ready" : "room-not-ready")}
    </span>
  );
};

function PickPage(room: Room) {
  const { t, tables } = room;
  return (
    <>
      <h1>{t("pick-title")}</h1>
      <p class="follow">{t("room-pick")}</p>
      <ul class="round-tables">
        {tables
          .filter(({ size }) => size > 0)
          .map(({ id, name }) => (
            <li key={id} class="card">
              <b>{name}</b> <Ready room={room} team={id} />
            </li>
          ))}
      </ul>
    </>
  );
}

function AttackPage(room: Room) {
  const { t, everyone } = room;
  return (
    <>
      <h1>{t("room-attack-title")}</h1>
      <div class="round-columns">
        <ol class="round-doors">
          {DOORS.map((door) => (
            <li key={door}>
              <b>{t(`door-${door}`)}</b> {t(`ask-${door}`)}
            </li>
          ))}
        </ol>
        <div class="round-side">
          <RoomPages t={t} duels={everyone.duels} look="ring">
            {(duel) => (
              <>
                <p class="round-who">
                  <span>{whoAttacks(room, duel)}</span> <Ready room={room} team={duel.attacker} />
                </p>
                <ActionTitle reading={room.reading} defended={duel.defended} />
              </>
            )}
          </RoomPages>
        </div>
      </div>
    </>
  );
}

function whoAttacks({ t, nameOf }: Room, { attacker, owner }: Duel): string {
  if (attacker === owner) return t("room-attacks-self", { table: nameOf(owner) });
  return t("room-attacks", { attacker: nameOf(attacker), owner: nameOf(owner) });
}

function AnswerPage(room: Room) {
  const { t, everyone, reading, nameOf } = room;
  return (
    <>
      <h1>{t("room-answer-title")}</h1>
      <RoomPages t={t} duels={everyone.duels} look="grid">
        {({ owner, defended, attack }) => (
          <>
            <p class="round-who">
              <b>{nameOf(owner)}</b> <Ready room={room} team={owner} />
            </p>
            <ActionTitle reading={reading} defended={defended} />
            {attack && (
              <p class="round-leak">
                <Icon name="return" /> {reboundOf(reading, defended, attack.told) || t(`ask-${attack.door}`)}
              </p>
            )}
            {attack?.told && "catalogue" in attack.told && <Sources reading={reading} defended={defended} />}
          </>
        )}
      </RoomPages>
    </>
  );
}

function JudgePage(room: Room) {
  const { t, everyone, reading, nameOf } = room;
  const { duels, open, heard, awaited } = everyone;
  const judged = duels.filter(({ answer }) => answer !== null);
  const rank = judged.findIndex(({ id }) => id === open);
  const duel = judged[rank];
  if (!duel?.attack || !duel.answer) return null;
  const { defended, attack, answer, owner } = duel;
  return (
    <>
      <div class="round-head">
        <ActionTitle reading={reading} defended={defended} />
        <p class="round-rank">{t("pair-of", { rank: rank + 1, total: judged.length })}</p>
      </div>
      <div class="round-pair">
        <section>
          <h1>
            {attack.isByTable ? t("room-attack-of", { table: nameOf(duel.attacker) }) : t("room-attack")}
          </h1>
          <AttackSheet reading={reading} defended={defended} attack={attack} />
        </section>
        <section>
          <h1>{t("room-answers", { table: nameOf(owner) })}</h1>
          <AnswerSheet reading={reading} defended={defended} answer={answer} />
        </section>
      </div>
      <div class="round-foot">
        <p class="follow">{judgesIn(room)}</p>
        <p class="round-heard" data-counter="">
          <Progress done={heard} total={awaited} label={t("heard", { count: heard, of: awaited })} />{" "}
          <span aria-hidden="true">{t("heard", { count: heard, of: awaited })}</span>
        </p>
      </div>
    </>
  );
}

function judgesIn({ t, everyone: { rule, judges }, nameOf }: Room): string {
  if (rule === "each-table") return t(judges.length > 1 ? "rule-each-table" : "rule-alone");
  if (judges.length > MOST_NAMED) return t("room-judges-all", { count: judges.length });
  return t("room-judges", { tables: judges.map(nameOf).join(", ") });
}

function ResultPage({ t, everyone, reading, nameOf }: Room) {
  const { duels } = everyone;
  const guarded = duels.filter(({ judged }) => judged?.verdict === "holds").length;
  return (
    <>
      <div class="round-head">
        <h1>{t("result-title")}</h1>
        <p class="follow">
          {duels.length === 0 ? t("result-empty") : t("result-count", { count: guarded, of: duels.length })}
        </p>
      </div>
      <RoomPages t={t} duels={duels} look="grid">
        {({ owner, defended, answer, judged }) => (
          <>
            <p class="round-who">
              <b>{nameOf(owner)}</b> <VerdictTag t={t} verdict={judged?.verdict ?? null} />
            </p>
            <ActionTitle reading={reading} defended={defended} />
            {answer ? (
              <AnswerSheet reading={reading} defended={defended} answer={answer} />
            ) : (
              <p>{t("result-unanswered")}</p>
            )}
          </>
        )}
      </RoomPages>
    </>
  );
}
