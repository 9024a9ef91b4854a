/** What every door shows of a loop: an offer with its three fields, a box once it is open, the trimestre's counts. */
import type { Offer, Territory } from "../../../game/activities/local-loop/state.ts";
import { OUT_OF } from "../../../game/activities/local-loop/terms.ts";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { actorName, euros, kilosOf, numberText, priceText, type Deck } from "./texts.ts";

interface Reading {
  readonly t: Say;
  readonly deck: Deck | undefined;
}

interface OfferProps extends Reading {
  readonly offer: Offer;
}

/** From whom to whom the devices go. */
export const Way = ({ deck, offer: { giver, from, to } }: OfferProps) => (
  <p class="loop-way">
    {actorName(deck, giver)} <span aria-hidden="true">→</span> {actorName(deck, giver === from ? to : from)}
  </p>
);

export const Fields = ({ t, deck, offer }: OfferProps) => (
  <ul class="loop-fields">
    <li>
      <b>{numberText(offer.count)}</b> {t("field-count", { count: offer.count })}
    </li>
    <li>
      <b>{t("out-of", { count: offer.quality, of: OUT_OF })}</b> {t("field-quality")}
    </li>
    <li>{priceText(t, deck, offer)}</li>
  </ul>
);

export const OfferState = ({ t, offer }: OfferProps) => (
  <span class="loop-state" data-state={offer.state}>
    {offer.state === "accepted" && <Icon name="tick" />} {t(`state-${offer.state}`)}
  </span>
);

/** What was promised beside what was found. */
export function Truth({ t, offer }: OfferProps) {
  const { opened, count, quality } = offer;
  if (!opened) return <p class="loop-closed">{t("box-closed", { quality, of: OUT_OF })}</p>;
  const found = count === 0 ? 0 : Math.round((opened.good * OUT_OF) / count);
  return (
    <div class="loop-truth">
      <p>
        {t("box-promised", { count: quality, of: OUT_OF })}{" "}
        <b>{t("box-found", { count: found, of: OUT_OF })}</b>
      </p>
      <p>{t("box-good", { good: opened.good, dead: count - opened.good })}</p>
      {opened.unpapered > 0 && (
        <p class="loop-warning">
          <Icon name="return" /> {t("box-unpapered", { count: opened.unpapered })}
        </p>
      )}
      {opened.isShort && <p>{t("box-short")}</p>}
    </div>
  );
}

interface CountsProps extends Reading {
  readonly territory: Territory;
  /** In a hand, the source opens on demand. */
  readonly isBrief?: boolean;
}

/** Households, the workshop's cash, kilos: three numbers side by side, no total. */
export function Counts({ t, deck, territory, isBrief = false }: CountsProps) {
  const { quarters, households, used, actors } = territory;
  const cash = actors.find(({ kind }) => kind === "workshop")?.purse ?? 0;
  const last = quarters.at(-1);
  const source = deck && (
    <small>{t("count-source", { title: deck.matter.title, year: String(deck.matter.year ?? "–") })}</small>
  );
  return (
    <ul class="loop-counts">
      <li>
        <b>{numberText(households)}</b> {t("count-households")}
        {last && <small>{t("count-quarter", { count: last.households })}</small>}
      </li>
      <li data-below={cash < 0}>
        <b>{euros(cash)}</b> {t("count-cash")}
      </li>
      <li>
        <b>{kilosOf(deck, used)} kg</b> {t("count-matter")}
        {isBrief ? <Disclosure summary={t("source")}>{source}</Disclosure> : source}
      </li>
    </ul>
  );
}
