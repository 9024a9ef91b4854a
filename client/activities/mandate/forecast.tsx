/** What one person foretells will come back; nobody else ever sees it. */
import { FORESIGHTS } from "../../../game/activities/mandate/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";

export function Forecast({ mandate }: { readonly mandate: Mandate }) {
  const { t, view } = mandate;
  const { act } = useActing(mandate);
  return (
    <fieldset class="hand-forecast">
      <legend>{t("forecast")}</legend>
      <div class="hand-three">
        {FORESIGHTS.map((amount) => {
          const command = { type: "mandate/foresee", amount } as const;
          return (
            <Button
              key={amount}
              chosen={view.seat.foresight === amount}
              reason={reasonOf(mandate, command)}
              onPress={() => void act(command)}
            >
              {t(`forecast-${amount}`)}
            </Button>
          );
        })}
      </div>
      <p class="reason">
        <Icon name="lock" /> {t("forecast-private")}
      </p>
    </fieldset>
  );
}
