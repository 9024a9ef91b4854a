/** Nothing that one reads is pushed aside while a page comes: letters, drawings and people keep the place made for them. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

/** Of the page: words of the house's letters end within a pixel of where the waiting ones did. Ten times less than any block that moves. */
const LEAST = 0.002;

/** What the browser saw move without a press before it, from the first paint on, with how much of the page. */
const shifts = (page: Page) =>
  page.evaluate(
    (least) =>
      new Promise<readonly string[]>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .filter((entry) => Reflect.get(entry, "hadRecentInput") !== true)
              .filter((entry) => Number(Reflect.get(entry, "value")) >= least)
              .map((entry) => {
                const sources = Reflect.get(entry, "sources") as { node: Node | null }[];
                const moved = sources.map(({ node }) =>
                  node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? "gone"),
                );
                return `${Number(Reflect.get(entry, "value")).toFixed(4)} ${moved.join(" | ")}`;
              }),
          );
        }).observe({ type: "layout-shift", buffered: true });
        // Called at once when there is something; a page where nothing moved has nothing to say.
        setTimeout(() => resolve([]), 500);
      }),
    LEAST,
  );

const isSettled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector("h1") !== null &&
      document.querySelector(":not(button)[aria-busy=true]") === null &&
      [...document.images].every((image) => image.complete || !image.checkVisibility()),
  );

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
});
afterAll(() => room.close());

const SIZES = { phone: [360, 740], laptop: [1280, 720], projector: [1920, 1080] } as const;

const doors = [
  ["/", "phone"],
  ["/", "laptop"],
  ["/", "projector"],
  ["/CODE", "phone"],
  ["/feuille-de-route", "laptop"],
  ["/defi", "laptop"],
  ["/accessibilite", "phone"],
] as const;

test.for(doors)("%s comes without a shift (%s)", async ([path, size]) => {
  const [width, height] = SIZES[size];
  const page = await room.page(path.replace("CODE", room.session.code), { width, height });
  await isSettled(page);
  await page.waitForLoadState("networkidle");
  expect(await shifts(page)).toEqual([]);
  await page.context().close();
});

test("the console and the écran come without a shift, and people who sit down push nothing aside", async () => {
  const [host, screen] = [await room.console(), await room.screen()];
  for (const page of [host, screen]) {
    await isSettled(page);
    await page.waitForLoadState("networkidle");
  }
  const phone = await room.page(`/${room.session.code}`, { width: 360, height: 740 });
  await enter(phone, "Camille", "Les Écluses");
  await screen.getByText("1 personne", { exact: false }).first().waitFor();
  await phone.waitForFunction(() => document.documentElement.classList.contains("has-font"));
  expect(await shifts(screen)).toEqual([]);
  expect(await shifts(host)).toEqual([]);
  expect(await shifts(phone)).toEqual([]);
});

test("no page had a fault", () => {
  expect(faults).toEqual([]);
});
