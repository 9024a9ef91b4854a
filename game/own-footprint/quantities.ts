/** Quantities of a session's own footprint as people read them: two digits for what is estimated, three for what is counted. */
import type { Range } from "../footprint/range.ts";
import type { Locale } from "../scenario/text.ts";

type Units = readonly (readonly [from: number, name: string])[];

/** Largest first. */
const BYTES: Readonly<Record<Locale, Units>> = {
  fr: [
    [1e9, "Go"],
    [1e6, "Mo"],
    [1e3, "Ko"],
    [1, "o"],
  ],
  en: [
    [1e9, "GB"],
    [1e6, "MB"],
    [1e3, "kB"],
    [1, "B"],
  ],
};
const ELECTRICITY: Units = [
  [1e3, "kWh"],
  [1, "Wh"],
];
const CARBON: Units = [
  [1e3, "kg CO₂e"],
  [1, "g CO₂e"],
];
const MINERALS: Units = [
  [1e3, "g"],
  [1, "mg"],
  [1e-3, "µg"],
];
const MATTER: Units = [
  [1, "kg"],
  [1e-3, "g"],
];
const WATER: Units = [
  [1, "L"],
  [1e-3, "mL"],
];

const NO_BREAK = "\u00a0";
const TO: Readonly<Record<Locale, string>> = { fr: "à", en: "to" };
/** Below, a number of this unit is nothing that anybody could read. */
const LEAST = 0.005;

const unitFor = (units: Units, value: number) =>
  units.find(([from]) => value >= from) ?? units.at(-1) ?? ([1, ""] as const);

const digits = (language: Locale, most: number) =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: most });

export function bytesIn(language: Locale, bytes: number): string {
  const [size, name] = unitFor(BYTES[language], bytes);
  return `${digits(language, 3).format(bytes / size)}${NO_BREAK}${name}`;
}

/** Both ends in the unit of the higher one. */
function rangeIn(language: Locale, { low, high }: Range, units: Units): string {
  const [size, name] = unitFor(units, high);
  const shown = (value: number) => digits(language, 2).format(value / size < LEAST ? 0 : value / size);
  const ends = [...new Set([shown(low), shown(high)])];
  return `${ends.join(`${NO_BREAK}${TO[language]}${NO_BREAK}`)}${NO_BREAK}${name.replace(" ", NO_BREAK)}`;
}

export const electricityIn = (language: Locale, range: Range): string =>
  rangeIn(language, range, ELECTRICITY);
/** @param range grams */
export const carbonIn = (language: Locale, range: Range): string => rangeIn(language, range, CARBON);
/** @param range milligrams */
export const mineralsIn = (language: Locale, range: Range): string => rangeIn(language, range, MINERALS);
/** @param range kilograms */
export const matterIn = (language: Locale, range: Range): string => rangeIn(language, range, MATTER);
/** @param range litres */
export const waterIn = (language: Locale, range: Range): string => rangeIn(language, range, WATER);
/** @param kilograms one number, without a range */
export const kilogramsIn = (language: Locale, kilograms: number): string => {
  const grams = kilograms * 1000;
  return rangeIn(language, { low: grams, value: grams, high: grams }, CARBON);
};
