/** `scenarios/terrain.yaml` beside `docs/terrain.md`, and every place with its words in both languages and on paper. */
import { expect, test } from "vitest";
import { checkTerrain } from "../../game/scenario/terrain.ts";
import { writeKit } from "../../server/kit/index.ts";
import { practicePage, terrainPage } from "../../server/pages/terrain.ts";
import { htmlFault, wordsOf } from "../documents/support.ts";
import { content } from "../support/estates.ts";
import { blanksFolded, completing, drawn, kitIn, placedIn, wordsOnPaper } from "../support/terrain.ts";
import { writtenRows } from "../support/terrain-page.ts";

const written = writtenRows.map(({ id, practice, refs }) => ({
  ...{ id, practice },
  where: refs.filter((ref) => !ref.startsWith("issue:")),
}));

test("the page that people open has the practices and the places of docs/terrain.md", () => {
  const shown = content.terrain.map(({ id, practice, where }) => ({ id, practice: practice.fr, where }));
  expect(shown).toEqual(written);
});

test("every place of every practice has its words in French and in English", () => {
  for (const practice of content.terrain)
    for (const locale of ["fr", "en"] as const)
      for (const { place } of placedIn(practice, locale))
        expect(`${place.kind}${place.name}${place.text}`).not.toMatch(/undefined|\{\w+\}/);
});

test("a place whose door is a paper kit is printed in it", () => {
  const kits = new Map<string, string>();
  const kitOf = (id: string) => {
    const frozen = content.scenarios.get(id);
    if (!frozen) throw new Error(`no scenario ${id}`);
    const options = { locale: "fr", isLarge: false, isColour: false, mount: "" } as const;
    const words = kits.get(id) ?? blanksFolded(wordsOf(writeKit(frozen, content.library, options)));
    kits.set(id, words);
    return words;
  };
  const absent = content.terrain.flatMap((practice) =>
    placedIn(practice).flatMap((placed) =>
      placed.place.doors
        .flatMap(({ href }) => kitIn(href) ?? [])
        .filter((kit) => !kitOf(kit).includes(blanksFolded(wordsOnPaper(placed))))
        .map((kit) => `${practice.id}: ${placed.ref} in ${kit}`),
    ),
  );
  expect(absent).toEqual([]);
});

test("most places lead somewhere, and every action does", () => {
  const all = content.terrain.flatMap((practice) => placedIn(practice));
  const closed = all.filter(({ place }) => place.doors.length === 0).map(({ ref }) => ref);
  expect(closed.filter((ref) => /^(action|activity|scenario|phase|resource|section)/.test(ref))).toEqual([]);
  expect(closed.length).toBeLessThan(all.length / 4);
});

test.each(["fr", "en"] as const)("the pages in %s are whole, and a practice says its sources", (locale) => {
  const look = { locale, mount: "/sobre" };
  expect(htmlFault(terrainPage(content, look))).toBeNull();
  for (const { id } of content.terrain) expect(htmlFault(practicePage(id, content, look) ?? "")).toBeNull();
  const durations = practicePage("parc-et-durees", content, look) ?? "";
  expect(durations).toContain(locale === "fr" ? "Source\u00a0:" : "Source:");
  expect(durations).toContain('href="/sobre/kit/');
});

test("a content folder without practices, or without their places, says so instead of an empty page", () => {
  const look = { locale: "fr", mount: "" } as const;
  expect(terrainPage({ ...content, terrain: [] }, look)).toContain("terrain.yaml");
  const few = { ...content, scenarios: new Map(), library: { ...content.library, decks: new Map() } };
  expect(practicePage("deux-lots", few, look)).toContain("ne reprennent pas cette pratique");
  expect(practicePage("inconnue", content, look)).toBeUndefined();
});

test("two practices of one name, and a kind of place that does not exist, are told", () => {
  const [first] = content.terrain;
  if (!first) throw new Error("no practice");
  const told = checkTerrain([first, { ...first, where: ["carte:eau"] }]).map(({ message }) => message);
  expect(told).toEqual([`two practices are called ${first.id}`, "no kind of place is called carte"]);
});

test("a seed draws the same practices each time, and another seed others", () => {
  const ids = (seed: string) => drawn(seed, 10).map(({ id }) => id);
  expect(ids("a")).toEqual(ids("a"));
  expect(new Set(ids("a")).size).toBe(10);
  expect(ids("a")).not.toEqual(ids("b"));
  const all = [...drawn("a", 10), ...completing(drawn("a", 10), "a")];
  const kinds = (rows: typeof all) =>
    new Set(rows.flatMap(({ where }) => where.map((ref) => ref.split(":")[0])));
  expect(kinds(all)).toEqual(kinds([...content.terrain]));
});
