/** A card that the facilitator opened for all: its front, its back, and where its figures come from. */
import { titleOf, useBack, type Source } from "./fronts.ts";
import { MapPicture } from "./room-signs.tsx";
import type { Room } from "./room-state.ts";

export function OpenCard(room: Room) {
  const { card } = room.screen;
  return card === null ? null : <Opened key={card} room={room} card={card} />;
}

function Opened({ room: { t, fronts, leaf }, card }: { readonly room: Room; readonly card: string }) {
  const back = useBack(leaf, card);
  return (
    <section class="toile-open" aria-label={t("room-open-card")}>
      <div class="card toile-open-sheet">
        <MapPicture fronts={fronts} card={card} />
        <div>
          <h2>{titleOf(fronts, card)}</h2>
          <p>{back?.text}</p>
          {back && back.sources.length > 0 && (
            <ul class="toile-sources">
              {back.sources.map((source) => (
                <li key={source.id}>{sourceSaid(source, t)}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

function sourceSaid({ label, title, year, level }: Source, t: Room["t"]): string {
  const cited = level === "cited" ? `${t("room-according-to")} ` : "";
  return t("room-source", { label, title: `${cited}${title}`, year: year === null ? "" : String(year) });
}
