/** « Pour aller plus loin » on a phone: on a fiche, at the debrief, in the roadmap; nothing is asked of other sites. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { exportsHolding } from "./exports.ts";
import { enter, openSheet } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const ACTION = "Des appareils pour les habitants";

let room: Room;
let host: Guest;
let phone: Page;
/** Every address that the phone asked something of. */
const asked: string[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
  host = await consoleOf(room.server, room.session);
  phone = await room.page(`/${room.session.code}`, PHONE);
  phone.on("request", (request) => asked.push(request.url()));
  await enter(phone, "Salma", "Les Écluses");
  await steer(host, "session/start");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"accueil"'), "the beginning");
});
afterAll(() => room.close());

const links = () => phone.locator(".further-links a");
const resourcesAsked = () => asked.filter((url) => url.includes("/resources."));

async function lookAt(name: string): Promise<void> {
  await phone.locator(".further").scrollIntoViewIfNeeded();
  await room.examine(phone, `${name}-telephone`);
  await phone.setViewportSize(LAPTOP);
  await phone.locator(".further").scrollIntoViewIfNeeded();
  await room.examine(phone, `${name}-portable`);
  await phone.setViewportSize(PHONE);
}

test("a fiche has links on its theme, fetched when somebody opens them", async () => {
  await steer(host, "session/open", { phase: "plan" });
  await phone.getByRole("button", { name: "Écrire la nôtre" }).click();
  await phone.getByLabel("En une phrase").fill(ACTION);
  await phone.getByLabel("Thème").selectOption("inclusion");
  await phone.getByRole("button", { name: "Ajouter au plan" }).click();
  await openSheet(phone, ACTION);
  const summary = phone.getByText("Pour aller plus loin");
  await summary.waitFor();
  expect(resourcesAsked()).toEqual([]);
  await summary.focus();
  await phone.keyboard.press("Enter");
  await links().first().waitFor();
  await expect.poll(() => links().count()).toBe(5);
  expect(resourcesAsked()).toHaveLength(1);
  const first = links().first();
  expect(await first.getAttribute("target")).toBe("_blank");
  expect(await first.getAttribute("rel")).toBe("noopener noreferrer");
  const address = (await first.getAttribute("href")) ?? "";
  await phone.getByText(address.replace("https://", "")).waitFor();
  await lookAt("further-fiche");
});

test("more come on demand, and whoever asked reads on from the first new one", async () => {
  await phone.getByRole("button", { name: /^Voir 5 liens de plus/ }).click();
  await expect.poll(() => links().count()).toBe(10);
  await expect
    .poll(() =>
      links()
        .nth(5)
        .evaluate((link) => link === document.activeElement),
    )
    .toBe(true);
});

test("when tables keep, each person finds links on what their table planned", async () => {
  await steer(host, "session/open", { phase: "debrief" });
  const isKeeping = () => {
    const { index, prompts } = everyone(host).phases.debrief as { index: number; prompts: unknown[] };
    return index >= prompts.length;
  };
  while (!isKeeping()) expect(await steer(host, "session/next")).toBe("ok");
  await phone.getByLabel("Chose à garder n° 1").waitFor();
  await phone.getByText("Pour aller plus loin").click();
  await links().first().waitFor();
  await expect.poll(() => links().first().innerText()).toContain("France Numérique Ensemble");
  await lookAt("further-debrief");
});

test("the roadmap prints the links of the planned themes with their addresses", async () => {
  expect(await exportsHolding(room, "Pour aller plus loin")).toEqual(["md", "odt"]);
  expect(await exportsHolding(room, "https://societenumerique.gouv.fr")).toEqual(["md", "odt"]);
  const { code, facilitatorKey } = room.session;
  const page = await phone.context().newPage();
  await page.setExtraHTTPHeaders({ authorization: `Bearer ${facilitatorKey}` });
  await page.goto(`${room.server.url}/api/sessions/${code}/roadmap?format=html`);
  for (const [name, size] of [
    ["telephone", PHONE],
    ["portable", LAPTOP],
  ] as const) {
    await page.setViewportSize(size);
    await page.locator("#further").scrollIntoViewIfNeeded();
    await room.examine(page, `further-roadmap-${name}`);
  }
  await page.close();
});

test("nothing was asked of another site, and no page had a fault", () => {
  const elsewhere = asked.filter((url) => !["localhost"].includes(new URL(url).hostname));
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});
