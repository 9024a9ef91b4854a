/** One table's map for the room: it is looked at whole or near, by buttons, wheel or keys; what its table lights is told. */
import { useEffect, useRef, useState } from "preact/hooks";
import { mayMove } from "../../app/shared/moment.ts";
import { eased, GLIDE_MS } from "../../app/shared/camera.ts";
import { Button } from "../../ui/button.tsx";
import { DrawnMap } from "./drawn-map.tsx";
import { COLOUR } from "./map-look.ts";
import { outlineOf } from "./map-words.ts";
import type { Rect } from "./layout.ts";
import { askedLinks, cardsLookedAt, panned, partAround, zoomed } from "./room-map.ts";
import { Legend } from "./room-signs.tsx";
import { seatedOf, tableOf, type Room } from "./room-state.ts";

const NEARER = 0.75;
const STEP = 0.2;

/** What each key of the map does to the part that is seen. */
const KEYS: Readonly<Record<string, (seen: Rect) => Rect>> = {
  ArrowLeft: (seen) => panned(seen, -STEP, 0),
  ArrowRight: (seen) => panned(seen, STEP, 0),
  ArrowUp: (seen) => panned(seen, 0, -STEP),
  ArrowDown: (seen) => panned(seen, 0, STEP),
  "+": (seen) => zoomed(seen, NEARER),
  "-": (seen) => zoomed(seen, 1 / NEARER),
};

export function TellingPage(room: Room) {
  const { t, screen } = room;
  const { shown } = screen;
  if (!shown) return <h1 class="toile-quiet">{t("room-telling-none")}</h1>;
  return (
    <section class="toile-page toile-telling">
      <Looked key={shown.team} room={room} shown={shown} />
      <Told room={room} shown={shown} />
    </section>
  );
}

interface ShownProps {
  readonly room: Room;
  readonly shown: NonNullable<Room["screen"]["shown"]>;
}

/** The part that is seen goes to what the table lights, or draws, and stays where somebody took it until then. */
function useSeen({ map, spotlight }: ShownProps["shown"]) {
  const links = Object.keys(map.links);
  const known = useRef(links);
  const drawn = useRef<string>(undefined);
  const added = links.find((id) => !known.current.includes(id));
  if (added !== undefined) drawn.current = added;
  known.current = links;
  const target = partAround(map.places, cardsLookedAt(map, spotlight, drawn.current));
  const [seen, setSeen] = useState(target);
  useEffect(() => setSeen(target), [spotlight.join(), drawn.current]);
  return [useGlide(seen), setSeen, () => setSeen(partAround(map.places, []))] as const;
}

function Looked({ room, shown }: ShownProps) {
  const { t, fronts, zones } = room;
  const [seen, setSeen, seeAll] = useSeen(shown);
  const table = tableOf(room, shown.team);
  const name = table?.name ?? "";
  const press = (event: KeyboardEvent) => {
    const act = event.key === "0" ? seeAll : KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    if (event.key === "0") seeAll();
    else setSeen((now) => KEYS[event.key]?.(now) ?? now);
  };
  return (
    <div class="toile-looked">
      <div
        class="toile-window"
        tabIndex={0}
        role="group"
        aria-label={t("room-window", { table: name })}
        onKeyDown={press}
        onWheel={(event) => setSeen((now) => zoomed(now, event.deltaY < 0 ? NEARER : 1 / NEARER))}
      >
        <DrawnMap
          {...{ map: shown.map, fronts, zones, look: COLOUR, prefix: "told", seen }}
          asked={askedLinks(shown.map, table?.size ?? 0)}
          lit={shown.spotlight}
          label={t("room-map-of", { table: name })}
        />
      </div>
      <div class="toile-under">
        <Legend t={t} />
        <div class="toile-zoom">
          <Button size="small" look="quiet" onPress={() => setSeen((now) => zoomed(now, NEARER))}>
            {t("room-nearer")}
          </Button>
          <Button size="small" look="quiet" onPress={() => setSeen((now) => zoomed(now, 1 / NEARER))}>
            {t("room-farther")}
          </Button>
          <Button size="small" look="quiet" onPress={seeAll}>
            {t("room-whole")}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Goes gently from one part to another; at once for who asked for less motion. */
function useGlide(target: Rect): Rect {
  const [seen, setSeen] = useState(target);
  useEffect(() => {
    if (!mayMove()) return setSeen(target);
    const [from, start] = [seen, performance.now()];
    let frame = requestAnimationFrame(function move(now) {
      const part = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
      const between = (of: keyof Rect) => from[of] + (target[of] - from[of]) * eased(part);
      setSeen({ x: between("x"), y: between("y"), width: between("width"), height: between("height") });
      if (part < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [target.x, target.y, target.width]);
  return seen;
}

/** The title, what is told, and the same map in words. */
function Told({ room, shown }: ShownProps) {
  const { t, word, screen, everyone, fronts, zones } = room;
  const { map, team } = shown;
  const table = tableOf(room, team);
  const title = word(map.title);
  const messages = map.messages.map(word).filter((text) => text !== "");
  const isTelling = everyone.step === "telling";
  return (
    <div class="toile-told">
      <p class="toile-rank">
        {table?.name}
        {isTelling && (
          <small>{t("room-told", { count: screen.told.length, of: seatedOf(room.tables).length })}</small>
        )}
      </p>
      <h1>{title === "" ? t("room-no-title") : t("room-quote", { text: title })}</h1>
      {messages.length > 0 && (
        <ol class="toile-messages">
          {messages.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      )}
      <details class="toile-in-words">
        <summary>{t("room-in-words")}</summary>
        <pre tabIndex={0}>
          {outlineOf({ map, table: table?.name ?? "", members: table?.size ?? 0, fronts, zones, word }, t)}
        </pre>
      </details>
      {isTelling && <p class="follow">{t("room-telling-lede")}</p>}
    </div>
  );
}
