/** The maquette of one table: its terraces, its piles, what lies face down on them and what climbed back. */
import type { Ruler, Shown } from "../../../game/activities/mandate/state.ts";
import "./landscape.css";
import { TIERS, type Tier } from "../../../game/footprint/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { pieceUrl } from "../../ui/art.ts";
import { KindSign, KindTag } from "../../ui/kind-tag.tsx";
import { Landscape } from "../../ui/landscape.tsx";
import type { Beats } from "./beats.ts";
import { LYING, PILE_PLACES, type Spot } from "./model-places.ts";
import { FlowNote, RoomBoard } from "./room-board.tsx";
import { percentText, plainText } from "./room-numbers.ts";
import { countOf, PILES, sheetsOf, terraceOf, type Count, type PileId } from "./room-state.ts";
import type { Leaf } from "./texts.ts";

interface LandscapeTableProps {
  readonly t: Say;
  readonly leaf: Leaf;
  readonly name: string;
  readonly ruler: Ruler | undefined;
  /** Only what was published of this very table. */
  readonly shown: Shown | undefined;
  /** Where the day of the mandate stands. */
  readonly day: number;
  /** Tiers to which something came back this year: it climbs the duct. */
  readonly back?: readonly Tier[];
  /** The movement of the resolution, on the board. */
  readonly beats?: Beats;
  /** Where the words stand: under the maquette when it has the height. */
  readonly isWide?: boolean;
}

interface PileCount {
  readonly id: PileId;
  readonly count: Count;
}

export function LandscapeTable(props: LandscapeTableProps) {
  const { t, leaf, name, ruler, shown, back = [], beats, day, isWide = false } = props;
  const state = (tier: Tier) => terraceOf(ruler?.tiers[tier].carbon);
  const piles = PILES.flatMap((id): PileCount[] => {
    const count = shown && countOf(shown.counts, id);
    return count ? [{ id, count }] : [];
  });
  const label = t("room-maquette", {
    table: name,
    tiers: TIERS.map((tier) => `${t(`room-tier-${tier}`)} : ${t(`room-terrace-${state(tier)}`)}`).join(", "),
  });
  return (
    <div class={isWide ? "mandate-model wide" : "mandate-model"}>
      <Legend {...{ t, ruler, piles, shown }} />
      <div class="mandate-maquette">
        <RoomBoard {...{ t, leaf, label, ruler, shown, beats, day }}>
          <Landscape
            terminaux={state("terminaux")}
            reseaux={state("reseaux")}
            centres={state("centres")}
            label={label}
          >
            <Over piles={piles} back={back} />
            {shown?.faceDown.flatMap((tiers, index) =>
              tiers.map((tier) => <FaceDown key={`${index} ${tier}`} tier={asTier(tier)} index={index} />),
            )}
          </Landscape>
        </RoomBoard>
      </div>
    </div>
  );
}

/** Beside each terrace, in words, what its drawing says. */
const Legend = ({
  t,
  ruler,
  piles,
  shown,
}: Pick<LandscapeTableProps, "t" | "ruler" | "shown"> & { readonly piles: readonly PileCount[] }) => (
  <ul class="mandate-legend">
    {TIERS.map((tier) => {
      const moved = ruler?.tiers[tier];
      const lying = shown?.faceDown.filter((tiers) => tiers.includes(tier)).length ?? 0;
      return (
        <li key={tier}>
          <KindTag kind={tier}>{t(`room-tier-${tier}`)}</KindTag>
          {moved && (
            <p class="mandate-moved">
              {(["carbon", "matter"] as const).map((what) => (
                <span key={what}>
                  {t(`room-${what}`)} <b>{percentText(moved[what], locale.value)}</b>{" "}
                </span>
              ))}
            </p>
          )}
          <ul class="mandate-counts">
            {piles
              .filter(({ id }) => PILE_PLACES[id].tier === tier)
              .map(({ id, count }) => (
                <li key={id}>
                  <b>{plainText(count.now, locale.value)}</b> {t(`room-pile-${id}`)}
                  <span class="visually-hidden">
                    {" "}
                    {t("room-pile-first", { first: plainText(count.first, locale.value) })}
                  </span>
                </li>
              ))}
          </ul>
          {lying > 0 && <p class="mandate-lying">{t("room-facedown-here", { count: lying })}</p>}
        </li>
      );
    })}
    <FlowNote />
  </ul>
);

const Over = ({ piles, back }: { readonly piles: readonly PileCount[]; readonly back: readonly Tier[] }) => (
  <>
    <svg class="mandate-over" viewBox="0 0 1720 1130" aria-hidden="true">
      {back.map((tier) => (
        <path key={tier} class="mandate-climb" pathLength={1} d={CLIMBS[tier]} />
      ))}
      {piles.map((pile) => (
        <Pile key={pile.id} {...pile} />
      ))}
    </svg>
    {piles.map(({ id, count }) => (
      <span key={id} class="spot mandate-flag" style={spotOf(PILE_PLACES[id].foot, 24)} aria-hidden="true">
        {plainText(count.now, locale.value)}
      </span>
    ))}
  </>
);

const asTier = (tier: string): Tier => TIERS.find((known) => known === tier) ?? "centres";

/** Landscape units (1720 × 1130) to a place in percent. */
const spotOf = ([x, y]: Spot, below = 0) => ({
  left: `${(x / 1720) * 100}%`,
  top: `${((y + below) / 1130) * 100}%`,
});

const THICK = 8;
const SHEET = "M0-17l34 17-34 17-34-17z";
const EDGE_LEFT = `M-34 0l34 17v${THICK}l-34-17z`;
const EDGE_RIGHT = `M34 0L0 17v${THICK}l34-17z`;

/** Sheets of card, one for each tenth of the first day's count; the dashes are where it stood. */
function Pile({ id, count }: { readonly id: PileId; readonly count: Count }) {
  const { foot, piece, tier } = PILE_PLACES[id];
  const { now, first } = sheetsOf(count);
  const top = (sheets: number) => -sheets * THICK;
  return (
    <g transform={`translate(${foot[0]} ${foot[1]})`} data-kind={tier} class="mandate-pile">
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
