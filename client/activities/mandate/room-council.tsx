/** A table before the council, for the room: its lost gauge, the two conditions, then the one that was set. */
import { costText } from "./room-opening.tsx";
import { RoomPage, type RoomView } from "./room-page.tsx";
import { useConditions } from "./texts.ts";

export function CouncilPage(room: RoomView) {
  const { t, everyone, screen, seated, leaf } = room;
  const { council } = everyone;
  const labels = useConditions(leaf) ?? {};
  const name = seated.find(({ id }) => id === council?.team)?.name ?? "–";
  return (
    <RoomPage room={room}>
      {council && (
        <section class="mandate-main mandate-council">
          <h1>{t("room-council-title", { table: name, gauge: t(`room-gauge-${council.gauge}`) })}</h1>
          <p class="mandate-note">{t(`room-council-${council.voters}`)}</p>
          <ol class="mandate-levers">
            {council.options.map(({ id, price, days }) => (
              <li key={id} class="card" data-decided={id === council.decided}>
                <span>
                  <b>{labels[id]}</b> <small>{costText(t, price, days)}</small>
                  {screen.votes && (
                    <small> {t("room-council-votes", { count: screen.votes[id] ?? 0 })}</small>
                  )}
                  {id === council.decided && <b> {t("room-council-decided")}</b>}
                </span>
              </li>
            ))}
          </ol>
          {council.decided === null && <p>{t("room-council-voted", { count: screen.voted })}</p>}
        </section>
      )}
    </RoomPage>
  );
}
