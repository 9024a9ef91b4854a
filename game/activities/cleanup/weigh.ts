/** What totals weigh by the deck's factors, as ranges: devices on one side, data on the other. */
import { LINES } from "./lines.ts";
import type { CleanupConfig, Factor } from "./schema.ts";
import type { Totals } from "./state.ts";

/** The part of a configuration that weighs; a leaf carries it to the devices. */
export interface Scales {
  readonly factors: CleanupConfig["factors"];
  /** Acts that may take the place of a purchase. */
  readonly avoiding: readonly string[];
}

export const scalesOf = ({ factors, deck }: Pick<CleanupConfig, "factors" | "deck">): Scales => ({
  factors,
  avoiding: deck.acts.filter(({ avoids }) => avoids).map(({ id }) => id),
});

export interface Weights {
  /** kgCO2e of manufacture avoided, if each device kept takes the place of a purchase. */
  readonly devices: Factor;
  /** kgCO2e a year. */
  readonly data: Factor;
}

function sum(parts: readonly { readonly amount: number; readonly factor: Factor }[]): Factor {
  return parts.reduce(
    ({ low, high }, { amount, factor }) => ({
      low: low + amount * factor.low,
      high: high + amount * factor.high,
    }),
    { low: 0, high: 0 },
  );
}

export function weigh(totals: Totals, { factors, avoiding }: Scales): Weights {
  const parts = Object.entries(totals).flatMap(([id, { amount }]) => {
    const line = LINES.get(id);
    const factor = line && factors[line.kept ? line.kept.device : line.bound];
    return line && factor ? [{ line, amount, factor }] : [];
  });
  return {
    devices: sum(parts.filter(({ line }) => line.kept && avoiding.includes(line.kept.act))),
    data: sum(parts.filter(({ line }) => line.block === "donnees")),
  };
}

/** One significant digit: an order of magnitude, never a measure. */
export const ordered = (value: number) => Number(value.toPrecision(1));

/** How many e-mails deleted for a year one device kept is worth; undefined without both factors. */
export function mailsFor(device: string, { factors }: Scales): Factor | undefined {
  const [kept, mail] = [factors[device], factors["donnees-mails"]];
  if (!kept || !mail || mail.low <= 0) return undefined;
  return { low: ordered(kept.low / mail.high), high: ordered(kept.high / mail.low) };
}

/** Devices of a block, or people: what a goal is counted in. Gigabytes and e-mails are never a goal. */
export function doneFor(block: string, totals: Totals, sorted: number): number {
  if (block === "donnees") return sorted;
  return Object.entries(totals)
    .filter(([id]) => LINES.get(id)?.block === block)
    .reduce((all, [, { amount }]) => all + amount, 0);
}

/** Blocks in which something counts. */
export const blocksIn = (totals: Totals): readonly string[] => [
  ...new Set(Object.keys(totals).flatMap((id) => LINES.get(id)?.block ?? [])),
];
