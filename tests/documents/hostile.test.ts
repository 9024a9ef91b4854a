/** Texts that mean harm, typed by real people in a real session: what each export makes of them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeBackup } from "../../server/journal/backup.ts";
import { Guest } from "../load/guest.ts";
import { HOSTILE_NAMES, RAN, THIRTY_FAMILIES } from "../support/hostile-texts.ts";
import { HostileRoom } from "../support/hostile.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { htmlFault, wordsOf, xmlFault, xmlFiles } from "./support.ts";

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await TestServer.start();
  session = await server.createSession({ scenario: "decouverte-60", tables: 4, title: HOSTILE_NAMES[1] });
  const room = await HostileRoom.enter(server, session);
  await room.play();
  await room.keep();
});
afterAll(() => server.stop());

const file = async (format: string) => {
  const response = await server.get(
    `/api/sessions/${session.code}/roadmap?format=${format}`,
    session.facilitatorKey,
  );
  expect(response.status).toBe(200);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};
const textOf = async (format: string) => new TextDecoder().decode((await file(format)).bytes);
const titles = async () =>
  (JSON.parse(await textOf("json")) as { actions: { title: string }[] }).actions.map(({ title }) => title);

test("the draft holds what was typed, without control characters nor marks that turn the text", async () => {
  const all = (await titles()).join("\n");
  expect((await titles()).length).toBeGreaterThanOrEqual(14);
  expect(all).toContain(`<script>window.${RAN}=1</script>`);
  expect(all).toContain("=HYPERLINK");
  const text = await textOf("json");
  expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|\\u0000|\\u202e/); // eslint-disable-line no-control-regex -- they are what is looked for
});

test("the page to print has no element, attribute or address that came from a text", async () => {
  const { response, bytes } = await file("html");
  const html = new TextDecoder().decode(bytes);
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(htmlFault(html)).toBeNull();
  expect(html).not.toMatch(/<(script|img|svg|iframe|b onclick)/i);
  expect(html).not.toMatch(/<[^>]+\son\w+=/i);
  expect(
    [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
      .map(([, url = ""]) => url)
      .filter((url) => /elsewhere|javascript:/.test(url)),
  ).toEqual([]);
  expect(wordsOf(html)).toContain(`<script>window.${RAN}=1</script>`);
});

test.each([
  ["odt", "content.xml"],
  ["docx", "word/document.xml"],
])("%s stays well formed, with the texts as texts", async (format, path) => {
  const files = xmlFiles((await file(format)).bytes);
  expect([...files].filter(([, xml]) => xmlFault(xml) !== null).map(([name]) => name)).toEqual([]);
  const body = files.get(path) ?? "";
  expect(wordsOf(body)).toContain(`<script>window.${RAN}=1</script>`);
  expect([...files.values()].join("")).not.toMatch(/="[^"]*(elsewhere\.example|javascript:)/);
});

test("no cell of a spreadsheet is a formula", async () => {
  const csv = await textOf("csv");
  const cells = csv.replace(/^\uFEFF/, "").split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)|\r\n/);
  expect(cells.filter((cell) => /^"?[=+\-@\t＝＋－＠]/.test(cell))).toEqual([]);
  expect(csv).toContain("'=HYPERLINK");
  const sheets = xmlFiles((await file("xlsx")).bytes);
  expect([...sheets].filter(([, xml]) => xmlFault(xml) !== null).map(([name]) => name)).toEqual([]);
  expect([...sheets.values()].join("")).not.toMatch(/<f[ >]|<hyperlink/);
});

test("Markdown keeps hostile signs as signs", async () => {
  const markdown = await textOf("md");
  expect(markdown).not.toMatch(/(?<!\\)<(script|img|svg|b)/);
  expect(markdown).not.toMatch(/(?<!\\)\]\(/);
});

test("the journal holds none of it, and the name of the file is ours", async () => {
  const journal = await (
    await server.get(`/api/sessions/${session.code}/journal`, session.facilitatorKey)
  ).text();
  const [, ...commands] = journal.split("\n"); // the first line has the facilitator's title and the content
  for (const text of [RAN, "HYPERLINK", "SUM("])
    expect(commands.some((line) => line.includes(text))).toBe(false);
  const { response } = await file("odt");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w-]+\.odt"$/);
});

test("journal and snapshots in the store hold ids, and words are beside them", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "hostile-")), "backup.gz");
  await takeBackup({ dataDir: server.dataDir }, path, "test");
  const lines = gunzipSync(readFileSync(path)).toString().split("\n");
  rmSync(dirname(path), { recursive: true });
  const of = (table: string) => lines.filter((line) => line.startsWith(`["${table}"`));
  expect([of("event").length, of("snapshot").length].every((count) => count > 0)).toBe(true);
  expect(of("word").some((line) => line.includes("HYPERLINK"))).toBe(true);
  for (const line of [...of("event"), ...of("snapshot")]) expect(line).not.toMatch(/HYPERLINK|ran7|👩/);
});

test("a name of thirty families is too long, and nobody is thrown out for it", async () => {
  const guest = await Guest.enter(server, session.code);
  expect(await guest.join(THIRTY_FAMILIES)).toBe("text-too-long");
  expect(await guest.join("\u202e\u0000 ")).toBe("text-empty");
  expect(await guest.join("Camille")).toBe("ok");
});
