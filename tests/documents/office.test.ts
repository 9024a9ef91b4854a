/** ODT and DOCX as files: order and shape of the zip, well-formed XML, nothing that makes Word ask a question. */
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { EMPTY, INPUT } from "./fixture.ts";
import { bytesOf, xmlFault, xmlFiles } from "./support.ts";

test("an ODT begins with its media type, stored", async () => {
  const bytes = await bytesOf("odt", INPUT);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const head = new TextDecoder().decode(bytes.subarray(30, 30 + 8 + 39));
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint16(8, true)).toBe(0); // stored
  expect(view.getUint16(28, true)).toBe(0); // no extra field
  expect(head).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
});

test("an ODT's manifest lists every file", async () => {
  const bytes = await bytesOf("odt", INPUT);
  const manifest = xmlFiles(bytes).get("META-INF/manifest.xml") ?? "";
  const listed = [...manifest.matchAll(/full-path="([^"]*)"/g)].map(([, path]) => path);
  const files = Object.keys(unzipSync(bytes)).filter((path) => !/^(mimetype|META-INF\/)/.test(path));
  expect(listed.toSorted()).toEqual(["/", ...files].toSorted());
});

test("every style an ODT uses is defined", async () => {
  const files = xmlFiles(await bytesOf("odt", INPUT));
  const all = [...files.values()].join("");
  const defined = new Set([...all.matchAll(/style:name="([^"]*)"/g)].map(([, name]) => name));
  const used = [...all.matchAll(/(?:text|table):style-name="([^"]*)"/g)].map(([, name]) => name);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

test.each([
  ["odt", INPUT],
  ["odt", EMPTY],
  ["docx", INPUT],
  ["docx", EMPTY],
  ["xlsx", INPUT],
  ["xlsx", EMPTY],
] as const)("every XML file of an %s is well formed", async (format, input) => {
  const faults = [...xmlFiles(await bytesOf(format, input))].map(([path, xml]) => [path, xmlFault(xml)]);
  expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
});

test.each(["odt", "docx"] as const)("the language of an %s is the session's", async (format) => {
  const [path, french, english] =
    format === "odt"
      ? ["styles.xml", 'fo:language="fr" fo:country="FR"', 'fo:language="en" fo:country="GB"']
      : ["word/styles.xml", 'w:val="fr-FR"', 'w:val="en-GB"'];
  expect(xmlFiles(await bytesOf(format, INPUT)).get(path)).toContain(french);
  expect(xmlFiles(await bytesOf(format, { ...INPUT, locale: "en" })).get(path)).toContain(english);
});

test("a DOCX has no field that Word would want to update on opening", async () => {
  const files = [...xmlFiles(await bytesOf("docx", INPUT)).values()].join("");
  expect(files).not.toMatch(/w:dirty="(true|1)"/);
  expect(files).not.toMatch(/<w:updateFields(?! w:val="(false|0)")/);
});

test("bookmarks are unique, so that each link of the contents leads somewhere", async () => {
  const content = xmlFiles(await bytesOf("odt", INPUT)).get("content.xml") ?? "";
  const marks = [...content.matchAll(/bookmark-start text:name="([^"]*)"/g)].map(([, name]) => name);
  const links = [...content.matchAll(/xlink:href="#([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(marks).size).toBe(marks.length);
  expect(links.filter((link) => !marks.includes(link))).toEqual([]);
});
