/** The maquette of one table: its terraces, its piles, what lies face down on them and what climbed back. */
import "./landscape.css";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { pieceUrl } from "../../ui/art.ts";
import { KindSign, KindTag } from "../../ui/kind-tag.tsx";
import { Landscape } from "../../ui/landscape.tsx";
import { percentText, plainText } from "./room-numbers.ts";
import {
  countOf,
  PILES,
  sheetsOf,
  terraceOf,
  type Count,
  type PileId,
  type RoomRuler,
  type Shown,
} from "./room-state.ts";

interface LandscapeTableProps {
  readonly t: Say;
  readonly name: string;
  readonly ruler: RoomRuler | undefined;
  /** Only what was published of this very table. */
  readonly shown: Shown | undefined;
  /** Tiers to which something came back this year: it climbs the duct. */
  readonly back?: readonly Tier[];
}

export function LandscapeTable({ t, name, ruler, shown, back = [] }: LandscapeTableProps) {
  const state = (tier: Tier) => terraceOf(ruler?.tiers?.[tier].carbon);
  const piles = PILES.flatMap((id) => {
    const count = shown && countOf(shown.counts, id);
    return count ? [{ id, count }] : [];
  });
  return (
    <div class="mandate-maquette">
      <Landscape
        terminaux={state("terminaux")}
        reseaux={state("reseaux")}
        centres={state("centres")}
        label={inWords({ t, name, ruler, shown }, piles)}
      >
        <svg class="mandate-over" viewBox="0 0 1720 1130" aria-hidden="true">
          {piles.map((pile) => (
            <Pile key={pile.id} {...pile} />
          ))}
          {back.map((tier) => (
            <path key={tier} class="mandate-climb" pathLength={1} d={CLIMBS[tier]} />
          ))}
        </svg>
        {piles.map(({ id, count }) => (
          <span key={id} class="spot mandate-flag" style={spotOf(PLACES[id].flag)} aria-hidden="true">
            <b>{plainText(count.now, locale.value)}</b> {t(`room-pile-${id}`)}
          </span>
        ))}
        {shown?.faceDown.flatMap((tiers, index) =>
          tiers.map((tier) => <FaceDown key={`${index} ${tier}`} tier={asTier(tier)} index={index} />),
        )}
        {TIERS.map((tier) => (
          <TierTag key={tier} {...{ t, tier, ruler }} />
        ))}
      </Landscape>
    </div>
  );
}

const asTier = (tier: string): Tier => TIERS.find((known) => known === tier) ?? "centres";

/** Landscape units (1720 × 1130) to a place in percent. */
const spotOf = ([x, y]: Point) => ({ left: `${(x / 1720) * 100}%`, top: `${(y / 1130) * 100}%` });

type Point = readonly [x: number, y: number];

/** Foot of each pile, its piece, and where its flag is planted. */
const PLACES: Readonly<Record<PileId, { foot: Point; flag: Point; piece?: Point; sheet: Tier }>> = {
  portable: { foot: [735, 330], flag: [735, 350], sheet: "terminaux" },
  smartphone: { foot: [968, 348], flag: [968, 368], sheet: "terminaux" },
  ecran: { foot: [1218, 340], flag: [1218, 360], piece: [1170, 250], sheet: "terminaux" },
  hebergement: { foot: [1330, 700], flag: [1330, 720], sheet: "centres" },
  serveurs: { foot: [960, 760], flag: [960, 780], sheet: "centres" },
};

const THICK = 8;
const SHEET = "M0-17l34 17-34 17-34-17z";
const EDGE_LEFT = `M-34 0l34 17v${THICK}l-34-${THICK > 0 ? 17 : 0}z`;
const EDGE_RIGHT = `M34 0L0 17v${THICK}l34-17z`;

/** Sheets of card, one for each tenth of the first day's count; the dashes are where it stood. */
function Pile({ id, count }: { readonly id: PileId; readonly count: Count }) {
  const { foot, piece, sheet } = PLACES[id];
  const { now, first } = sheetsOf(count);
  const top = (sheets: number) => -sheets * THICK;
  return (
    <g transform={`translate(${foot[0]} ${foot[1]})`} data-kind={sheet} class="mandate-pile">
      <path class="shadow" d="M0-17h46l34 17-34 17H0z" />
      {piece && (
        <image href={pieceUrl(id)} x={piece[0] - foot[0]} y={piece[1] - foot[1]} width="90" height="90" />
      )}
      {Array.from({ length: now }, (_, index) => (
        <g key={index} transform={`translate(0 ${top(index + 1)})`}>
          <path class="left" d={EDGE_LEFT} />
          <path class="right" d={EDGE_RIGHT} />
          <path class={index === now - 1 ? "top" : "sheet"} d={SHEET} />
        </g>
      ))}
      {now !== first && (
        <path
          class="ghost"
          d={`M-34 ${top(now)}V${top(first)}M34 ${top(now)}V${top(first)}M-34 ${top(first)}l34 17 34-17-34-17z`}
        />
      )}
    </g>
  );
}

/** From the node of the ducts to each terrace. */
const CLIMBS: Readonly<Record<Tier, string>> = {
  terminaux: "M880 548L914 532L981 493L1031 425L1080 356L1141 306",
  reseaux: "M880 548m-48 0a49 28 0 1 1 96 0a49 28 0 1 1-96 0",
  centres: "M880 552L913 571L980 609L1037 664L1085 733L1138 795",
};

const LYING: Readonly<Record<Tier, readonly Point[]>> = {
  terminaux: [
    [1370, 300],
    [1490, 330],
    [300, 330],
    [1560, 270],
  ],
  reseaux: [
    [1020, 610],
    [640, 630],
    [1150, 640],
    [480, 640],
  ],
  centres: [
    [820, 870],
    [1180, 880],
    [700, 900],
    [1400, 850],
  ],
};

/** Torn paper with the tier's sign, and nothing else. */
function FaceDown({ tier, index }: { readonly tier: Tier; readonly index: number }) {
  const places = LYING[tier];
  const at = places[index % places.length] ?? [0, 0];
  return (
    <span class="spot mandate-facedown" style={spotOf(at)} data-kind={tier} aria-hidden="true">
      <KindSign kind={tier} />
    </span>
  );
}

function TierTag({ t, tier, ruler }: { t: Say; tier: Tier; ruler: RoomRuler | undefined }) {
  const moved = ruler?.tiers?.[tier];
  return (
    <span class={`spot mandate-tier ${tier}`} aria-hidden="true">
      <KindTag kind={tier} boxed>
        <span>
          {t(`room-tier-${tier}`)}
          {moved && (
            <small>
              {t("room-tier-moved", {
                carbon: percentText(moved.carbon, locale.value),
                matter: percentText(moved.matter, locale.value),
              })}
            </small>
          )}
        </span>
      </KindTag>
    </span>
  );
}

/** All that the picture says. */
function inWords(
  { t, name, ruler, shown }: LandscapeTableProps,
  piles: readonly { id: PileId; count: Count }[],
): string {
  const tiers = TIERS.map((tier) => {
    const moved = ruler?.tiers?.[tier];
    const state = t(`room-terrace-${terraceOf(moved?.carbon)}`);
    const numbers = moved
      ? t("room-tier-moved", {
          carbon: percentText(moved.carbon, locale.value),
          matter: percentText(moved.matter, locale.value),
        })
      : "";
    return [`${t(`room-tier-${tier}`)} : ${state}`, numbers].filter(Boolean).join(", ");
  });
  const counts = piles.map(({ id, count }) =>
    t("room-pile-in-words", {
      now: plainText(count.now, locale.value),
      what: t(`room-pile-${id}`),
      first: plainText(count.first, locale.value),
    }),
  );
  const hidden =
    shown && shown.faceDown.length > 0 ? [t("room-facedown", { count: shown.faceDown.length })] : [];
  return [t("room-maquette", { table: name }), ...tiers, ...counts, ...hidden].join(". ");
}
