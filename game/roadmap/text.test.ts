/** The two languages say the same things, and French is typeset. */
import { expect, test } from "vitest";
import en from "./text/en.json" with { type: "json" };
import fr from "./text/fr.json" with { type: "json" };

/** Every sentence with its path. */
function sentences(node: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const french = sentences(fr);
const english = sentences(en);

test("both languages have the same keys", () => {
  expect(english.map(([path]) => path).toSorted()).toEqual(french.map(([path]) => path).toSorted());
});

test("both languages have the same values to fill, the same emphasis and the same gaps", () => {
  const marks = (text: string) =>
    [...text.matchAll(/\{\w+\}|\*\*|\[\[|\]\]/g)].map(([mark]) => mark).toSorted();
  const englishAt = new Map(english);
  const differing = french.filter(([path, text]) => {
    return marks(text).join() !== marks(englishAt.get(path) ?? "").join();
  });
  expect(differing.map(([path]) => path)).toEqual([]);
});

test("no sentence is empty", () => {
  expect([...french, ...english].filter(([, text]) => text === "")).toEqual([]);
});

test("French is typeset: curved apostrophes, non-breaking spaces before high punctuation", () => {
  const faults = french.filter(
    ([path, text]) => !path.endsWith(".url") && /['"]|[^\u00A0][:;!?»](?:\s|$)|«[^\u00A0]| [%–]/.test(text),
  );
  expect(faults).toEqual([]);
});

test("the law is quoted without what nobody confirmed", () => {
  expect(french.filter(([, text]) => /non confirmé/i.test(text))).toEqual([]);
});
