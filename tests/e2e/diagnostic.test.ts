/** The diagnostic in real browsers: three people, two tables, one without a mouse; then a pass that nobody answers. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DiagnosticShape } from "../../game/activities/diagnostic/state.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { diagnosticContent } from "../support/diagnostic-scenario.ts";
import { handTo } from "./governors.ts";
import { enter, enterByKeyboard } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const REASON = "Ce n’est vrai que dans deux services.";

let room: Room;
let host: Guest;
let salma: Page;
let noe: Page;
let ada: Page;
let screen: Page;
let desk: Page;
const guests: Guest[] = [];

const shown = () => everyone(host).phases.avant as DiagnosticShape["everyone"];
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();
const scale = (page: Page, legend: string, at: number) =>
  page.getByRole("group", { name: legend }).getByRole("radio").nth(at);

async function reach(phase: string, step: string): Promise<void> {
  await host.sees(
    ({ parts }) =>
      JSON.stringify(parts.everyone).includes(`"phase":"${phase}"`) &&
      ((parts.everyone as { phases: Record<string, { step?: string }> }).phases[phase]?.step ?? "") === step,
    `${phase} ${step}`,
  );
}

async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${String(control)}`);
}

async function pressByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole("main").getByRole("button", { name }).first());
  await page.keyboard.press("Enter");
}

beforeAll(async () => {
  const { scenario, folder } = diagnosticContent();
  room = await Room.open({ scenario, tables: 2 }, { CONTENT_DIR: folder });
  host = await consoleOf(room.server, room.session);
  const path = `/${room.session.code}`;
  [salma, noe, ada] = [
    await room.page(path, PHONE),
    await room.page(path, LAPTOP),
    await room.page(path, PHONE),
  ];
  [screen, desk] = [await room.screen(), await room.console()];
  await enter(salma, "Salma", "Les Écluses");
  await enter(ada, "Ada", "La Halle");
  // The smaller table: Salma's.
  await enterByKeyboard(noe, "Noé");
  for (let count = 0; count < 4; count += 1) {
    const guest = await Guest.enter(room.server, room.session.code);
    await guest.join(`Noor ${count}`, undefined, "t2");
    guests.push(guest);
  }
  await steer(host, "session/start");
  await reach("avant", "alone");
});
afterAll(() => room.close());

test("each answers alone, one item at a time, with a mouse or without", async () => {
  await heading(salma, "Que faites-vous dans la collectivité ?");
  await salma.getByRole("radio", { name: "Achats, finances, juridique" }).check({ force: true });
  await press(salma, "Aller aux questions");
  await salma.getByText("Point 1 sur 12").waitFor();
  await room.look(salma, "diagnostic-point-telephone");
  for (const [index] of shown().items.entries()) {
    await salma.getByText(`Point ${index + 1} sur 12`).waitFor();
    if (index % 4 === 3) await press(salma, "Je ne sais pas");
    else {
      await scale(salma, "Pour nous, est-ce important ?", 3).check({ force: true });
      await scale(salma, "Où en sommes-nous ?", index % 3).check({ force: true });
      await press(salma, "Valider");
    }
  }
  await heading(salma, "Vos réponses");
  await salma.getByText("Non évalué").first().waitFor();
  await pressByKeyboard(noe, "Aller aux questions");
  await noe.getByText("Point 1 sur 12").waitFor();
  await tabTo(noe, scale(noe, "Pour nous, est-ce important ?", 0));
  for (const key of ["Space", "ArrowRight", "ArrowRight"]) await noe.keyboard.press(key);
  await tabTo(noe, scale(noe, "Où en sommes-nous ?", 0));
  await noe.keyboard.press("Space");
  await pressByKeyboard(noe, "Valider");
  await noe.getByText("Point 2 sur 12").waitFor();
  await room.look(noe, "diagnostic-point-portable");
  await room.look(screen, "diagnostic-ecran-seul");
  // Neither the console nor a neighbour was ever sent what somebody answered alone.
  for (const other of [host, ...guests]) {
    expect(JSON.stringify(other.mirror)).toContain('"step":"alone"');
    expect(JSON.stringify(other.mirror)).not.toMatch(/"achats"|"importance"/);
  }
});

test("the room's widest gaps are talked about, a value is confirmed, another is contested", async () => {
  for (const guest of guests)
    for (const [index, { id }] of shown().items.entries()) {
      const value = { importance: index % 4, performance: index === 7 ? 1 : 3 };
      expect(await guest.send({ type: "diagnostic/rate", item: id, value }, { phase: "avant" })).toBe("ok");
    }
  await steer(host, "session/next");
  await reach("avant", "table");
  expect(shown().chosenBy).toBe("room");
  const [first = "", second = ""] = shown().talk;
  await heading(salma, "Les points à discuter");
  await room.look(salma, "diagnostic-discuter-telephone");
  await salma.getByRole("main").getByRole("listitem").first().getByRole("button").click();
  await salma.getByText("une personne tient la plume").waitFor();
  await scale(salma, "Pour nous, est-ce important ?", 3).check({ force: true });
  await scale(salma, "Où en sommes-nous ?", 1).check({ force: true });
  await room.look(salma, "diagnostic-proposer-telephone");
  await press(salma, "Proposer à la table");
  await salma.getByText("C’est votre proposition.").waitFor();
  await tabTo(noe, noe.getByRole("main").getByRole("listitem").first().getByRole("button"));
  await noe.keyboard.press("Enter");
  await pressByKeyboard(noe, "Je confirme");
  await noe.getByText("Confirmé", { exact: true }).waitFor();
  for (const [item, at] of [
    [first, 3],
    [second, 1],
  ] as const)
    await guests[0]?.send(
      { type: "diagnostic/propose", item, value: { importance: at, performance: 1 } },
      { phase: "avant" },
    );
  await guests[1]?.send({ type: "diagnostic/confirm", item: first, seen: 1 }, { phase: "avant" });
  await ada.getByRole("main").getByRole("listitem").first().getByRole("button").click();
  await press(ada, "Pas d’accord");
  await ada.getByLabel("Pourquoi, en une phrase ?").fill(REASON);
  await press(ada, "Garder mon désaccord");
  await ada.getByText(REASON).waitFor();
  await ada.getByText("Retenu, contesté").first().waitFor();
  await room.look(screen, "diagnostic-ecran-tables");
  await desk.getByText(REASON).first().waitFor();
  await room.look(desk, "diagnostic-console-tables");
});

test("the matrix is read by all, with what comes first and what is contested", async () => {
  await steer(host, "session/next");
  await reach("avant", "result");
  await heading(salma, "Par quoi commencer ?");
  await salma.getByText("6 personnes ont répondu.").waitFor();
  await room.look(salma, "diagnostic-bilan-telephone");
  await screen.getByRole("table").waitFor();
  await room.look(screen, "diagnostic-ecran-bilan");
  await room.look(desk, "diagnostic-console-bilan");
});

test("on a shared device each answers in their own turn, and finds nothing of the one before", async () => {
  await steer(host, "session/open", { phase: "apres" });
  await reach("apres", "alone");
  await ada.getByRole("button", { name: /^Menu/ }).click();
  await ada.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
  await ada.getByLabel("Son pseudonyme").fill("Zoé");
  await ada.getByRole("button", { name: "Ajouter cette personne" }).click();
  await handTo(ada, "Ada");
  await press(ada, "Aller aux questions");
  await scale(ada, "Pour nous, est-ce important ?", 2).check({ force: true });
  await scale(ada, "Où en sommes-nous ?", 1).check({ force: true });
  await press(ada, "Valider");
  await ada.getByText("Point 2 sur 12").waitFor();
  await handTo(ada, "Zoé");
  await press(ada, "Aller aux questions");
  await ada.getByText("Point 1 sur 12").waitFor();
  await expect.poll(() => ada.getByRole("radio", { checked: true }).count()).toBe(0);
  await room.look(ada, "diagnostic-partage-telephone");
});

test("a second pass that too few answer says so, and nothing is low", async () => {
  await steer(host, "session/next");
  await reach("apres", "table");
  await heading(salma, "Les points à discuter");
  await salma.getByText("Trop peu de réponses").waitFor();
  await steer(host, "session/next");
  await reach("apres", "result");
  await salma.getByText("Rien n’est évalué pour l’instant.").waitFor();
  await room.look(salma, "diagnostic-vide-telephone");
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
