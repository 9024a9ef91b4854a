/** The declarations that are shipped: every criterion, each with evidence that exists, and a footer that says what they say. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MENTIONS } from "../../game/declarations/mention.ts";
import type { Declaration } from "../../game/declarations/schema.ts";
import { readDeclaration, STANDARDS, type Standard } from "../../server/declarations/declarations.ts";

const root = join(import.meta.dirname, "../..");
const content = join(root, "scenarios");

function shipped(standard: Standard): Declaration | undefined {
  const read = readDeclaration(content, standard);
  if (read.kind === "faulty") throw new Error(JSON.stringify(read.problems));
  return read.kind === "read" ? read.declaration : undefined;
}

/** How many criteria each theme has, in the order of themes. */
const SIZES: Readonly<Record<Standard, readonly number[]>> = {
  rgaa: [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12],
  rgesn: [10, 10, 7, 15, 8, 7, 4, 10, 7],
};

const idsOf = (sizes: readonly number[]): string[] =>
  sizes.flatMap((size, theme) => Array.from({ length: size }, (_, rank) => `${theme + 1}.${rank + 1}`));

test("the accessibility declaration has the 106 criteria of RGAA 4.1, in their order", () => {
  const criteria = shipped("rgaa")?.criteria ?? [];
  expect(criteria).toHaveLength(106);
  expect(criteria.map(({ id }) => id)).toEqual(idsOf(SIZES.rgaa));
});

test("the ecodesign declaration has the 78 criteria of RGESN 2024 and their levels", () => {
  const criteria = shipped("rgesn")?.criteria ?? [];
  expect(new Set(criteria.map(({ id }) => id))).toEqual(new Set(idsOf(SIZES.rgesn)));
  const levels = ["prioritaire", "recommande", "modere"].map(
    (level) => criteria.filter((one) => one.level === level).length,
  );
  // As the tables that the State publishes (JSON and spreadsheet) mark them; summaries of it speak of 28 and 20.
  expect(levels).toEqual([30, 29, 19]);
});

test("each path of evidence leads somewhere in this repository", () => {
  const lost = STANDARDS.flatMap((standard) =>
    (shipped(standard)?.criteria ?? []).flatMap(({ id, evidence }) =>
      evidence.filter((path) => !existsSync(join(root, path))).map((path) => `${standard} ${id}: ${path}`),
    ),
  );
  expect(lost).toEqual([]);
});

test("what is said to be met shows something", () => {
  const bare = STANDARDS.flatMap((standard) =>
    (shipped(standard)?.criteria ?? [])
      .filter(({ state, evidence }) => state === "met" && evidence.length === 0)
      .map(({ id }) => `${standard} ${id}`),
  );
  expect(bare).toEqual([]);
});

const MENTION = {
  fr: { full: "totalement conforme", partial: "partiellement conforme", none: "non conforme" },
  en: { full: "fully compliant", partial: "partially compliant", none: "not compliant" },
} as const;

test("the foot of every door has the law’s words for each of the three states", () => {
  for (const locale of ["fr", "en"] as const) {
    const file = join(root, `client/text/${locale}/common.json`);
    const sentences = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    for (const mention of MENTIONS)
      expect(sentences[`foot-accessibilite-${mention}`]).toMatch(
        new RegExp(`: ${MENTION[locale][mention]}$`),
      );
  }
});

test("the page as it is built announces no compliance", () => {
  expect(readFileSync(join(root, "client/index.html"), "utf8")).toContain('data-accessibility="none"');
});
