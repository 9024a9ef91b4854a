/** Orders of magnitude: one device beside e-mails, devices beside data, and what is not counted. */
import type { Totals } from "../../../game/activities/cleanup/state.ts";
import { mailsFor, ordered, weigh } from "../../../game/activities/cleanup/weigh.ts";
import type { Say } from "../../text/texts.ts";
import type { Sheet } from "./sheet.ts";

interface OrdersProps {
  readonly t: Say;
  readonly sheet: Sheet;
  readonly totals: Totals;
}

export function Orders({ t, sheet, totals }: OrdersProps) {
  const mails = mailsFor("portable", sheet.scales);
  const { devices, data } = weigh(totals, sheet.scales);
  return (
    <div class="cl-orders">
      {mails && <p class="cl-compared">{t("compared", { low: mails.low, high: mails.high })}</p>}
      <dl>
        <div data-weight="devices">
          <dt>{t("weight-devices")}</dt>
          <dd>{rangeWords(t, devices)}</dd>
        </div>
        <div data-weight="data">
          <dt>{t("weight-data")}</dt>
          <dd>{rangeWords(t, data)}</dd>
        </div>
      </dl>
      <p class="cl-rebound">{t("rebound")}</p>
    </div>
  );
}

function rangeWords(t: Say, { low, high }: { readonly low: number; readonly high: number }): string {
  if (high <= 0) return t("weight-none");
  if (low < 1) return t("weight-under", { high: Math.max(1, ordered(high)) });
  return t(ordered(low) === ordered(high) ? "weight-about" : "weight-range", {
    low: ordered(low),
    high: ordered(high),
  });
}
