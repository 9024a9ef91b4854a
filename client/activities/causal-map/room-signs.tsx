/** The pictogram of a card and the sign of a link, as the room's pages show them. */
import type { Sign } from "../../../game/activities/causal-map/terms.ts";
import type { Fronts } from "./fronts.ts";
import { CONCEPTS_URL } from "../../ui/art.ts";

interface MapPictureProps {
  readonly fronts: Fronts;
  readonly card: string;
}

/** Decorative: the card's title is beside it. */
export const MapPicture = ({ fronts, card }: MapPictureProps) => {
  const picture = fronts.get(card)?.picture;
  return (
    <svg class="toile-pictogram" viewBox="0 0 64 64" aria-hidden="true">
      {picture !== undefined && <use href={`${CONCEPTS_URL}#c-${picture}`} />}
    </svg>
  );
};

export const LinkSign = ({ sign }: { readonly sign: Sign }) => (
  <svg class="toile-sign" viewBox="0 0 72 32" data-sign={sign} aria-hidden="true">
    <path class="way" d={sign === "slows" ? "M2 16H66" : "M2 16H58"} />
    <path class="head" d={sign === "slows" ? "M67 4V28" : "M70 16L56 7V25z"} />
    {sign === "slows" ? (
      <path class="body" d="M19 3h26v26H19z" />
    ) : (
      <circle class="body" cx="32" cy="16" r="13" />
    )}
    <path class="mark" d={sign === "slows" ? "M25 16H39" : "M25 16H39M32 9V23"} />
  </svg>
);

/** What the signs mean. */
export const Legend = ({ t }: { readonly t: (key: string) => string }) => (
  <ul class="toile-legend">
    <li>
      <LinkSign sign="feeds" /> {t("room-word-feeds")}
    </li>
    <li>
      <LinkSign sign="slows" /> {t("room-word-slows")}
    </li>
    <li>
      <b class="toile-ask">?</b> {t("room-word-debate")}
    </li>
  </ul>
);
