/** Sentences of what a campaign hands to calendars and feed readers, in one language. */
import type { Locale } from "../../game/scenario/text.ts";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };

type ToldKey = keyof typeof fr;
const TOLD: Readonly<Record<Locale, Readonly<Record<ToldKey, string>>>> = { fr, en };

export const told = (
  locale: Locale,
  key: ToldKey,
  values: Readonly<Record<string, string | number>> = {},
): string => TOLD[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
