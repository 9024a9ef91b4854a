/** The kit's own sentences, in its language. */
import { escapeXml } from "../documents/xml.ts";
import daysEnglish from "./text/days-en.json" with { type: "json" };
import daysFrench from "./text/days-fr.json" with { type: "json" };
import english from "./text/en.json" with { type: "json" };
import french from "./text/fr.json" with { type: "json" };

/** Open days have a file of their own: stands, cleanup, the local loop. */
type KitKey = keyof typeof french | keyof typeof daysFrench;
export type KitSay = (key: KitKey, values?: Readonly<Record<string, string | number>>) => string;

const SENTENCES: Readonly<Record<"fr" | "en", Record<KitKey, string>>> = {
  fr: { ...french, ...daysFrench },
  en: { ...english, ...daysEnglish },
};

/** Escaped: what is said goes straight into the page. */
export const kitSay =
  (locale: "fr" | "en"): KitSay =>
  (key, values = {}) =>
    escapeXml(
      SENTENCES[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    );
