/** Stickers moved by arrows and strokes drawn by hand, over a small picture of the map. */
import { useState } from "preact/hooks";
import type { MapCommand } from "../../../game/activities/causal-map/schema.ts";
import { STICKERS, type Sticker } from "../../../game/activities/causal-map/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { reasonOf, useActing, zoneTitle, type Toile } from "./acting.ts";
import { MAP, placeAt } from "./layout.ts";
import { Pad } from "./pad.tsx";
import { usePending } from "./pending.ts";
import { StrokeForm } from "./stroke-form.tsx";
import { ARROWS, freeSpot, nudged, STICKER_PATHS, type Arrow } from "./stickers.ts";

export function Adorning({ toile }: { readonly toile: Toile }) {
  const { t, view, seat } = toile;
  const { stickers, strokes } = view.team;
  const { act } = useActing(toile);
  const [chosen, choose] = useState<string | null>(null);
  const isOwn = Object.values(strokes).some(({ by }) => by === seat);
  const undraw = { type: "causal-map/undraw" } as const;
  const drawRefusal = reasonOf(toile, { type: "causal-map/draw", points: [0, 0, 1, 1] });
  return (
    <div class="toile-stack">
      <Pad
        toile={toile}
        chosen={chosen}
        isClosed={drawRefusal !== undefined}
        onStroke={(points) => void act({ type: "causal-map/draw", points })}
      />
      <p class="reason">{drawRefusal ?? t("pad-hint")}</p>
      {isOwn && (
        <Button
          look="quiet"
          size="small"
          icon="return"
          reason={reasonOf(toile, undraw)}
          onPress={() => void act(undraw)}
        >
          {t("undraw")}
        </Button>
      )}
      <Disclosure summary={t("stroke")}>
        <StrokeForm toile={toile} />
      </Disclosure>
      <Disclosure summary={t("stick")}>
        <NewStickers toile={toile} />
      </Disclosure>
      {Object.keys(stickers).length > 0 && (
        <Disclosure summary={t("stuck", { count: Object.keys(stickers).length })}>
          <Stuck toile={toile} chosen={chosen} choose={choose} />
        </Disclosure>
      )}
    </div>
  );
}

const StickerDrawing = ({ sticker }: { readonly sticker: Sticker }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={STICKER_PATHS[sticker]} fill="currentColor" fill-rule="evenodd" />
  </svg>
);

function NewStickers({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { act } = useActing(toile);
  const spot = freeSpot(Object.values(view.team.stickers));
  const refusal = reasonOf(toile, { type: "causal-map/stick", sticker: "star", ...spot });
  return (
    <>
      <div class="toile-zone-buttons">
        {STICKERS.map((sticker) => (
          <button
            key={sticker}
            type="button"
            class="toile-zone"
            aria-disabled={refusal !== undefined}
            onClick={() => {
              if (refusal === undefined) void act({ type: "causal-map/stick", sticker, ...spot });
            }}
          >
            <StickerDrawing sticker={sticker} /> {t(`sticker-${sticker}`)}
          </button>
        ))}
      </div>
      {refusal !== undefined && <p class="reason">{refusal}</p>}
    </>
  );
}

interface StuckProps {
  readonly toile: Toile;
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

function Stuck({ toile, chosen, choose }: StuckProps) {
  const { t, view } = toile;
  return (
    <ul class="toile-lines">
      {Object.entries(view.team.stickers).map(([id, { sticker, x, y }]) => {
        const [zone] = placeAt({ x: (x / 1000) * MAP.width, y: (y / 1000) * MAP.height });
        return (
          <li key={id} class={chosen === id ? "toile-open" : undefined}>
            <button
              type="button"
              class="toile-card"
              aria-expanded={chosen === id}
              onClick={() => choose(chosen === id ? null : id)}
            >
              <StickerDrawing sticker={sticker} />
              <span>
                <b>{t(`sticker-${sticker}`)}</b>
                <small>{t("stuck-in", { zone: zoneTitle(toile, zone) })}</small>
              </span>
            </button>
            {chosen === id && <MoveSticker toile={toile} id={id} onGone={() => choose(null)} />}
          </li>
        );
      })}
    </ul>
  );
}

const SIGNS: Readonly<Record<Arrow, string>> = { up: "↑", down: "↓", left: "←", right: "→" };

interface MoveStickerProps {
  readonly toile: Toile;
  readonly id: string;
  readonly onGone: () => void;
}

function MoveSticker({ toile, id, onGone }: MoveStickerProps) {
  const { t, view } = toile;
  const { act } = useActing(toile);
  const stuck = view.team.stickers[id];
  const [at, move] = usePending({ x: stuck?.x ?? 0, y: stuck?.y ?? 0 });
  if (!stuck) return null;
  const go = (arrow: Arrow) => {
    const to = nudged(at, arrow);
    move(to, act({ type: "causal-map/moveSticker", id, ...to }));
  };
  const remove = { type: "causal-map/unstick", id } satisfies MapCommand;
  return (
    <div class="toile-opened toile-arrows">
      {ARROWS.map((arrow) => (
        <Button key={arrow} look="quiet" size="small" name={t(`arrow-${arrow}`)} onPress={() => go(arrow)}>
          {SIGNS[arrow]}
        </Button>
      ))}
      <Button
        look="quiet"
        size="small"
        reason={reasonOf(toile, remove)}
        onPress={() => void act(remove).then((isDone) => isDone && onGone())}
      >
        {t("unstick")}
      </Button>
    </div>
  );
}
