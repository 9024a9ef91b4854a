/** A figure that a table just closed: its name, the figure's title and text, once, over the page. */
import { useEffect, useState } from "preact/hooks";
import { useFigureLeaf } from "./fronts.ts";
import { tableOf, type Room } from "./room-state.ts";

type RingSeen = Room["screen"]["rings"][number];

/** Long enough to be read aloud. */
const SHOWN_MS = 14_000;

export function Ring(room: Room) {
  const { screen, now } = room;
  const last = screen.rings.at(-1);
  const left = last ? last.at + SHOWN_MS - now() : 0;
  const [over, setOver] = useState<string>();
  const name = last && `${last.team} ${last.id}`;
  useEffect(() => {
    if (!last || left <= 0) return;
    const end = setTimeout(() => setOver(name), left);
    return () => clearTimeout(end);
  }, [name]);
  return (
    <div class="toile-ring-place" role="status">
      {last && left > 0 && over !== name && <Closed key={name} room={room} ring={last} />}
    </div>
  );
}

function Closed({ room, ring }: { readonly room: Room; readonly ring: RingSeen }) {
  const { t, leaf } = room;
  const text = useFigureLeaf(leaf, ring.id);
  if (!text) return null;
  return (
    <div class="toile-ring card">
      {ring.kind === "loop" ? <LoopDrawing /> : <OppositionDrawing />}
      <div>
        <p class="toile-rank">
          {t(`room-ring-${ring.kind}`, { table: tableOf(room, ring.team)?.name ?? "" })}
        </p>
        <h2>{text.title}</h2>
        <p>{text.text}</p>
      </div>
    </div>
  );
}

const LoopDrawing = () => (
  <svg class="toile-figure" viewBox="0 0 120 120" aria-hidden="true">
    <path class="way" pathLength={100} d="M60 14a46 46 0 1 1-40 23" />
    <path class="head" d="M11 45l3-17 15 9z" />
  </svg>
);

const OppositionDrawing = () => (
  <svg class="toile-figure" viewBox="0 0 120 120" aria-hidden="true">
    <path class="way" pathLength={100} d="M10 60C30 10 90 10 108 52" />
    <path class="way slows" d="M10 60C30 110 90 110 108 68" />
    <path class="head" d="M114 58l-15-6 11-11z" />
    <path class="way" d="M99 66l18 10" />
  </svg>
);
