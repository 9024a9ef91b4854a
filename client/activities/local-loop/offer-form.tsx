/** An offer of three fields: how many, which quality is promised, at what price. */
import { useId } from "preact/hooks";
import { available, giverBetween } from "../../../game/activities/local-loop/market.ts";
import type { Actor } from "../../../game/activities/local-loop/state.ts";
import { OUT_OF } from "../../../game/activities/local-loop/terms.ts";
import { Button } from "../../ui/button.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Place } from "./acting.ts";
import { NumberField } from "./number-field.tsx";
import { actorName, priceText } from "./texts.ts";

/** Euros a device, from what a donor adds to what a prescriber pays. */
const PRICES = { lot: { least: -15, most: 15, by: 1 }, delivery: { least: 0, most: 120, by: 5 } };
/** What a form shows at first. */
const FIRST = { count: 10, quality: 7 };

export function OfferForm({ place }: { readonly place: Place }) {
  const { t, deck, territory, own } = place;
  const partners = territory.actors.filter((other) => other.id !== own.id && giverBetween(own, other));
  const field = useId();
  const [chosen, choose] = useDraft(place, "to", partners[0]?.id);
  const partner = partners.find(({ id }) => id === chosen) ?? partners[0];
  if (!partner) return null;
  return (
    <div class="loop-form">
      {partners.length > 1 ? (
        <div class="field">
          <label for={field}>{t("form-to")}</label>
          <select id={field} value={partner.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {partners.map(({ id }) => (
              <option key={id} value={id}>
                {actorName(deck, id)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p class="loop-to">{t("form-to-one", { actor: actorName(deck, partner.id) })}</p>
      )}
      <Terms key={partner.id} place={place} partner={partner} />
    </div>
  );
}

function Terms({ place, partner }: { readonly place: Place; readonly partner: Actor }) {
  const { t, deck, territory, own } = place;
  const giver = giverBetween(own, partner) ?? own;
  const isLot = giver.kind === "donor";
  const most = Math.max(1, available(territory, giver));
  const [count, setCount] = useDraft(place, `count ${partner.id}`, String(Math.min(FIRST.count, most)));
  const [quality, setQuality] = useDraft(place, `quality ${partner.id}`, String(FIRST.quality));
  const [price, setPrice] = useDraft(place, `price ${partner.id}`, "0");
  const { busy, act } = useActing(place);
  const terms = { count: Math.min(Number(count), most), quality: Number(quality), price: Number(price) };
  const command = { type: "local-loop/offer", to: partner.id, ...terms } as const;
  const offer = { ...terms, from: own.id, to: partner.id, giver: giver.id };
  const field = (name: string) => ({
    label: t(`form-${name}`),
    less: t(`form-${name}-less`),
    more: t(`form-${name}-more`),
  });
  return (
    <>
      <NumberField
        {...field("count")}
        {...{ value: terms.count, least: 1, most, by: 5 }}
        onChange={(value) => setCount(String(value))}
      />
      <NumberField
        {...field(isLot ? "quality" : "care")}
        {...{ value: terms.quality, least: 1, most: OUT_OF, by: 1 }}
        onChange={(value) => setQuality(String(value))}
      />
      <NumberField
        {...field("price")}
        {...(isLot ? PRICES.lot : PRICES.delivery)}
        value={terms.price}
        hint={priceText(t, deck, offer)}
        onChange={(value) => setPrice(String(value))}
      />
      <Button look="primary" busy={busy} reason={reasonOf(place, command)} onPress={() => void act(command)}>
        {t("offer-send")}
      </Button>
    </>
  );
}
