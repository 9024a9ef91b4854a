/** The kit's own sentences, in its language. */
import { escapeXml } from "../documents/xml.ts";
import english from "./text/en.json" with { type: "json" };
import french from "./text/fr.json" with { type: "json" };

type KitKey = keyof typeof french;
export type KitSay = (key: KitKey, values?: Readonly<Record<string, string | number>>) => string;

const SENTENCES: Readonly<Record<"fr" | "en", Record<KitKey, string>>> = { fr: french, en: english };

/** Escaped: what is said goes straight into the page. */
export const kitSay =
  (locale: "fr" | "en"): KitSay =>
  (key, values = {}) =>
    escapeXml(
      SENTENCES[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    );
