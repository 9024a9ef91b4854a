/** The choice and the bet, for the room: one table's maquette, and how many tables have confirmed. */
import { KindSign } from "../../ui/kind-tag.tsx";
import { dayOf } from "./daylight.ts";
import { LandscapeTable } from "./landscape-table.tsx";
import { Options } from "./room-opening.tsx";
import { ReadyTables, RoomPage, type RoomView } from "./room-page.tsx";
import { kindOf, useActions, useNews } from "./texts.ts";

/** Above it, tables leave their place to the dilemma. */
const MOST_NAMED = 5;

export function ChoicePage(room: RoomView) {
  const { t, everyone, leaf, seated } = room;
  const news = useNews(leaf, everyone.news);
  return (
    <RoomPage room={room}>
      <div class="mandate-columns">
        <TableView room={room} />
        <div class="mandate-side">
          <h1>{t("room-choice-title", { count: everyone.year === 1 ? 1 : 2 })}</h1>
          <ReadyTables
            room={room}
            title={t("room-choice-done")}
            isBrief={everyone.options.length > 0 && seated.length > MOST_NAMED}
          />
          {news && everyone.options.length > 0 && <Options room={room} news={news} />}
          {everyone.options.length === 0 && <p class="mandate-note">{t("room-choice-bell")}</p>}
        </div>
      </div>
    </RoomPage>
  );
}

export function BetPage(room: RoomView) {
  const { t, everyone, screen, people } = room;
  return (
    <RoomPage room={room}>
      <div class="mandate-columns">
        <TableView room={room} />
        <div class="mandate-side">
          <h1>{t("room-bet-title")}</h1>
          <p class="mandate-note">{t("room-bet-alone")}</p>
          {everyone.year === 1 ? (
            <p class="mandate-note">{t("room-bet-first")}</p>
          ) : (
            <ul class="mandate-bets">
              <li class="guard">
                <span class="railing" />
                <b>{t("room-bet-guard")}</b> {t("room-bet-guard-says")}
              </li>
              <li class="bet">
                <b>{t("room-bet-bet")}</b> {t("room-bet-bet-says")}
              </li>
            </ul>
          )}
          <Decided room={room} />
          <p class="mandate-count" data-counter="">
            {t("room-foretold", { count: screen.foretold, of: people })}
          </p>
        </div>
      </div>
    </RoomPage>
  );
}

/** What the shown table decided this year, and what of it is held. */
function Decided({ room: { t, screen, leaf, table } }: { readonly room: RoomView }) {
  const kept = screen.shown?.kept ?? [];
  const actions = useActions(
    leaf,
    kept.map(({ action }) => action),
  );
  if (kept.length === 0 || !actions || !table) return null;
  return (
    <section class="mandate-decided">
      <h2>{t("room-decided", { table: table.name })}</h2>
      <ul>
        {kept.map(({ action, isGuarded }) => (
          <li key={action} class="card">
            {isGuarded && <span class="railing" />}
            <span>
              <KindSign kind={kindOf(actions[action])} /> {actions[action]?.title}
              {isGuarded && <small> {t("room-guarded")}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TableView({ room }: { readonly room: RoomView }) {
  const { t, leaf, screen, table, everyone } = room;
  if (!table) return <div />;
  return (
    <section class="mandate-view">
      <h2>{t("room-view", { table: table.name })}</h2>
      <LandscapeTable
        t={t}
        leaf={leaf}
        name={table.name}
        ruler={screen.rulers[table.id]}
        shown={screen.shown?.team === table.id ? screen.shown : undefined}
        day={dayOf(everyone)}
        isWide
      />
    </section>
  );
}
