/** The page that every door opens on carries what the authority may announce of its accessibility. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { TestServer } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");
const own = mkdtempSync(join(tmpdir(), "trois-tiers-mention-"));
afterAll(() => rmSync(own, { recursive: true, force: true }));

const evaluation = (date: string, rate: number) =>
  `accessibility:\n  evaluation:\n    by: "Cabinet Clair"\n    date: "${date}"\n    rate: ${rate}\n`;

/** What each path of a server announces, once each. */
async function announcedBy(env: Record<string, string>, path = ""): Promise<string[]> {
  const server = await TestServer.start(env);
  try {
    const pages = ["/", "/accessibilite", "/K22S92", "/console/K22S92"].map(async (door) => {
      const html = await (await fetch(`${server.url}${path}${door}`)).text();
      return /data-accessibility="(\w+)"/.exec(html)?.[1] ?? "nothing";
    });
    return [...new Set(await Promise.all(pages))];
  } finally {
    await server.stop();
  }
}

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(own, "file-")), "autorite.yaml");
  writeFileSync(file, text);
  return file;
}
/** A year that neither ends nor begins the three of an evaluation. */
const lastYear = `${new Date().getFullYear() - 1}-06-15`;

test("every door says « non conforme » without a file, and with the sample as it is", async () => {
  expect(await announcedBy({})).toEqual(["none"]);
  expect(await announcedBy({ AUTHORITY_FILE: join(root, "deploy/autorite.exemple.yaml") })).toEqual(["none"]);
});

test("an evaluation that the authority adopted is announced at every door, under a path too", async () => {
  const AUTHORITY_FILE = fileWith(evaluation(lastYear, 78.3));
  expect(await announcedBy({ AUTHORITY_FILE })).toEqual(["partial"]);
  const mounted = { AUTHORITY_FILE, PUBLIC_URL: "https://mairie.example/ateliers/", TRUST_PROXY: "1" };
  expect(await announcedBy({ ...mounted, CREATION_KEY: "a-key" }, "/ateliers")).toEqual(["partial"]);
});

test("one of four years ago, or one that says nothing of its rate, announces nothing", async () => {
  const old = `${new Date().getFullYear() - 4}-06-15`;
  expect(await announcedBy({ AUTHORITY_FILE: fileWith(evaluation(old, 100)) })).toEqual(["none"]);
  const unsaid = fileWith('accessibility:\n  evaluation:\n    by: "Cabinet Clair"\n');
  expect(await announcedBy({ AUTHORITY_FILE: unsaid })).toEqual(["none"]);
});
