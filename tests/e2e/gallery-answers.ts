/**
 * Records what a server answers to the pages that stand outside a session, for the gallery, which has no server:
 * `node tests/e2e/gallery-answers.ts`, after a build, when an answer has changed its shape.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { declare, played, type Played } from "../support/campaign-http.ts";
import { playedSession } from "../support/played-session.ts";
import { Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const TEAMS = [
  { name: "Accueil et état civil", people: 12 },
  { name: "Culture", people: 30 },
] as const;

/** Keys of a server that is no more: nobody has to wonder whether they open anything. */
const keyless = (body: string) => body.replaceAll(/#[\w-]{16,}/g, "#cle");

const room = await Room.open({ scenario: "decouverte-60" });
const answers: Record<string, unknown> = {};

/** Opens a page once, and again: the answers of the second time are those of somebody who is already in. */
async function record(path: string): Promise<void> {
  await recordAgain(await room.page(path, LAPTOP));
}

async function recordAgain(page: Page): Promise<void> {
  await settled(page);
  const told: Promise<void>[] = [];
  page.on("response", (response) => {
    const { pathname, search } = new URL(response.url());
    const isJson = response.headers()["content-type"]?.includes("json") ?? false;
    if (pathname.startsWith("/api/") && isJson && response.ok())
      told.push(
        response
          .text()
          .then((body) => void (answers[pathname + search] = JSON.parse(keyless(body)) as unknown)),
      );
  });
  await page.reload();
  await settled(page);
  await Promise.all(told);
  await page.context().close();
}

async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function challenge(): Promise<Played> {
  const made = await played(room.server, "defi-inter-services", TEAMS);
  for (let who = 0; who < 6; who += 1)
    await declare(made, who < 3 ? TEAMS[0].name : TEAMS[1].name, who, 1 + (who % 3));
  return made;
}

/** @returns its id */
async function roadmap(): Promise<string> {
  const { session } = await playedSession(room.server);
  const desk = await room.at(session).console();
  await desk.getByRole("button", { name: "Faire la feuille de route" }).click();
  await desk.locator(".fiche-open").first().waitFor();
  const id = lastOf(desk.url());
  await recordAgain(desk);
  return id;
}

/** @returns its id, once enough people have answered for its results to be read */
async function barometer(): Promise<string> {
  const page = await room.page("/", LAPTOP);
  await page.getByRole("link", { name: "Ouvrir un baromètre" }).click();
  await page.getByLabel("Son nom").fill("Baromètre de Villeneuve");
  await page.getByRole("button", { name: "Ouvrir" }).click();
  await page.getByRole("heading", { name: "Le baromètre est ouvert" }).waitFor();
  const id = lastOf(await page.getByLabel("Lien à transmettre").first().inputValue());
  for (let n = 0; n < 6; n += 1)
    await fetch(`${room.server.url}/api/forms/${id}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ part: "v1-agents", sheet: `the-sheet-of-a-device-${n}` },
        answers: { habitude: n % 4 },
      }),
    });
  await record(`/barometre/${id}`);
  await page.getByRole("link", { name: "Voir les résultats" }).click();
  await recordAgain(page);
  return id;
}

const lastOf = (url: string) => new URL(url).pathname.split("/").at(-1) ?? "";

const [organised, led] = [await challenge(), await challenge()];
await record("/defi");
await record(`/defi/${organised.code}`);
await record(`/defi/${organised.code}/ecran`);
await record(`/defi/${organised.code}/animer#${organised.organiser}`);
await record(`/defi/${led.code}/equipe#${led.captain("Culture")}`);
for (const path of ["/accessibilite", "/ecoconception", "/sources", "/donnees", "/reseau", "/#animer"])
  await record(path);
const places = {
  ...{ challenge: organised.code, team: led.code },
  ...{ roadmap: await roadmap(), barometer: await barometer() },
};
const file = join(import.meta.dirname, "../../client/gallery/recorded.json");
writeFileSync(file, `${JSON.stringify({ places, answers }, null, 2)}\n`);
const sizes = Object.entries(answers).map(([path, body]) => `${path} ${JSON.stringify(body).length}`);
console.log(sizes.join("\n"));
await room.close();
