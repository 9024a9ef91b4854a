/** Which languages there are, and which a device begins in. */
import { expect, test } from "vitest";
import { LANGUAGES, languageCalled, localeOf } from "./languages.ts";

test("French comes first, then what is complete, then the others", () => {
  expect(LANGUAGES.map(({ id }) => id)).toEqual(["fr", "en", "fr-falc", "de"]);
});

test("a language that is not there is read in French", () => {
  expect(["DE", "fr-FALC", "xx", "", null].map((asked) => languageCalled(asked).id)).toEqual([
    ...["de", "fr-falc", "fr", "fr", "fr"],
  ]);
});

test("texts that exist in two languages are asked for in French by all but English", () => {
  expect(LANGUAGES.map(localeOf)).toEqual(["fr", "en", "fr", "fr"]);
});
