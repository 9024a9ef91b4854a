/** The lobby: the maquette, the way in, and the tables that fill. */
import type { Say } from "../../text/texts.ts";
import { Logo } from "../../ui/icon.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Landscape, terraceSpots } from "../../ui/landscape.tsx";
import { JoinCard } from "./join-card.tsx";
import { seatsOf, sumOf, type PageProps } from "./page.ts";
import { ScreenFoot } from "./screen-foot.tsx";
import { useMoment } from "../shared/moment.ts";
import { Seats } from "./seats.tsx";

/** Above it, tables leave the column of the QR code, too small to be scanned from a seat, for the foot of the maquette. */
const MOST_BESIDE = 3;
/** Above it, the maquette is too small to carry its tags. */
const MOST_UNDER_TAGS = 20;

export function Lobby(page: PageProps) {
  const { t, header, view, flow } = page;
  const tables = seatsOf(view).filter(({ isOpen }) => isOpen);
  const isDense = tables.length > MOST_BESIDE;
  useMoment(sumOf(tables, "people") + sumOf(tables, "bots"), {
    when: (now, before) => now > before,
    sound: "arrival",
  });
  const seats = <Seats t={t} tables={tables} isDense={isDense} />;
  return (
    <div class={isDense ? "screen lobby dense" : "screen lobby"}>
      <header class="screen-head">
        <Logo />
        <div>
          <h1>{t("brand")}</h1>
          <p class="lobby-title">{header.title}</p>
        </div>
      </header>
      <main class="screen-stage">
        <Maquette t={t} hasTags={tables.length <= MOST_UNDER_TAGS} />
        {isDense && seats}
      </main>
      <aside class="screen-side">
        <JoinCard t={t} header={header} isLocked={flow.isLocked} />
        {!isDense && seats}
      </aside>
      <ScreenFoot page={page} isInk>
        <p>{t("no-phone")}</p>
      </ScreenFoot>
    </div>
  );
}

const TIERS = ["terminaux", "reseaux", "centres"] as const;

const Maquette = ({ t, hasTags }: { t: Say; hasTags: boolean }) => (
  <div class="maquette">
    <Landscape label={t("landscape-lobby")}>
      {hasTags &&
        TIERS.map((tier) => (
          <span key={tier} class="spot" style={terraceSpots[tier]}>
            <KindTag kind={tier} boxed>
              {t(`tier-${tier}`)}
            </KindTag>
          </span>
        ))}
    </Landscape>
  </div>
);
