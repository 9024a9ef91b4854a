/** Both languages word every part, tier and warning, and French is typeset. */
import { expect, test } from "vitest";
import { estate, factors } from "../../tests/support/estates.ts";
import { footprint } from "./footprint.ts";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };

function sentences(node: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).toSorted();

test("both languages have the same keys with the same values to fill", () => {
  const shape = (texts: unknown) => sentences(texts).map(([path, text]) => `${path} ${values(text).join()}`);
  expect(shape(en)).toEqual(shape(fr));
});

test("French is typeset: curved apostrophes, non-breaking spaces before high punctuation", () => {
  const faults = sentences(fr).filter(([, text]) =>
    /['"]|[^\u00A0][:;!?»](?:\s|$)|«[^\u00A0]| [%–]/.test(text),
  );
  expect(faults).toEqual([]);
});

test("every line of a result has its words", () => {
  const { parts } = footprint(estate("val-d-octet"), factors);
  expect(parts.map(({ id }) => id).toSorted()).toEqual(Object.keys(fr.parts).toSorted());
});
