/** The eight zones as buttons: a card is placed there, or moves there, in the first free spot. */
import { useId } from "preact/hooks";
import type { MapCommand } from "../../../game/activities/causal-map/schema.ts";
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { freePlace } from "./free-place.ts";

interface ZoneButtonsProps {
  readonly toile: Toile;
  readonly card: string;
  readonly legend: string;
}

export function ZoneButtons({ toile, card, legend }: ZoneButtonsProps) {
  const { view, zones } = toile;
  const { places } = view.team;
  const legendId = useId();
  const { act } = useActing(toile);
  const now = places[card]?.[0];
  const refusal = reasonOf(toile, { type: "causal-map/place", card, zone: "usages", x: 0, y: 0 });
  return (
    <div class="toile-stack" role="group" aria-labelledby={legendId}>
      <p id={legendId}>
        <b>{legend}</b>
      </p>
      <div class="toile-zone-buttons">
        {zones.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="toile-zone"
            aria-disabled={refusal !== undefined}
            aria-pressed={now === undefined ? undefined : now === id}
            onClick={() => {
              if (refusal !== undefined || now === id) return;
              // The table knows who placed it: the map keeps the place alone.
              toile.gesture({ kind: "cursor", on: card });
              const [zone, x, y] = freePlace(places, id);
              void act({ type: "causal-map/place", card, zone, x, y } satisfies MapCommand);
            }}
          >
            <KindSign kind={id} />
            {title}
            {now === id && <Icon name="tick" />}
          </button>
        ))}
      </div>
      {refusal !== undefined && <p class="reason">{refusal}</p>}
    </div>
  );
}
