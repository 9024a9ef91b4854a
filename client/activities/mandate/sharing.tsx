/** A project for two tables: a strained one offers half of it, another takes the other half. */
import type { Offer } from "../../../game/activities/mandate/state.ts";
import { tableCalled } from "../../app/session-view.ts";
import { locale } from "../../text/texts.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { captainName, isCaptain, reasonOf, useActing, type Mandate } from "./acting.ts";
import { plain, thousands } from "./amounts.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { titleOf, useActions } from "./texts.ts";
import { openOffers, sharingOf } from "./together.ts";

/** Halves that other tables offer, one at a time. */
export function Offers({ mandate, back }: ChoiceProps) {
  const { t, view, table } = mandate;
  const offers = openOffers(view.everyone, view.team, table.id);
  return (
    <>
      <h1 tabIndex={-1}>{t(offers.length === 0 ? "offers-none" : "offers-title")}</h1>
      <Paged
        t={t}
        words="bet"
        pages={offers.map((offer) => ({ id: offer.from, body: <OfferCard {...{ mandate, offer }} /> }))}
      />
      <Button look="quiet" onPress={back}>
        {t("page-before")}
      </Button>
    </>
  );
}

/** Which gauge is low, then where the offer is. */
export function Strained({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf, table } = mandate;
  const { strained, shared } = view.team;
  const actions = useActions(leaf, shared === null ? [] : [shared]) ?? {};
  const sharing = sharingOf(view.everyone, table.id);
  const partner = view.everyone.offers.find(({ from }) => from === table.id)?.with;
  if (strained === null) return null;
  const words =
    shared === null || sharing === "none"
      ? t(isCaptain(mandate) ? "strained-captain" : "strained", { gauge: t(`gauge-${strained}`) })
      : t(`share-${sharing}`, {
          action: titleOf(actions, shared),
          table: tableCalled(mandate.tables, partner ?? ""),
        });
  return (
    <p class="hand-strained" role="status">
      <Icon name={strained} /> <span>{words}</span>
    </p>
  );
}

interface OfferProps {
  readonly mandate: Mandate;
  readonly offer: Offer;
}

function OfferCard({ mandate, offer }: OfferProps) {
  const { t, leaf } = mandate;
  const { busy, act } = useActing(mandate);
  const actions = useActions(leaf, [offer.action]) ?? {};
  const join = { type: "mandate/join", from: offer.from } as const;
  return (
    <section class="card hand-offer">
      <h2>{t("offer", { table: tableCalled(mandate.tables, offer.from) })}</h2>
      <p>
        {titleOf(actions, offer.action)}{" "}
        <small class="hand-cost">
          {t("offer-cost", {
            price: thousands(offer.price, locale.value),
            days: plain(offer.days, locale.value),
          })}
        </small>
      </p>
      {isCaptain(mandate) ? (
        <Button busy={busy} reason={reasonOf(mandate, join)} onPress={() => void act(join)}>
          {t("offer-join")}
        </Button>
      ) : (
        <p class="reason">{t("offer-captain", { captain: captainName(mandate) })}</p>
      )}
    </section>
  );
}

/** On an open proposal of a strained table: offer half of it, or no more. */
export function ShareButton({ mandate, action }: { readonly mandate: Mandate; readonly action: string }) {
  const { t, view } = mandate;
  const { busy, act } = useActing(mandate);
  const { strained, shared, chosen } = view.team;
  const isTaken = shared !== null && chosen.includes(shared);
  if (strained === null || isTaken || !isCaptain(mandate)) return null;
  const isOffered = shared === action;
  const command = { type: "mandate/share", action: isOffered ? null : action } as const;
  return (
    <Button
      look="quiet"
      size="small"
      busy={busy}
      reason={reasonOf(mandate, command)}
      onPress={() => void act(command)}
    >
      {t(isOffered ? "share-stop" : "share")}
    </Button>
  );
}
