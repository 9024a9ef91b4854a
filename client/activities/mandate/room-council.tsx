/** A table before the council, for the room: its lost gauge, the two conditions, then the one that was set. */
import type { Council } from "../../../game/activities/mandate/state.ts";
import { locale } from "../../text/texts.ts";
import { useMoment } from "../../app/shared/moment.ts";
import { Icon } from "../../ui/icon.tsx";
import { plainText } from "./room-numbers.ts";
import { costText } from "./room-opening.tsx";
import { RoomPage, type RoomView } from "./room-page.tsx";
import { useConditions } from "./texts.ts";

export function CouncilPage(room: RoomView) {
  const { council } = room.everyone;
  const isHeard = useMoment(room.screen.voted, { when: (now, before) => now > before, sound: "vote" });
  const isSet = useMoment(council?.decided ?? null, { when: (decided) => decided !== null, sound: "stamp" });
  return (
    <RoomPage room={room}>
      {council && (
        <div class="mandate-council" data-moment={isSet ? "decided" : isHeard ? "voice" : undefined}>
          <Summoned {...{ room, council }} />
          <Conditions {...{ room, council }} />
        </div>
      )}
    </RoomPage>
  );
}

interface CouncilProps {
  readonly room: RoomView;
  readonly council: Council;
}

/** Who is heard, and the gauge that brought it here. */
function Summoned({ room, council }: CouncilProps) {
  const { t, screen, seated } = room;
  const { team, gauge, decided, voters } = council;
  const name = seated.find(({ id }) => id === team)?.name ?? "–";
  const after = decided === null || gauge === "footprint" ? 0 : (screen.rulers[team]?.gauges[gauge] ?? 0);
  return (
    <section class="mandate-summoned">
      <h1>{t("room-council-title", { table: name })}</h1>
      <div class="mandate-lost">
        <Dial points={after} />
        <p>
          <Icon name={gauge} />{" "}
          {t("room-council-gauge", {
            gauge: t(`room-gauge-${gauge}`),
            points: plainText(after, locale.value, 1),
          })}
        </p>
      </div>
      {decided === null && <p class="mandate-note">{t(`room-council-${voters}`)}</p>}
    </section>
  );
}

/** A half dial from zero to ten; its needle lies at the points. */
function Dial({ points }: { readonly points: number }) {
  return (
    <svg class="mandate-dial" viewBox="0 0 240 134" aria-hidden="true">
      <path class="track" d="M20 120A100 100 0 0 1 220 120" />
      <path class="danger" d="M20 120A100 100 0 0 1 39.100 61.200" />
      {Array.from({ length: 11 }, (_, index) => (
        <path key={index} class="mark" d="M36 120H48" transform={`rotate(${index * 18} 120 120)`} />
      ))}
      <g transform={`rotate(${points * 18} 120 120)`}>
        <path class="needle" d="M30 120L120 112V128z" />
      </g>
      <circle class="hub" cx="120" cy="120" r="12" />
    </svg>
  );
}

function Conditions({ room, council }: CouncilProps) {
  const { t, screen, leaf } = room;
  const labels = useConditions(leaf) ?? {};
  const { options, decided } = council;
  return (
    <section class="mandate-conditions">
      <ol>
        {options.map(({ id, price, days }) => (
          <li key={id} class="card" data-decided={decided === null ? undefined : id === decided}>
            <b>{labels[id] ?? "–"}</b>
            <span>{costText(t, price, days)}</span>
            {screen.votes && (
              <span class="mandate-votes">{t("room-council-votes", { count: screen.votes[id] ?? 0 })}</span>
            )}
            {id === decided && (
              <span class="mandate-set">
                <Icon name="tick" /> {t("room-council-decided")}
              </span>
            )}
          </li>
        ))}
      </ol>
      {decided === null && (
        <p class="mandate-count" data-counter="">
          {t("room-council-voted", { count: screen.voted })}
        </p>
      )}
      <p class="mandate-source">{t("room-game-hypothesis")}</p>
    </section>
  );
}
