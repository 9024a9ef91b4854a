/** The gallery's own sentences, which no file of the product carries. */
import { computed } from "@preact/signals";
import { locale, type Locale } from "../text/texts.ts";
import english from "./en.json";
import french from "./fr.json";

type Texts = typeof french;

const TEXTS: Readonly<Record<Locale, Texts>> = { fr: french, en: english };

/** In the page's language. */
export const texts = computed(() => TEXTS[locale.value]);
