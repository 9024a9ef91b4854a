/** The territory as a map of its actors: donors at the left, the workshop, prescribers at the right, flows between them. */
import "./map.css";
import type { Actor, Offer, Territory } from "../../../game/activities/local-loop/state.ts";
import type { Say } from "../../text/texts.ts";
import { Piece } from "../../ui/piece.tsx";
import { flowPath, GROUND, placesOf, widthOf, type Spot } from "./map-places.ts";
import { actorText, euros, numberText, type Deck } from "./texts.ts";

interface MapProps {
  readonly t: Say;
  readonly deck: Deck | undefined;
  readonly territory: Territory;
  /** The shown name of whoever plays an actor. */
  readonly holderOf: (actor: Actor) => string;
  /** Before the first trimestre nobody has anything yet: nothing is counted. */
  readonly hasBegun: boolean;
}

/** Above the one, cards are written smaller; up to the other, each has room for its picture. */
const SIZES = { wide: 5, roomy: 3 };

const sizeOf = (actors: number) => (actors > SIZES.wide ? "small" : actors > SIZES.roomy ? "plain" : "roomy");

/** Offers that are drawn: what was refused or taken back is gone. */
const isDrawn = ({ state }: Offer) => state === "open" || state === "accepted";

export function LoopMap({ t, deck, territory, holderOf, hasBegun }: MapProps) {
  const places = placesOf(territory.actors);
  const drawn = territory.offers.filter(isDrawn);
  return (
    <div class="loop-map" data-stopped={territory.isStopped} data-size={sizeOf(territory.actors.length)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="ground-low" d={GROUND.low} vector-effect="non-scaling-stroke" />
        <path class="ground-high" d={GROUND.high} vector-effect="non-scaling-stroke" />
        {drawn.map((offer) => (
          <FlowLine key={offer.id} {...{ offer, places }} />
        ))}
      </svg>
      {drawn.map((offer) => (
        <FlowTag key={offer.id} {...{ offer, places }} />
      ))}
      <ul>
        {territory.actors.map((actor) => {
          const { x, y } = places.get(actor.id) ?? { x: 50, y: 50 };
          return (
            <li
              key={actor.id}
              class="loop-spot card"
              data-kind={actor.kind}
              style={{ left: `${x}%`, top: `${y}%` }}
            >
              <Piece id={actorText(deck, actor.id)?.piece ?? "atelier"} size={64} />
              <div>
                <b>{actorText(deck, actor.id)?.name ?? "–"}</b>
                <small>{holderOf(actor)}</small>
                {hasBegun && <span>{t(`map-stock-${actor.kind}`, { count: numberText(actor.stock) })}</span>}
                {actor.kind === "workshop" && <span data-below={actor.purse < 0}>{euros(actor.purse)}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface FlowProps {
  readonly offer: Offer;
  readonly places: ReadonlyMap<string, Spot>;
}

/** How many devices, at the middle of their duct; the block beside the map says it in words. */
function FlowTag({ offer, places }: FlowProps) {
  const { giver, from, to, state, count, delivered } = offer;
  const [start, end] = [places.get(giver), places.get(giver === from ? to : from)];
  if (!start || !end) return null;
  const [left, top] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
  return (
    <span class="flow-tag" data-state={state} aria-hidden="true" style={{ left: `${left}%`, top: `${top}%` }}>
      {numberText(delivered ?? count)}
    </span>
  );
}

/** A duct as wide as its devices; an offer that waits is a dashed line. */
function FlowLine({ offer, places }: FlowProps) {
  const { giver, from, to, state, count } = offer;
  const [start, end] = [places.get(giver), places.get(giver === from ? to : from)];
  if (!start || !end) return null;
  const d = flowPath(start, end);
  if (state === "open") return <path class="flow-open" d={d} vector-effect="non-scaling-stroke" />;
  const width = widthOf(count);
  return (
    <>
      <path
        class="flow-edge"
        d={d}
        style={{ strokeWidth: `${width + 4}px` }}
        vector-effect="non-scaling-stroke"
      />
      <path class="flow" d={d} style={{ strokeWidth: `${width}px` }} vector-effect="non-scaling-stroke" />
    </>
  );
}
