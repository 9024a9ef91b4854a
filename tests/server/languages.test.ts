/** A session's texts in a language that files alone bring, on a real server. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentWith } from "../support/own-content.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
let code: string;
beforeAll(async () => {
  const folder = contentWith({});
  mkdirSync(join(folder, "langues"), { recursive: true });
  writeFileSync(
    join(folder, "langues/es.yaml"),
    'language: es\nlicence: CC-BY-4.0\ntexts:\n  - fr: "Accueil"\n    to: "Bienvenida"\n',
  );
  server = await TestServer.start({ CONTENT_DIR: folder });
  ({ code } = await server.createSession({ scenario: "decouverte-60" }));
});
afterAll(() => server.stop());

const at = (path: string) => fetch(`${server.url}/api/sessions/${code}/${path}`);

interface Header {
  readonly title: string;
  readonly phases: readonly { readonly title: string }[];
}

test("what the file says is told in its language, what it lacks in French, and the list of it goes along", async () => {
  const { told, inFrench } = (await (await at("header.es.json")).json()) as {
    told: Header;
    inFrench: string[];
  };
  expect(told.phases.map(({ title }) => title).slice(0, 2)).toEqual(["Bienvenida", "Ordres de grandeur"]);
  expect(inFrench).toContain("Ordres de grandeur");
  expect(inFrench).not.toContain("Accueil");
});

test("an easier French is French: nothing of it is listed as another language", async () => {
  const body = (await (await at("header.fr-falc.json")).json()) as { told: Header; inFrench: string[] };
  expect(body.told.title).toBe("Découvrir en une heure");
  expect(body.inFrench).toEqual([]);
});

test("a language that nobody translated is French as a whole, and says so", async () => {
  const { told, inFrench } = (await (await at("header.xx.json")).json()) as {
    told: Header;
    inFrench: string[];
  };
  expect(told.title).toBe("Découverte en une heure");
  expect(inFrench).toContain(told.title);
});

test("French and English answer as before, and junk answers in French", async () => {
  const titles = await Promise.all(
    ["fr", "en", "%3Cb%3E"].map(
      async (lang) => ((await (await at(`header.${lang}.json`)).json()) as Header).title,
    ),
  );
  expect(titles).toEqual(["Découverte en une heure", "One-hour discovery", "Découverte en une heure"]);
});

test("a translation may be corrected during a session: it is not kept for good by browsers", async () => {
  const [frozen, corrected] = await Promise.all([at("resources.fr.json"), at("resources.es.json")]);
  expect(frozen.headers.get("cache-control")).toContain("immutable");
  expect(corrected.headers.get("cache-control")).toBe("no-cache");
});
