/** Numbers of an estate as the page's language writes them. */
import type { Locale } from "../../../text/texts.ts";

export const wholeNumber = (value: number, language: Locale) => new Intl.NumberFormat(language).format(value);

/** Three digits: more would say that the factors are known better than they are. */
export const kilograms = (value: number, language: Locale) =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value);
