/** Gauges that moved between two beats: « Sécurité 5 → 6,5 ». */
import type { Gauges } from "../../../game/mandate/world.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { plain } from "./amounts.ts";
import { gaugesMoved } from "./moved.ts";

interface GaugesMovedProps {
  readonly t: Say;
  readonly from: Gauges;
  readonly to: Gauges;
}

export function GaugesMoved({ t, from, to }: GaugesMovedProps) {
  const moved = gaugesMoved(from, to);
  if (moved.length === 0) return null;
  return (
    <ul class="mandate-felt" aria-label={t("gauges-moved")}>
      {moved.map((one) => (
        <li key={one.gauge}>
          <Icon name={one.gauge} /> {t(`gauge-${one.gauge}`)}{" "}
          <b>
            {plain(one.from, locale.value)}
            <span aria-hidden="true"> → </span>
            <span class="visually-hidden"> {t("gauge-to")} </span>
            {plain(one.to, locale.value)}
          </b>
        </li>
      ))}
    </ul>
  );
}
