/** Before the first year, then the year's news and its round of confidences, for the room. */
import { locale, type Say } from "../../text/texts.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { Piece } from "../../ui/piece.tsx";
import { plainText } from "./room-numbers.ts";
import { ReadyTables, RoomPage, type RoomView } from "./room-page.tsx";
import { RoomSources } from "./sources.tsx";
import { leverName, useLevers, useNews, type NewsText } from "./texts.ts";

export function SealPage(room: RoomView) {
  const { t, everyone, leaf } = room;
  const names = useLevers(leaf);
  return (
    <RoomPage room={room}>
      <div class="mandate-columns">
        <section class="mandate-main">
          <h1>{t("room-seal-title")}</h1>
          <ol class="mandate-levers">
            {everyone.leverIds.map((id, index) => (
              <li key={id} class="card">
                <span aria-hidden="true">{index + 1}</span> {leverName(names, id)}
              </li>
            ))}
          </ol>
        </section>
        <div class="mandate-side">
          <ReadyTables room={room} title={t("room-seal-done")} />
          <p class="mandate-note">{t("room-seal-later")}</p>
        </div>
      </div>
    </RoomPage>
  );
}

export function NewsPage(room: RoomView) {
  const { t, everyone, leaf } = room;
  const news = useNews(leaf, everyone.news);
  return (
    <RoomPage room={room}>
      {everyone.news === null ? (
        <h1 class="mandate-quiet">{t("room-no-news")}</h1>
      ) : (
        news && (
          <div class="mandate-news card">
            <div class="mandate-news-picture">
              <p class="mandate-masthead">
                <span>{t("room-masthead")}</span> <span>{t("room-year", { year: everyone.year })}</span>
              </p>
              {news.vignette ? (
                <Drawing series="vignettes" id={news.vignette} width={660} />
              ) : (
                <Piece id="mairie" size={420} />
              )}
            </div>
            <div class="mandate-news-words">
              <h1>{news.title}</h1>
              <p class="follow">{news.text}</p>
              <div>
                <RoomSources t={t} facts={news.facts} />
              </div>
              {/* A dilemma takes the room there is; phones have the story. */}
              {news.story && everyone.options.length === 0 && (
                <p class="mandate-note">
                  {t("room-news-story", { title: news.story.title, place: news.story.place })}
                </p>
              )}
              {everyone.options.length > 0 && <Options room={room} news={news} />}
            </div>
          </div>
        )
      )}
    </RoomPage>
  );
}

/** The dilemma, which the captains answer at their tables. */
export function Options({ room: { t }, news }: { readonly room: RoomView; readonly news: NewsText }) {
  const hasCost = news.options.some(({ price, days }) => price > 0 || days > 0);
  return (
    <section class="mandate-options">
      <h2>
        {t("room-dilemma")} {hasCost && <small>{t("room-cost-hypothesis")}</small>}
      </h2>
      <ul>
        {news.options.map(({ id, label, price, days }) => (
          <li key={id}>
            <b>{label}</b>
            {(price > 0 || days > 0) && <small>{costText(t, price, days)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function costText(t: Say, price: number, days: number): string {
  const parts = [
    ...(price > 0 ? [t("room-price", { price: plainText(price, locale.value, 1) })] : []),
    ...(days > 0 ? [t("room-days", { count: days })] : []),
  ];
  return parts.join(", ");
}

export function RoundPage(room: RoomView) {
  const { t } = room;
  return (
    <RoomPage room={room}>
      <div class="mandate-round">
        <div class="mandate-voices" aria-hidden="true">
          <Voices />
        </div>
        <div>
          <h1>{t("room-round-title")}</h1>
          <ol class="mandate-rules">
            {["room-round-1", "room-round-2", "room-round-3"].map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
          <p class="mandate-note">{t("room-round-note")}</p>
        </div>
      </div>
    </RoomPage>
  );
}

const SEATS = [
  [150, 60],
  [270, 60],
  [350, 150],
  [270, 245],
  [150, 245],
  [70, 150],
] as const;

/** A table seen from above; one voice at a time. */
const Voices = () => (
  <svg viewBox="0 0 420 310">
    <path class="shadow" d="M110 96h214l46 64-36 70H122l-36-70z" />
    <path class="table" d="M110 86h200l46 64-46 70H110l-46-70z" />
    {SEATS.map(([x, y], index) => (
      <circle key={index} class={index === 1 ? "speaking" : "seat"} cx={x} cy={y} r="30" />
    ))}
    <path class="bubble" d="M300 4h112v58H344l-40 22 8-22h-12z" />
    <path class="lines" d="M318 24h76M318 42h52" />
  </svg>
);
