/** The page on eco-design says of a typical workshop what the model computes today. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Range } from "../../game/footprint/range.ts";
import { estimate } from "../../game/own-footprint/estimate.ts";
import { content } from "../support/estates.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/ecoconception.md"), "utf8");
const HOUR_MS = 3_600_000;

test("forty phones, a console and an écran for two hours, and twenty megabytes", () => {
  const factors = content.ownFootprint?.factors;
  if (!factors) throw new Error("no factors");
  const hours = { phone: 80 * HOUR_MS, computer: 2 * HOUR_MS, screen: 2 * HOUR_MS };
  const counts = { received: 2e6, sent: 18e6, connected: hours, most: { phone: 40, computer: 1, screen: 1 } };
  const { electricity, carbon, laptop } = estimate({ counts, playedMs: 2 * HOUR_MS }, factors);
  const french = new Intl.NumberFormat("fr", { maximumSignificantDigits: 2 });
  const range = ({ low, high }: Range, unit: number) =>
    `${french.format(low / unit)} à ${french.format(high / unit)}`;
  expect(page).toContain(`${range(electricity.total, 1000)} kWh`);
  expect(page).toContain(`${range(carbon.electricity, 1)} g de CO₂e`);
  expect(page).toContain(`${range(carbon.making, 1000)} kg de CO₂e`);
  expect(page).toContain(`évite ${laptop.kept.toFixed(1).replace(".", ",")} kg par an, autant que cinq`);
  expect(Math.floor(laptop.sessions?.low ?? 0)).toBe(5);
});
