/** Le Mandat in the console: what to say and do now, how long the step has lasted, where each table is. */
import "./console.css";
import { plannedSeconds } from "../../../game/activities/mandate/terms.ts";
import { locale } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import type { DeskProps } from "./desk-props.ts";
import { DeskTable } from "./desk-table.tsx";
import { secondsLeft, useElapsed } from "./desk-time.ts";
import { secondsText } from "./room-numbers.ts";
import { seatedOf, shownTable, stepPlace } from "./room-state.ts";
import { ShortYear } from "./desk-short.tsx";
import { useActions, useNews } from "./texts.ts";

export function Console(props: DeskProps) {
  const { t, everyone, screen, tables, teams, leaf } = props;
  const seated = seatedOf(tables).filter(({ id }) => teams[id]);
  const actions = useActions(
    leaf,
    Object.values(teams).flatMap(({ proposals, world, home }) => [
      ...proposals.map(({ id }) => id),
      ...world.hidden.map(({ action }) => action),
      ...home,
    ]),
  );
  const shown = shownTable(screen, seated, everyone.year);
  const isShowing = ["choice", "bet", "resolution", "sentence"].includes(everyone.step);
  return (
    <div class="desk">
      <Where {...props} />
      <Now {...props} />
      <ShortYear {...props} />
      {seated.length === 0 ? (
        <p class="lede">{t("room-desk-nobody")}</p>
      ) : (
        <ul class="desk-tables" aria-label={t("room-desk-tables")}>
          {seated.map((table) => (
            <DeskTable
              key={table.id}
              {...{ props, table }}
              actions={actions ?? {}}
              isShown={isShowing && table.id === shown?.id}
            />
          ))}
        </ul>
      )}
      <p class="reason">
        <b>{everyone.estate[locale.value]}</b> · {t(`room-mode-${everyone.mode}`)}.{" "}
        {t("room-game-hypothesis")}
      </p>
    </div>
  );
}

/** The year, the step, and its time. */
function Where({ t, everyone, now }: DeskProps) {
  const { year, years, step, isShort, since } = everyone;
  const elapsed = useElapsed(since, now);
  const meant = plannedSeconds(step, year, isShort);
  const place = stepPlace(everyone);
  const isOver = meant !== undefined && elapsed > meant;
  const left = secondsLeft(everyone);
  return (
    <div class="desk-where">
      <span class="chip">
        {year > 0 && step !== "epilogue" && `${t("room-desk-year", { year, years })} · `}
        {t(`room-step-${step}`)}
      </span>
      {place && <small>{t("room-desk-step", place)}</small>}
      <span class={isOver ? "desk-time over" : "desk-time"}>
        <Icon name="time" /> {secondsText(elapsed)}
        {meant !== undefined && <span> / {secondsText(meant)}</span>}
        {isOver && <b> {t("room-desk-over")}</b>}
      </span>
      <small>{t("room-desk-left", { count: Math.ceil(left / 60) })}</small>
    </div>
  );
}

/** In two lines at most: what is said, what is done. The author's notes are beside. */
function Now({ t, everyone, leaf, teams }: DeskProps) {
  const { step, year } = everyone;
  const news = useNews(leaf, everyone.news);
  const opened = Object.values(teams).some(({ resolution }) => (resolution?.opened.length ?? 0) > 0);
  const isFirstRebound =
    step === "resolution" &&
    opened &&
    Object.values(teams).every(({ story }) => story.slice(0, -1).every((line) => line.opened.length === 0));
  const key =
    step === "choice" && year === 1 ? "choice-first" : step === "bet" && year === 1 ? "bet-first" : step;
  return (
    <div class="desk-now">
      {step === "news" && news && (
        <p>
          <b>{news.title}</b> {news.text}
        </p>
      )}
      <p>
        <b>{t("room-desk-say")}</b> <q>{t(isFirstRebound ? "room-say-rebound" : `room-say-${key}`)}</q>
      </p>
      <p>
        <b>{t("room-desk-do")}</b> {t(`room-do-${step}`)}
      </p>
    </div>
  );
}
