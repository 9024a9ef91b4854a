/** The page on eco-design says of a typical workshop what the model computes today. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Range } from "../../game/footprint/range.ts";
import { estimate } from "../../game/own-footprint/estimate.ts";
import { content } from "../support/estates.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/ecoconception.md"), "utf8");
const HOUR_MS = 3_600_000;

const shipped = content.ownFootprint;
if (!shipped) throw new Error("no factors");
const { factors } = shipped;

const PEOPLE = 40;
/** So many devices for forty people, a console and an écran, for two hours. */
function workshop(phones: number) {
  const hours = { phone: 2 * phones * HOUR_MS, computer: 2 * HOUR_MS, screen: 2 * HOUR_MS };
  const [received, sent] = [50_000 * phones, 450_000 * phones];
  const counts = { received, sent, connected: hours, most: { phone: phones, computer: 1, screen: 1 } };
  return estimate({ counts, playedMs: 2 * HOUR_MS }, factors);
}

const french = new Intl.NumberFormat("fr", { maximumSignificantDigits: 2 });
const range = ({ low, high }: Range, unit: number) =>
  `${french.format(low / unit)} à ${french.format(high / unit)}`;

test("forty phones, a console and an écran for two hours, and twenty megabytes", () => {
  const { electricity, carbon, laptop, taken } = workshop(PEOPLE);
  expect(page).toContain(`${range(electricity.total, 1000)} kWh`);
  expect(page).toContain(`${range(carbon.electricity, 1)} g de CO₂e`);
  expect(page).toContain(`${range(carbon.making, 1000)} kg de CO₂e`);
  expect(page).toContain(`${range(taken.energy.total, 1000)} kWh au moins`);
  expect(page).toContain(`${range(taken.minerals, 1)} mg équivalent antimoine`);
  expect(page).toContain(`${range(taken.matter, 1)} kg au moins`);
  expect(page).toContain(`${range(taken.water, 1)} L au moins`);
  expect(page).toContain(`évite ${laptop.kept.toFixed(1).replace(".", ",")} kg par an, autant que cinq`);
  expect(Math.floor(laptop.sessions?.low ?? 0)).toBe(5);
});

test("the target says what seven devices for ten people weigh, beside one for each", () => {
  const [today, aimed] = [workshop(PEOPLE), workshop(0.7 * PEOPLE)];
  const rows: readonly [string, (of: typeof today) => number, string][] = [
    ["carbone", ({ carbon }) => carbon.total.high, "g de CO₂e"],
    ["énergie primaire", ({ taken }) => taken.energy.total.high, "Wh"],
    ["métaux et minéraux (éq. antimoine)", ({ taken }) => taken.minerals.high, "mg"],
    ["matières déplacées", ({ taken }) => taken.matter.high * 1000, "g"],
    ["eau pour l’électricité", ({ taken }) => taken.water.high * 1000, "mL"],
  ];
  const told = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [name, of, unit] of rows) {
    const shown = (one: typeof today) => `${french.format(of(one) / PEOPLE)} ${unit}`;
    expect(told).toContainEqual(["", name, shown(today), shown(aimed), ""]);
  }
});

test("what one person downloads stays under what the target supposes", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const [, measured = ""] = /^\| `visit-full-kb` \| ([\d,]+) \|/m.exec(readme) ?? [];
  expect(Number(measured.replace(",", "."))).toBeGreaterThan(0);
  expect(Number(measured.replace(",", "."))).toBeLessThan(500);
});
