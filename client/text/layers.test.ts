/** A language that stands on French: its own sentences, plurals and numbers, and French for what it lacks. */
import { afterEach, expect, test, vi } from "vitest";

/** What the browser gives these modules, for the length of a test. */
async function readingIn(lang: string) {
  vi.resetModules();
  vi.stubGlobal("location", { search: `?lang=${lang}`, pathname: "/K22S92" });
  vi.stubGlobal("localStorage", { getItem: () => null });
  return import("./texts.ts");
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("what the sample of German says is German, the rest is French, with French plurals", async () => {
  const { loadTexts } = await readingIn("de");
  const t = await loadTexts("participant", "quiz");
  expect(t("join-go")).toBe("Eintreten");
  expect(t("knock-here", { count: 2 })).toMatch(/^2 Personen/);
  expect(t("screen-tables-count", { count: 0, total: 4 })).toBe("0 table sur 4 a sa réponse");
});

test("numbers are written as the language writes them, in its own sentences alone", async () => {
  const { loadTexts } = await readingIn("de");
  const t = await loadTexts("participant", "console");
  expect(t("knock-here", { count: 1234.5 })).toMatch(/^1\.234,5 Personen/);
  expect(t("table-unheard-of")).toBe("table-unheard-of");
});

test("words that every screen says are the language’s own once a page has loaded its texts", async () => {
  const { loadTexts, sayCommon } = await readingIn("de");
  await loadTexts("participant");
  expect(sayCommon("close")).toBe("Schließen");
});

test("easy French is French where it has nothing easier to say", async () => {
  const { loadTexts, tag } = await readingIn("fr-falc");
  const t = await loadTexts("participant");
  expect([t("join-name"), t("join-go"), tag.value]).toEqual(["Votre nom inventé", "Entrer", "fr"]);
});

test("easy French has a sentence a line, and French has not", async () => {
  const falc = await (await readingIn("fr-falc")).loadTexts("participant");
  expect(falc("join-lede")).toBe("Pas de compte.\nRien à installer.");
  const french = await (await readingIn("fr")).loadTexts("participant");
  expect(french("was-left")).toBe("Vous avez quitté la séance. Vous pouvez y revenir.");
});

test("a number, an abbreviation or a question in a question breaks no line", async () => {
  const { allInLines } = await import("./in-lines.ts");
  expect(allInLines({ a: ["De 1,5 à 2. Oui ?", "www.mairie.fr", 3, null] })).toEqual({
    a: ["De 1,5 à 2.\nOui ?", "www.mairie.fr", 3, null],
  });
});

test.each([
  ["/K22S92", "fr-falc"],
  ["/console/K22S92", "fr"],
  ["/ecran/K22S92", "fr"],
])("easy French that a device keeps, at %s, is read in %s", async (pathname, expected) => {
  vi.resetModules();
  vi.stubGlobal("location", { search: "", pathname });
  vi.stubGlobal("localStorage", { getItem: () => "fr-falc" });
  const { language } = await import("./texts.ts");
  expect(language.value.id).toBe(expected);
});

test("a file that French lacks is a mistake of the house, whatever the language", async () => {
  const { loadTexts } = await readingIn("de");
  await expect(loadTexts("no-such-bundle")).rejects.toThrow("no text file fr/no-such-bundle.json");
});
