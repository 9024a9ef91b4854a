/** Sentences of the dossier, by language, with those that every document shares. */
import type { MinutesWording } from "../../game/dossier/document-words.ts";
import en from "../../game/dossier/text/en.json" with { type: "json" };
import fr from "../../game/dossier/text/fr.json" with { type: "json" };
import footprintEn from "../../game/own-footprint/text/en.json" with { type: "json" };
import footprintFr from "../../game/own-footprint/text/fr.json" with { type: "json" };
import type { Locale } from "../../game/scenario/text.ts";
import { TEXTS } from "../documents/index.ts";

export const WORDINGS: Readonly<Record<Locale, MinutesWording>> = {
  fr: { words: fr, texts: TEXTS.fr, footprint: footprintFr },
  en: { words: en, texts: TEXTS.en, footprint: footprintEn },
};
