/** The market: what one proposes, what is proposed, answered one at a time, and one's own offers. */
import type { Offer } from "../../../game/activities/local-loop/state.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Place } from "./acting.ts";
import { OfferForm } from "./offer-form.tsx";
import { Fields, OfferState, Way } from "./parts.tsx";

interface StepProps {
  readonly place: Place;
}

export function MarketStep({ place }: StepProps) {
  const { t, territory, own } = place;
  if (territory.isStopped)
    return (
      <>
        <h1 tabIndex={-1}>{t("stopped-title")}</h1>
        <p class="lede">{t("stopped-market")}</p>
      </>
    );
  const received = territory.offers.filter(({ to, state }) => to === own.id && state === "open");
  const known = territory.offers.filter(
    ({ from, to, state }) => [from, to].includes(own.id) && !(to === own.id && state === "open"),
  );
  return (
    <>
      <h1 tabIndex={-1}>{t("market-title")}</h1>
      <p role="status" class="loop-waiting">
        {received.length > 0 && t("market-waiting", { count: received.length })}
      </p>
      <Paged
        t={t}
        words="market"
        pages={[
          // First, so that what arrives never moves what one is writing.
          { id: "form", body: <OfferForm place={place} /> },
          ...received.map((offer) => ({ id: offer.id, body: <Received place={place} offer={offer} /> })),
          ...(known.length > 0 ? [{ id: "known", body: <Known place={place} offers={known} /> }] : []),
        ]}
      />
    </>
  );
}

interface OfferProps extends StepProps {
  readonly offer: Offer;
}

function Received({ place, offer }: OfferProps) {
  const { t, deck } = place;
  const { busy, act } = useActing(place);
  const accept = { type: "local-loop/accept", offer: offer.id } as const;
  const decline = { type: "local-loop/decline", offer: offer.id } as const;
  return (
    <section class="card loop-offer">
      <Way {...{ t, deck, offer }} />
      <Fields {...{ t, deck, offer }} />
      <Button look="primary" busy={busy} reason={reasonOf(place, accept)} onPress={() => void act(accept)}>
        {t("accept")}
      </Button>
      <Button look="quiet" busy={busy} reason={reasonOf(place, decline)} onPress={() => void act(decline)}>
        {t("decline")}
      </Button>
    </section>
  );
}

/** Four are seen at once: the newest say where things stand. */
const SHOWN = 4;

function Known({ place, offers }: StepProps & { readonly offers: readonly Offer[] }) {
  const { t, deck, own } = place;
  const { busy, act } = useActing(place);
  return (
    <ul class="loop-known">
      {offers.slice(-SHOWN).map((offer) => (
        <li key={offer.id}>
          <Way {...{ t, deck, offer }} />
          <Fields {...{ t, deck, offer }} />
          <OfferState {...{ t, deck, offer }} />
          {offer.state === "open" && offer.from === own.id && (
            <Button
              look="quiet"
              size="small"
              busy={busy}
              reason={reasonOf(place, { type: "local-loop/withdraw", offer: offer.id })}
              onPress={() => void act({ type: "local-loop/withdraw", offer: offer.id })}
            >
              {t("withdraw")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
