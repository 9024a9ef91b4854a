/** What the room sees while maps are built: the zones, the open lot with each table's progress, the snip, the title. */
import { KindSign } from "../../ui/kind-tag.tsx";
import { seatedOf, tableOf, type Room } from "./room-state.ts";
import { titleOf, useFigureLeaf } from "./fronts.ts";
import { MapPicture } from "./room-signs.tsx";
import { clock, useElapsed } from "./room-time.ts";

export function ZonesPage({ t, zoneTexts }: Room) {
  return (
    <section class="toile-page">
      <h1>{t("room-zones-title")}</h1>
      <ul class="toile-zones">
        {zoneTexts.map(({ id, title, text }) => (
          <li key={id} class="card" data-kind={id}>
            <span class={id === "leviers" ? "railing" : "band"} />
            <h2>
              <KindSign kind={id} /> {title}
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p class="follow">{t("room-zones-lede")}</p>
    </section>
  );
}

const PLACING_SECONDS = 120;
export function LotPage(room: Room) {
  const { t, everyone, lots, now } = room;
  const elapsed = useElapsed(everyone.since, now);
  const isPlacing = elapsed < PLACING_SECONDS;
  const asks = everyone.isRebound
    ? ["room-rebound-place", "room-rebound-close", "room-rebound-ask"]
    : ["room-place", "room-link", "room-argue"];
  return (
    <section class="toile-page toile-columns">
      <div class="toile-main">
        <p class="toile-rank">
          {t("room-lot", { rank: everyone.lot + 1, total: everyone.lots })}
          <span class="toile-elapsed" data-counter="">
            {t("room-elapsed", { time: clock(elapsed) })}
          </span>
        </p>
        <h1>{everyone.isRebound ? t("room-rebound-title") : (lots[everyone.lot] ?? "")}</h1>
        <ol class="toile-asks">
          {asks.map((key, index) => (
            <li key={key} data-now={(index === 0) === isPlacing && index < 2}>
              {t(key)}
            </li>
          ))}
        </ol>
      </div>
      <Progress {...room} />
      {room.screen.rings.length > 0 ? <Found {...room} /> : <LotCards {...room} />}
    </section>
  );
}

/** Beyond, they would be too small to be read from a table. */
const MOST_CARDS = 6;
/** Beyond, the tables need the height. */
const MOST_TABLES = 6;

/** The fronts of the open lot, when all of them can be read. */
function LotCards({ everyone, fronts, tables }: Room) {
  const cards = everyone.dealt[everyone.lot] ?? [];
  if (cards.length > MOST_CARDS || seatedOf(tables).length > MOST_TABLES) return null;
  return (
    <ul class="toile-fronts">
      {cards.map((card) => (
        <li key={card} class="card">
          <MapPicture fronts={fronts} card={card} />
          <span>{titleOf(fronts, card)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Each table beside the others on one scale: no order but their own, no sum. */
export function Progress({ t, everyone, screen, tables }: Room) {
  const of = everyone.dealt.flat().length;
  const seated = seatedOf(tables);
  const most = Math.max(12, ...Object.values(screen.built).map(({ links }) => links));
  return (
    <section class="toile-progress" data-counter="">
      <h2>{t("room-tables")}</h2>
      <ul data-many={seated.length > 3} data-most={seated.length > MOST_TABLES}>
        {seated.map(({ id, name }) => {
          const { placed = 0, links = 0 } = screen.built[id] ?? {};
          return (
            <li key={id} class="card">
              <h3>{name}</h3>
              <p>
                {t("room-placed", { count: placed, of })}
                <Bar share={placed / Math.max(1, of)} look="placed" />
              </p>
              <p>
                {t("room-linked", { count: links })}
                <Bar share={links / most} look="linked" />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const Bar = ({ share, look }: { readonly share: number; readonly look: string }) => (
  <svg class="toile-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 3h100" />
    <path class={look} d={`M0 3h${Math.min(100, Math.round(share * 100))}`} />
  </svg>
);

/** Figures closed so far, each with the table that closed it. */
function Found(room: Room) {
  const { t, screen } = room;
  return (
    <section class="toile-found">
      <h2>{t("room-found", { count: screen.rings.length })}</h2>
      <ul>
        {screen.rings.slice(-3).map((ring) => (
          <FoundLine key={`${ring.team} ${ring.id}`} room={room} ring={ring} />
        ))}
      </ul>
    </section>
  );
}

function FoundLine({ room, ring }: { readonly room: Room; readonly ring: Room["screen"]["rings"][number] }) {
  const text = useFigureLeaf(room.leaf, ring.id);
  return (
    <li>
      <b>{text?.title ?? "…"}</b> <span>{tableOf(room, ring.team)?.name}</span>
    </li>
  );
}

export function CutPage({ t }: Room) {
  return (
    <section class="toile-page toile-call">
      <Scissors />
      <div>
        <h1>{t("room-cut-title")}</h1>
        <ol class="toile-asks">
          {["room-cut-1", "room-cut-2", "room-cut-3"].map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
        <p class="follow">{t("room-cut-spared")}</p>
      </div>
    </section>
  );
}

const Scissors = () => (
  <svg class="toile-scissors" viewBox="0 0 300 300" aria-hidden="true">
    <path class="thread" d="M10 96C90 40 200 150 290 96" />
    <path class="blade" d="M60 20L196 206M240 20L104 206" />
    <circle class="loop" cx="222" cy="242" r="36" />
    <circle class="loop" cx="78" cy="242" r="36" />
    <circle class="pin" cx="150" cy="143" r="8" />
  </svg>
);

export function TitlePage({ t }: Room) {
  return (
    <section class="toile-page">
      <h1>{t("room-title-title")}</h1>
      <ol class="toile-asks toile-steps">
        {["room-title-1", "room-title-2", "room-title-3", "room-title-4"].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p class="follow">{t("room-title-lede")}</p>
    </section>
  );
}
