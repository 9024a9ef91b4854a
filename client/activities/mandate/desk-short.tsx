/** A year made short: proposed when the mandate would outlast its clock, and taken back while it can be. */
import { stepsOf } from "../../../game/activities/mandate/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import type { DeskProps } from "./desk-props.ts";
import { isLate, minutesSpared } from "./desk-late.ts";
import { useElapsed } from "./desk-time.ts";

export function ShortYear(props: DeskProps) {
  const { t, everyone, now, deadline } = props;
  // Renewed each second, as the step's own time is.
  useElapsed(everyone.since, now);
  const { step, year, isShort } = everyone;
  const isYear = stepsOf(year, false).includes(step);
  if (!isYear) return null;
  if (isShort)
    return (
      <p class="mandate-desk-short">
        {t("room-desk-is-short")}{" "}
        <Button
          size="small"
          look="quiet"
          onPress={() => void props.act({ type: "mandate/short", isOn: false })}
        >
          {t("room-desk-unshort")}
        </Button>
      </p>
    );
  const spared = minutesSpared(everyone);
  if (spared === 0 || !isLate(everyone, deadline === null ? undefined : deadline - now())) return null;
  return (
    <Callout look="tip">
      <p>{t("room-desk-late", { count: spared })}</p>
      <Button size="small" onPress={() => void props.act({ type: "mandate/short", isOn: true })}>
        {t("room-desk-shorten")}
      </Button>
    </Callout>
  );
}
