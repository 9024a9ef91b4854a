/** The workshop opens the boxes; everybody reads the promise beside what was found. */
import { isLot } from "../../../game/activities/local-loop/state.ts";
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Place } from "./acting.ts";
import { Truth, Way } from "./parts.tsx";

export function OpenStep({ place }: { readonly place: Place }) {
  const { t, deck, territory, own } = place;
  const { busy, act } = useActing(place);
  const lots = territory.offers.filter((offer) => offer.state === "accepted" && isLot(territory, offer));
  const isWorkshop = own.kind === "workshop";
  return (
    <>
      <h1 tabIndex={-1}>{t(isWorkshop ? "open-own-title" : "open-title")}</h1>
      {lots.length === 0 && <p class="lede">{t("open-none")}</p>}
      <ul class="loop-boxes">
        {lots.map((offer) => {
          const command = { type: "local-loop/open", offer: offer.id } as const;
          return (
            <li key={offer.id} class="card" data-open={offer.opened !== null}>
              <Way {...{ t, deck, offer }} />
              <p>{t("box-count", { count: offer.count })}</p>
              <Truth {...{ t, deck, offer }} />
              {isWorkshop && offer.opened === null && (
                <Button
                  look="primary"
                  busy={busy}
                  reason={reasonOf(place, command)}
                  onPress={() => void act(command)}
                >
                  {t("open")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
