/** Numbers of a mandate as a phone shows them: a real minus, a space that holds, and a unit each. */
import type { Locale } from "../../text/texts.ts";

const SPACE = "\u00a0";
const KG_A_TONNE = 1000;

/** One decimal below ten, where it still counts. */
const digitsFor = (value: number) => (Math.abs(value) < 10 ? 1 : 0);

export function plain(value: number, language: Locale): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digitsFor(value) })
    .format(value === 0 ? 0 : value)
    .replace("-", "−");
}

function signed(value: number, language: Locale, digits: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits, signDisplay: "exceptZero" })
    .format(value === 0 ? 0 : value)
    .replace("-", "−");
}

/** Kilograms moved, in tonnes from ten thousand on: « −840 kg », « +12,4 t ». */
export function movedMass(kilograms: number, language: Locale): string {
  const whole = Math.round(kilograms);
  return Math.abs(whole) < 10 * KG_A_TONNE
    ? `${signed(whole, language, 0)}${SPACE}kg`
    : `${signed(whole / KG_A_TONNE, language, 1)}${SPACE}t`;
}

/** « 7,2 k€ », “€7.2k”. */
export function thousands(value: number, language: Locale): string {
  const number = plain(value, language);
  if (language === "fr") return `${number}${SPACE}k€`;
  return value < 0 ? `−€${number.slice(1)}k` : `€${number}k`;
}
