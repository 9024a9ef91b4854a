/** What every format owes to the people of the workshop: their words, whole, and a name for the file. */
import { expect, test } from "vitest";
import { ROADMAP_FORMATS, type RoadmapFormat, writeRoadmap } from "../../server/documents/index.ts";
import { ACTIONS, EMPTY, INPUT, LONG_TEXT } from "./fixture.ts";
import { bytesOf, folded, textOf, wordsOf, xmlFiles } from "./support.ts";

/** Words of a file, as a person would read them. */
async function readable(format: RoadmapFormat): Promise<string> {
  if (format === "odt") return wordsOf(xmlFiles(await bytesOf("odt", INPUT)).get("content.xml") ?? "");
  if (format === "docx")
    return wordsOf(xmlFiles(await bytesOf("docx", INPUT)).get("word/document.xml") ?? "");
  if (format === "xlsx") return wordsOf([...xmlFiles(await bytesOf("xlsx", INPUT)).values()].join(" "));
  const text = await textOf(format, INPUT);
  if (format === "html") return wordsOf(text);
  if (format === "md") return folded(text.replace(/\\(?=[^\w\s])/g, ""));
  if (format === "json") return folded(text.replaceAll('\\"', '"'));
  return folded(text.replaceAll('""', '"'));
}

test.each(ROADMAP_FORMATS)("%s holds the whole title of every action", async (format) => {
  const words = await readable(format);
  const lost = ACTIONS.map(({ title }) => folded(title)).filter((title) => !words.includes(title));
  expect(lost).toEqual([]);
});

test.each(ROADMAP_FORMATS)("%s keeps ten thousand characters typed in one field", async (format) => {
  expect(await readable(format)).toContain(folded(LONG_TEXT));
});

test.each(["odt", "docx", "md", "json", "html"] as const)(
  "%s prints each figure with its source and year",
  async (format) => {
    const words = await readable(format);
    for (const { label_fr, source_title, year } of INPUT.facts) {
      expect(words).toContain(label_fr);
      expect(words).toContain(source_title);
      expect(words).toContain(String(year));
    }
  },
);

test.each(["odt", "docx", "md", "json", "html"] as const)(
  "%s writes the address of each link out, and says which nobody opened",
  async (format) => {
    const words = await readable(format);
    for (const { title, about, url } of INPUT.resources)
      for (const text of [title, about, url]) expect(words).toContain(text);
    if (format !== "json") {
      expect(words).toContain("lu le 21 novembre 2026");
      expect(words).toContain("adresse non vérifiée ici");
    }
  },
);

test.each(["odt", "docx", "md", "html"] as const)("%s says it is a draft without value", async (format) => {
  const words = (await readable(format)).replaceAll("*", "").replaceAll("> ", "");
  expect(words).toContain("brouillon d’atelier");
  expect(words).toContain("Les votes sont des votes d’atelier, sans valeur délibérative.");
});

test.each(["odt", "docx", "md", "html"] as const)(
  "%s prints both sides of a contested action",
  async (format) => {
    const words = await readable(format);
    expect(words).toContain("Couper le Wi-Fi hors horaires (à débattre)");
    expect(words).toContain("Une économie simple, visible");
    expect(words).toContain("Un gain faible, et des associations");
  },
);

test.each(ROADMAP_FORMATS)("%s is written for a session that left nothing", async (format) => {
  expect((await writeRoadmap(format, EMPTY)).body.length).toBeGreaterThan(100);
});

test.each([
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["csv", "text/csv; charset=utf-8"],
  ["md", "text/markdown; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["html", "text/html; charset=utf-8"],
] as const)("%s says its type and a name that is safe in a header", async (format, contentType) => {
  const session = { ...INPUT.session, code: 'AB"\r\nC234', date: "2026-11-21T18:30:00.000Z" };
  const file = await writeRoadmap(format, { ...INPUT, session });
  expect(file.contentType).toBe(contentType);
  expect(file.filename).toBe(`feuille-de-route-ABC234-2026-11-21.${format}`);
});

test("in English the same content comes with English words", async () => {
  const text = await textOf("md", { ...INPUT, locale: "en" });
  expect(text).toContain("# Responsible digital roadmap");
  expect(text).toContain("21 November 2026");
  expect(text).not.toContain("à compléter");
});

test("the spreadsheet's texts are never formulas", async () => {
  const sheets = [...xmlFiles(await bytesOf("xlsx", INPUT))].filter(([path]) =>
    path.startsWith("xl/worksheets/sheet"),
  );
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.[1]).not.toContain("<f>");
});
