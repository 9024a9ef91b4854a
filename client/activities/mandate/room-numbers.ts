/** Numbers of a mandate as the room reads them: signed, rounded, with a real minus and a space that holds; percents are the phones’ too. */
import type { Locale } from "../../text/texts.ts";

const SPACE = "\u00a0";
const TONNE = 1000;

function signed(value: number, language: Locale, digits: number): string {
  const format = new Intl.NumberFormat(language, {
    maximumFractionDigits: digits,
    signDisplay: "exceptZero",
  });
  return format.format(value).replace("-", "−");
}

/** « −13,2 % »: the same figure reads the same on a phone and on the écran. */
export function percentText(value: number, language: Locale, digits = 1): string {
  return `${signed(value, language, digits)}${language === "fr" ? SPACE : ""}%`;
}

/** Kilograms a year, in tonnes from one on. */
export function weightText(kilograms: number, language: Locale): string {
  return Math.abs(kilograms) < TONNE
    ? `${signed(Math.round(kilograms), language, 0)}${SPACE}kg`
    : `${signed(kilograms / TONNE, language, 1)}${SPACE}t`;
}

export const plainText = (value: number, language: Locale, digits = 0) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);

/** 1:05 */
export function secondsText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
