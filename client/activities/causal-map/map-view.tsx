/** The canvas of the map, fetched only when somebody looks at it; the list takes its place where it cannot come. */
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import type { MapTeam, Place } from "../../../game/activities/causal-map/state.ts";
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { useLoaded } from "../../app/loaded.ts";
import type { Gestures } from "../../link/gestures.ts";
import type { Say } from "../../text/texts.ts";
import type { Toile } from "./acting.ts";
import type { Fronts } from "./fronts.ts";
import type { Selection } from "./selection.ts";
import { handOf } from "./sorting.ts";

export interface MapCanvasProps {
  readonly map: Pick<MapTeam, "places" | "links" | "cut" | "stickers" | "strokes">;
  readonly zones: Readonly<Record<ZoneId, string>>;
  readonly fronts: Fronts;
  /** Dealt, not placed; one's own first. */
  readonly hand: readonly string[];
  readonly seat: string;
  readonly members: Readonly<Record<string, string>>;
  readonly gestures: Gestures;
  readonly selected: Selection | null;
  readonly isFrozen: boolean;
  readonly t: Say;
  select(selection: Selection | null): void;
  place(card: string, place: Place): void;
  link(from: string, to: string): void;
  drag(card: string, at: readonly [number, number]): void;
}

interface CanvasModule {
  MapCanvas(props: MapCanvasProps): ComponentChild;
}

const [fetchCanvas] = Object.values(import.meta.glob<CanvasModule>("./canvas.tsx"));

export const HAS_CANVAS = fetchCanvas !== undefined;

interface MapViewProps {
  readonly toile: Toile;
  readonly isFrozen?: boolean;
  /** A link was drawn: its sign is still to be asked. */
  readonly onLink?: (from: string, to: string) => void;
  /** Shown when the canvas does not come. */
  readonly children: ComponentChild;
}

export function MapView({ toile, isFrozen = false, onLink, children }: MapViewProps) {
  const { t, view, seat, fronts, zones, members, gestures, selected, select } = toile;
  const [hasFailed, setFailed] = useState(false);
  const canvas = useLoaded("canvas", async () => {
    const loaded = await fetchCanvas?.().catch((error: unknown) => {
      console.warn("The map could not be drawn; its list stays.", error);
      return undefined;
    });
    if (!loaded) setFailed(true);
    return loaded;
  });
  if (hasFailed) return <>{children}</>;
  if (!canvas) return <p class="lede">{t("map-coming")}</p>;
  const { own, others } = handOf(view.everyone.dealt, view.team, seat);
  return (
    <canvas.MapCanvas
      map={view.team}
      zones={titlesOf(zones)}
      hand={[...own, ...others]}
      {...{ fronts, seat, members, gestures, selected, isFrozen, t, select }}
      place={(card, [zone, x, y]) => void toile.send({ type: "causal-map/place", card, zone, x, y })}
      link={(from, to) => onLink?.(from, to)}
      drag={(card, [x, y]) => toile.gesture({ kind: "drag", on: card, at: [x, y] })}
    />
  );
}

const titlesOf = (zones: Toile["zones"]): Readonly<Record<ZoneId, string>> => {
  const titles = Object.fromEntries(ZONES.map((id) => [id, "–"])) as Record<ZoneId, string>;
  for (const { id, title } of zones) titles[id] = title;
  return titles;
};
