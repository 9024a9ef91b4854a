/** The mandate of a workshop on offer, as its author wrote it. */
import type { Locale } from "../../../text/texts.ts";
import { hasKeys, isBilingual } from "../ask.ts";

export type Mode = "national" | "si-mesure";
export type Words = Readonly<Record<Locale, string>>;

/** A scenario's own mandate. */
export interface MandateOffer {
  readonly estate: string;
  readonly name: Words;
  readonly mode: Mode;
  readonly years: number;
  readonly isShort: boolean;
  /** Of its phase. */
  readonly minutes: number;
}

export const isMode = (value: unknown): value is Mode => value === "national" || value === "si-mesure";

export const isMandateOffer = (value: unknown): value is MandateOffer =>
  hasKeys(value, "estate", "name", "mode", "years", "isShort", "minutes") &&
  typeof value.estate === "string" &&
  isBilingual(value.name) &&
  isMode(value.mode) &&
  typeof value.years === "number" &&
  typeof value.isShort === "boolean" &&
  typeof value.minutes === "number";
