/**
 * Ten practices of the field, drawn by a seed (`TERRAIN_SEED`, printed), and one for each kind of place that they lack,
 * opened in a real browser: from the page where a session is prepared to the words of each place, then to the sheets,
 * the phone, the page or the document where people meet it.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { content } from "../support/estates.ts";
import { blanksFolded, completing, drawn, kitIn, placedIn, wordsOnPaper } from "../support/terrain.ts";
import { comeIn } from "./people.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const SEED = process.env.TERRAIN_SEED ?? "trois-tiers";

const ten = drawn(SEED, 10);
const rows = [...ten, ...completing(ten, SEED)];
const places = rows.flatMap((row) => placedIn(row));
const namesOf = (kind: string) =>
  places.filter(({ ref }) => ref.startsWith(`${kind}:`)).map(({ place }) => place.name);
/** Where the actions of a plan are tried. */
const PLAYED = "decouverte-60";

let room: Room;
beforeAll(async () => {
  console.info(`TERRAIN_SEED=${SEED}: ${rows.map(({ id }) => id).join(", ")}`);
  room = await Room.open({ scenario: PLAYED, tables: 1 });
});
afterAll(() => room.close());

const wordsIn = async (page: Page): Promise<string> =>
  blanksFolded(await page.evaluate(() => document.body.textContent));

test("whoever prepares a session finds each practice, and on its page the words of each of its places", async () => {
  const front = await room.page("/#animer", LAPTOP);
  const opened = front.waitForEvent("popup");
  await front.getByRole("link", { name: "Ce que d’autres ont fait" }).click();
  const page = await opened;
  await page.getByRole("heading", { level: 1, name: "Le terrain" }).waitFor();
  await page.setViewportSize(LAPTOP);
  await room.look(page, "terrain-portable");
  for (const row of rows) {
    await page.getByRole("link", { name: row.practice.fr }).click();
    await page.getByRole("heading", { level: 1, name: row.practice.fr }).waitFor();
    const read = await wordsIn(page);
    const missing = placedIn(row).filter(
      ({ place }) => !read.includes(blanksFolded(place.name)) || !read.includes(blanksFolded(place.text)),
    );
    expect(missing.map(({ ref }) => ref)).toEqual([]);
    await page.getByRole("link", { name: "Toutes les pratiques" }).click();
  }
  await page.close();
});

test("the sheets of paper that a place leads to have its words", async () => {
  const page = await room.page("/terrain", LAPTOP);
  const kits = new Map<string, string>();
  for (const placed of places) {
    const href = placed.place.doors.find((door) => kitIn(door.href) !== undefined)?.href;
    if (href === undefined) continue;
    if (!kits.has(href)) {
      await page.goto(`http://localhost:${room.server.port}${href}`);
      kits.set(href, await wordsIn(page));
    }
    const words = blanksFolded(wordsOnPaper(placed));
    expect(kits.get(href)?.includes(words), `${placed.ref}: « ${words} » in ${href}`).toBe(true);
  }
  expect(kits.size).toBeGreaterThan(0);
  await page.close();
});

test("on a phone, the actions are in the catalogue of the plan, and the links go further at the debrief", async () => {
  const host = await consoleOf(room.server, room.session);
  const phone = await comeIn(room, "Nadia", "Les Écluses");
  await steer(host, "session/start");
  await steer(host, "session/open", { phase: "plan" });
  await phone.getByRole("button", { name: "Choisir une action", exact: true }).click();
  for (const title of actionsOf(PLAYED)) {
    await phone.getByLabel("Chercher un mot").fill(title);
    await phone.getByText(title, { exact: true }).first().waitFor();
  }
  await steer(host, "session/open", { phase: "debrief" });
  const isKeeping = () => {
    const { index, prompts } = everyone(host).phases.debrief as { index: number; prompts: unknown[] };
    return index >= prompts.length;
  };
  while (!isKeeping()) expect(await steer(host, "session/next")).toBe("ok");
  await phone.getByLabel("Chose à garder n° 1").waitFor();
  await phone.getByText("Pour aller plus loin").click();
  const links = phone.locator(".further-links a");
  await links.first().waitFor();
  const more = phone.getByRole("button", { name: /^Voir \d+ liens? de plus/ });
  while (await more.isVisible()) {
    const shown = await links.count();
    await more.click();
    await expect.poll(() => links.count()).toBeGreaterThan(shown);
  }
  const missing = async () => {
    const read = await wordsIn(phone);
    return namesOf("resource").filter((title) => !read.includes(blanksFolded(title)));
  };
  await expect.poll(missing).toEqual([]);
});

/** Of those drawn, the actions that this workshop offers. */
function actionsOf(scenario: string): string[] {
  const plan = content.scenarios.get(scenario)?.phases.find(({ activity }) => activity === "action-plan");
  const offered = JSON.stringify(plan?.config);
  return places
    .filter(({ ref }) => ref.startsWith("action:") && offered.includes(`"id":"${ref.slice(7)}"`))
    .map(({ place }) => place.name);
}

test("the parts of the roadmap that a practice names are in the document of a session", async () => {
  const { code, facilitatorKey } = room.session;
  const page = await room.page("/terrain", LAPTOP);
  await page.setExtraHTTPHeaders({ authorization: `Bearer ${facilitatorKey}` });
  await page.goto(`http://localhost:${room.server.port}/api/sessions/${code}/roadmap?format=html`);
  const titles = blanksFolded((await page.getByRole("heading").allInnerTexts()).join(" "));
  expect(namesOf("section").filter((name) => !titles.includes(name))).toEqual([]);
});

test("the workshops it names are offered where a session is prepared", async () => {
  const front = await room.page("/#animer", LAPTOP);
  await front.getByRole("radio").first().waitFor();
  const named = places.flatMap(({ ref }) => {
    const frozen = ref.startsWith("scenario:") ? content.scenarios.get(ref.slice(9)) : undefined;
    return frozen && frozen.within === undefined ? [frozen.title.fr] : [];
  });
  const missing = async () => {
    const offered = await wordsIn(front);
    return named.filter((title) => !offered.includes(blanksFolded(title)));
  };
  await expect.poll(missing).toEqual([]);
  await front.getByRole("link", { name: "Kit du pilote" }).scrollIntoViewIfNeeded();
  await room.examine(front, "terrain-preparer");
  await front.setViewportSize(NARROW);
  await front.getByRole("link", { name: "Ce que d’autres ont fait" }).scrollIntoViewIfNeeded();
  await room.examine(front, "terrain-preparer-320");
});

test("the statements it names are pages of this server", async () => {
  const page = await room.page("/terrain", LAPTOP);
  for (const { place } of places.filter(({ ref }) => ref.startsWith("declaration:"))) {
    await page.goto(`http://localhost:${room.server.port}${place.doors[0]?.href ?? ""}`);
    await page.getByRole("heading", { level: 1, name: place.name }).waitFor();
  }
});

test("a practice reads on a phone and at 320 pixels, in the dark, in English; a lost address says what to do", async () => {
  const page = await room.page("/terrain/parc-et-durees?lang=fr", PHONE);
  await room.look(page, "terrain-pratique-telephone");
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ colorScheme: "dark" });
  await room.look(page, "terrain-pratique-320-sombre");
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await expect.poll(isWide).toBe(false);
  await page.goto(`http://localhost:${room.server.port}/terrain/perdue?lang=fr`);
  await page.getByText("Aucune pratique ne porte ce nom").waitFor();
  await page.getByRole("link", { name: /Econumia/ }).waitFor();
});

test("the pilot kit opens from the same page, each document to read or to take", async () => {
  const front = await room.page("/#animer", PHONE);
  const opened = front.waitForEvent("popup");
  await front.getByRole("link", { name: "Kit du pilote" }).click();
  const page = await opened;
  await page.setViewportSize(PHONE);
  await page.getByRole("heading", { level: 1, name: "Kit du pilote" }).waitFor();
  await room.look(page, "pilote-telephone");
  await page.getByRole("link", { name: /^Lire à l’écran.* – Grille d’observation/ }).click();
  await page.getByRole("heading", { level: 1, name: "Grille d’observation" }).waitFor();
  await page.getByText("Aucun nom, aucun pseudonyme").waitFor();
  await room.examine(page, "pilote-grille");
  await page.setViewportSize(NARROW);
  await room.examine(page, "pilote-grille-320");
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
