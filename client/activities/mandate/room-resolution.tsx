/** The resolution for the room: one table large, in three beats, and the rulers of all beside it. */
import type { Shown } from "../../../game/activities/mandate/state.ts";
import { TIERS } from "../../../game/footprint/terms.ts";
import { Icon } from "../../ui/icon.tsx";
import { LandscapeTable } from "./landscape-table.tsx";
import { useMoment } from "../../app/shared/moment.ts";
import type { SoundName } from "../../app/shared/ring.ts";
import { beatsOf, useBeat, type Beat } from "./beats.ts";
import { dayOf } from "./daylight.ts";
import { BeatPanel, BeatTabs } from "./room-beat.tsx";
import { BeatSteps } from "./room-board.tsx";
import { RoomPage, Source, type RoomView } from "./room-page.tsx";
import { MOST_CARDS, RulerTable } from "./room-ruler-table.tsx";
import { GAUGES, RulerCard } from "./room-rulers.tsx";
import { boundOf, movedBetween } from "./room-state.ts";

export function ResolutionPage(room: RoomView) {
  const { t, screen, table, seated } = room;
  const beats = useBeat(beatsOf(screen.stock !== null));
  const { beat, choose } = beats;
  const shown = screen.shown?.team === table?.id ? (screen.shown ?? undefined) : undefined;
  const hasStruck = (shown?.resolution?.opened.length ?? 0) > 0;
  const isTurned = useMoment(`${beat} ${beats.turn}`, {
    when: () => shown?.resolution != null,
    sound: beat === "back" && !hasStruck ? "latch" : SOUND_OF[beat],
  });
  const others = [...seated].sort((a, b) => Number(b.id === table?.id) - Number(a.id === table?.id));
  return (
    <RoomPage room={room}>
      <div class="mandate-columns">
        {table && (
          <section class="mandate-view">
            <h1>{t("room-resolution-title", { table: table.name })}</h1>
            <LandscapeTable
              t={t}
              leaf={room.leaf}
              name={table.name}
              ruler={screen.rulers[table.id]}
              shown={shown}
              beats={beats}
              day={dayOf(room.everyone)}
              back={beat === "gained" || beat === "stock" ? [] : tiersBack(shown)}
            />
          </section>
        )}
        <div class="mandate-side" data-moment={isTurned ? beat : undefined}>
          {shown?.resolution ? (
            <>
              <BeatTabs {...{ t, beat }} beats={beats.all} onChoose={choose} />
              <BeatSteps beats={beats} />
              <BeatPanel room={room} beat={beat} resolution={shown.resolution} />
            </>
          ) : (
            <p class="mandate-note">{t("room-resolution-rulers")}</p>
          )}
        </div>
      </div>
      <Rulers room={{ ...room, seated: others }} />
    </RoomPage>
  );
}

/** Nothing that came back is a gate that held. */
const SOUND_OF: Readonly<Record<Beat, SoundName>> = {
  stock: "drawer",
  gained: "packet",
  back: "torn",
  where: "pawn",
};

function tiersBack(shown: Shown | undefined) {
  if (!shown?.resolution) return [];
  const moved = movedBetween(shown.resolution.gained, shown.resolution.cameBack);
  return TIERS.filter((tier) => moved[tier].carbon > 0 || moved[tier].matter > 0);
}

/** Above it, gauges are named once for all the cards. */
const MOST_NAMED = 3;

/** One card each, all on one scale, in the order of the tables. */
function Rulers({ room }: { readonly room: RoomView }) {
  const { t, screen, seated, table } = room;
  const known = seated.flatMap((one) => {
    const ruler = screen.rulers[one.id];
    return ruler ? [{ table: one, ruler }] : [];
  });
  const isCrowd = known.length > MOST_CARDS;
  const isMany = !isCrowd && known.length > MOST_NAMED;
  const bound = boundOf(known.map(({ ruler }) => ruler));
  return (
    <section class="mandate-rulers">
      <div class="mandate-rulers-head">
        <h2>{t("room-rulers")}</h2>
        {isMany && (
          <p class="mandate-gauges" aria-hidden="true">
            {GAUGES.map((gauge) => (
              <span key={gauge}>
                <Icon name={gauge} /> {t(`room-gauge-${gauge}`)}
              </span>
            ))}
          </p>
        )}
        <Source room={room} />
      </div>
      {isCrowd ? (
        <RulerTable t={t} known={known} shown={table?.id} />
      ) : (
        <ul data-many={isMany}>
          {known.map(({ table: one, ruler }) => (
            <RulerCard key={one.id} {...{ t, ruler, bound }} table={one} isShown={one.id === table?.id} />
          ))}
        </ul>
      )}
    </section>
  );
}
