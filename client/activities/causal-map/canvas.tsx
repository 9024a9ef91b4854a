/** The map drawn on a canvas, for hands and eyes: the list beside it says the same and does the same. */
import "./canvas.css";
import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { MapScene } from "./canvas-scene.ts";
import { NO_REACH, type MapActs, type MapState, type Mode, type Reach } from "./canvas-state.ts";

export interface MapCanvasProps extends MapState, Pick<MapActs, "select" | "place" | "link" | "drag"> {
  readonly t: Say;
}

/** A browser that could not draw a map once is not asked again before the page is opened anew. */
const hasFailed = signal(false);

export function MapCanvas(props: MapCanvasProps) {
  const { t } = props;
  const host = useRef<HTMLDivElement>(null);
  const { scene, mode, reach } = useScene(host, props);
  useEffect(() => scene?.show(props));
  if (hasFailed.value) return <p class="lede">{t("canvas-failed")}</p>;
  return (
    <div class="map-canvas">
      <VisuallyHidden>{t("canvas-words")}</VisuallyHidden>
      <div class="map-canvas-bar">
        <p class="map-canvas-mode" aria-hidden="true">
          {mode ? <b>{t(`canvas-mode-${mode}`)}</b> : reach.isFar && t("canvas-far")}
        </p>
        {scene && <Zoom t={t} scene={scene} reach={reach} />}
      </div>
      <div class="map-canvas-host" ref={host} aria-hidden="true" />
    </div>
  );
}

interface ZoomProps {
  readonly t: Say;
  readonly scene: MapScene;
  readonly reach: Reach;
}

const STEP = 1.4;

const Zoom = ({ t, scene, reach }: ZoomProps) => (
  <div class="map-canvas-zoom" role="group" aria-label={t("canvas-zoom")}>
    <ZoomButton
      icon="plus"
      name={t("canvas-larger")}
      isHeld={reach.isLargest}
      press={() => scene.zoomBy(STEP)}
    />
    <ZoomButton
      icon="minus"
      name={t("canvas-smaller")}
      isHeld={reach.isWhole}
      press={() => scene.zoomBy(1 / STEP)}
    />
    <Button size="small" onPress={() => scene.lookAtAll()}>
      {t("canvas-whole")}
    </Button>
  </div>
);

interface ZoomButtonProps {
  readonly icon: "plus" | "minus";
  readonly name: string;
  readonly isHeld: boolean;
  readonly press: () => void;
}

/** At its end the button stays where it is and keeps its focus: the map shows why it does no more. */
const ZoomButton = ({ icon, name, isHeld, press }: ZoomButtonProps) => (
  <span class={isHeld ? "map-canvas-held" : undefined}>
    <Button size="square" icon={icon} name={name} onPress={press} />
  </span>
);

function useScene(host: { readonly current: HTMLDivElement | null }, props: MapCanvasProps) {
  const [scene, setScene] = useState<MapScene>();
  const [mode, turn] = useState<Mode>();
  const [reach, setReach] = useState<Reach>(NO_REACH);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    let isWanted = true;
    let opened: MapScene | undefined;
    const acts: MapActs = {
      select: (selection) => latest.current.select(selection),
      place: (card, place) => latest.current.place(card, place),
      link: (from, to) => latest.current.link(from, to),
      drag: (card, at) => latest.current.drag(card, at),
      turn,
      reach: setReach,
    };
    void openIn(current, acts, latest.current).then((found) => {
      opened = found;
      if (isWanted) setScene(found);
      else found?.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, []);
  return { scene, mode, reach };
}

async function openIn(
  host: HTMLElement,
  acts: MapActs,
  props: MapCanvasProps,
): Promise<MapScene | undefined> {
  try {
    const { openMap } = await import("./stage.ts");
    return await openMap(host, acts, props);
  } catch (error) {
    console.warn("The map could not be drawn; the list stays.", error);
    hasFailed.value = true;
    return undefined;
  }
}
