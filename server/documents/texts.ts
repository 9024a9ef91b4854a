/** Sentences of the documents, by language. */
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import en from "../../game/roadmap/text/en.json" with { type: "json" };
import fr from "../../game/roadmap/text/fr.json" with { type: "json" };
import type { Locale } from "../../game/scenario/text.ts";

export const TEXTS: Readonly<Record<Locale, RoadmapTexts>> = { fr, en };
