/** From the page about a session's own footprint to what its documents keep of it: whole counts, three digits of what is estimated. */
import type { Range } from "../footprint/range.ts";
import type { Locale } from "../scenario/text.ts";
import type { DeviceKind } from "./counts.ts";
import type { Estimate } from "./estimate.ts";
import type { OwnFootprintPage } from "./page.ts";
import type { SessionFootprint } from "./schema.ts";

const DIGITS = 3;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
const span = ({ low, value, high }: Range): Range => ({
  low: rounded(low),
  value: rounded(value),
  high: rounded(high),
});
const whole = ({ phone, computer, screen }: Readonly<Record<DeviceKind, number>>) => ({
  phone: Math.round(phone),
  computer: Math.round(computer),
  screen: Math.round(screen),
});

function estimated({ electricity, carbon, laptop, trip }: Estimate) {
  return {
    electricity: {
      devices: span(electricity.devices),
      network: span(electricity.network),
      server: span(electricity.server),
      total: span(electricity.total),
    },
    carbon: {
      electricity: span(carbon.electricity),
      network: span(carbon.network),
      making: span(carbon.making),
      total: span(carbon.total),
    },
    laptop: { kept: rounded(laptop.kept), sessions: laptop.sessions && span(laptop.sessions) },
    trip: rounded(trip),
  };
}

/** @returns null when nothing was counted, as of a session that an older program played */
export function toldFootprint(page: OwnFootprintPage, locale: Locale): SessionFootprint | null {
  const { minutes, sent, received, connected, most, estimate } = page;
  if (sent + received === 0) return null;
  return {
    minutes: Math.round(minutes),
    sent: Math.round(sent),
    received: Math.round(received),
    connected: whole(connected),
    most: whole(most),
    estimate: estimate && estimated(estimate),
    hypotheses: page.hypotheses.map(({ id, label, value, unit, reason }) => ({
      ...{ id, label: label[locale], value, unit, reason: reason[locale] },
    })),
    facts: page.facts.map((fact) => ({ ...fact })),
  };
}
