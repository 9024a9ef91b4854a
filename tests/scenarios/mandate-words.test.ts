/** No page of the year's resolution offers more than sixty words, whatever a table drew and in both languages. */
import { describe, expect, test } from "vitest";
import en from "../../client/text/en/mandate.json" with { type: "json" };
import fr from "../../client/text/fr/mandate.json" with { type: "json" };
import { catalogue, deck } from "./mandate-decks.ts";

const MOST_WORDS = 60;
const LOCALES = { fr, en } as const;
type Locale = keyof typeof LOCALES;
const locales = ["fr", "en"] as const satisfies readonly Locale[];

/** As the browser tests count: a number and its unit, which a no-break space holds together, are one. */
const words = (...texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text ?? "").split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))).length;

/** Two amounts, which is the most that comes back, and « Page 2 sur 3 » between its two buttons. */
const amounts = ({ "back-carbon": carbon, "back-matter": matter, "back-a-year": year }: typeof fr) =>
  words(carbon, matter) + words(year.replace("{masses}", ""));
const turned = (texts: typeof fr) => 4 + words(texts["back-before"], texts["back-next"]);

const tooLong = (count: (locale: Locale, action: (typeof deck.actions)[number]) => number) =>
  deck.actions.flatMap((action) =>
    locales.flatMap((locale) => {
      const counted = count(locale, action);
      return counted > MOST_WORDS ? [`${action.action} ${locale}: ${counted}`] : [];
    }),
  );

describe("the pages of a year's resolution, in words", () => {
  test("a rebound that opens, with its amounts and its source", () => {
    const long = tooLong((locale, { action, rebound }) => {
      const [texts, card] = [LOCALES[locale], catalogue.get(action)];
      if (!rebound || !card) return 0;
      const source = rebound.documented === undefined ? texts["back-hypothesis"] : texts["source-brief"];
      const told = words(card.title[locale], card.rebound[locale], texts.back, source);
      return told + amounts(texts) + turned(texts);
    });
    expect(long).toEqual([]);
  });

  test("two steps that were left out, the two longest of a project", () => {
    const long = tooLong((locale, { skipped }) => {
      const texts = LOCALES[locale];
      const each = skipped
        .map(
          ({ without, text }) =>
            words(texts["skipped-without"], text[locale], catalogue.get(without)?.title[locale]) - 1,
        )
        .sort((a, b) => b - a)
        .slice(0, 2);
      if (each.length === 0) return 0;
      return each.reduce((sum, one) => sum + one, 0) + words(texts.skipped, texts.back) + turned(texts);
    });
    expect(long).toEqual([]);
  });
});
