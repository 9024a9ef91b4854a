/** « Pourquoi ce lien ? »: two cards and what ties them, large, beside the table's map. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import { DrawnMap } from "./drawn-map.tsx";
import { titleOf } from "./fronts.ts";
import { COLOUR } from "./map-look.ts";
import { Progress } from "./room-building.tsx";
import { askedLinks, partAround } from "./room-map.ts";
import { tableOf, type Room } from "./room-state.ts";
import { LinkSign, MapPicture } from "./room-signs.tsx";

export function TalkPage(room: Room) {
  const { t, screen, fronts, zones, word } = room;
  const { shown, why } = screen;
  if (!shown || !why)
    return (
      <section class="toile-page toile-columns">
        <div class="toile-main">
          <h1>{t("room-talk-none")}</h1>
        </div>
        <Progress {...room} />
      </section>
    );
  const table = tableOf(room, shown.team);
  const [from, to] = endsOf(why);
  const link = shown.map.links[why];
  const reason = word(link?.reason);
  return (
    <section class="toile-page toile-talk">
      <div class="toile-why">
        <p class="toile-rank">{table?.name}</p>
        <h1>{t("room-talk-title")}</h1>
        <p class="toile-big-card card">
          <MapPicture fronts={fronts} card={from} /> <b>{titleOf(fronts, from)}</b>
        </p>
        <p class="toile-tie">
          <LinkSign sign={link?.sign ?? "feeds"} />
          {t(link?.sign === "slows" ? "room-word-slows" : "room-word-feeds")}
        </p>
        <p class="toile-big-card card">
          <MapPicture fronts={fronts} card={to} /> <b>{titleOf(fronts, to)}</b>
        </p>
        {reason && <p class="toile-reason">{t("room-quote", { text: reason })}</p>}
      </div>
      <DrawnMap
        {...{ map: shown.map, fronts, zones, look: COLOUR, prefix: "talk", lit: [], why }}
        asked={askedLinks(shown.map, table?.size ?? 0)}
        seen={partAround(shown.map.places, [from, to])}
        label={t("room-map-of", { table: table?.name ?? "" })}
      />
    </section>
  );
}
