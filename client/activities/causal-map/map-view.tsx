/** The canvas of the map, fetched only when somebody looks at it; the list takes its place where it cannot come. */
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { ZONES, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { useLoaded } from "../../app/loaded.ts";
import type { Toile } from "./acting.ts";
import { handOf } from "./sorting.ts";

interface MapViewProps {
  readonly toile: Toile;
  /** A link was drawn: its sign is still to be asked. */
  readonly onLink: (from: string, to: string) => void;
  /** Shown when the canvas does not come. */
  readonly children: ComponentChild;
}

export function MapView({ toile, onLink, children }: MapViewProps) {
  const { t, view, seat, fronts, zones, members, gestures, selected, select, isPaused } = toile;
  const [hasFailed, setFailed] = useState(false);
  const canvas = useLoaded("canvas", () =>
    import("./canvas.tsx").catch((error: unknown) => {
      console.warn("The map could not be fetched; its list stays.", error);
      setFailed(true);
      throw error;
    }),
  );
  if (hasFailed) return <>{children}</>;
  if (!canvas) return <p class="lede">{t("map-coming")}</p>;
  const { own, others } = handOf(view.everyone.dealt, view.team, seat);
  return (
    <canvas.MapCanvas
      map={view.team}
      zones={titlesOf(zones)}
      hand={[...own, ...others]}
      {...{ fronts, seat, members, gestures, selected, t, select }}
      place={(card, [zone, x, y]) => void toile.send({ type: "causal-map/place", card, zone, x, y })}
      link={onLink}
      isFrozen={isPaused}
      drag={(card, [x, y]) => toile.gesture({ kind: "drag", on: card, at: [x, y] })}
    />
  );
}

const titlesOf = (zones: Toile["zones"]): Readonly<Record<ZoneId, string>> => {
  const titles = Object.fromEntries(ZONES.map((id) => [id, "–"])) as Record<ZoneId, string>;
  for (const { id, title } of zones) titles[id] = title;
  return titles;
};
