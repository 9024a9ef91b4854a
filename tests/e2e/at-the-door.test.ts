/** A locked door, another device, a word from the facilitator, more time: what a person sees of each. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { State } from "../../game/engine/session.ts";
import type { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 320, height: 640 };

let room: Room;
let host: Guest;
let ana: Page;
let screen: Page;

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 2 });
  host = await consoleOf(room.server, room.session);
  ana = await arrive();
  await enter(ana, "Ana", "Les Écluses");
});
afterAll(() => room.close());

const arrive = () => room.page(`/${room.session.code}`, PHONE);
const roster = () => (host.mirror.parts.host as State["host"]).roster;

describe("at a locked door", () => {
  let bob: Page;

  /** Knocks, and waits until the facilitator knows. */
  async function knock(): Promise<string> {
    await bob.getByLabel("Votre pseudonyme").fill("Bob");
    await bob.getByRole("button", { name: "Frapper" }).click();
    await bob.getByRole("heading", { name: "Vous attendez à l’entrée" }).waitFor();
    await host.sees(() => everyone(host).knocks.length === 1, "a knock");
    return everyone(host).knocks[0] ?? "";
  }

  test("one knocks, and is told kindly when it stays closed", async () => {
    await host.send({ type: "session/lock", isLocked: true });
    bob = await arrive();
    const seat = await knock();
    await room.look(bob, "attente-telephone");
    await host.send({ type: "session/admit", seat, isAdmitted: false });
    await bob.getByText("La personne qui anime n’a pas ouvert cette fois-ci.", { exact: false }).waitFor();
  });

  test("one stops waiting, is told calmly, and may knock again", async () => {
    await knock();
    await bob.getByRole("button", { name: "Ne plus attendre" }).click();
    await bob.getByText("Vous n’attendez plus à l’entrée.", { exact: false }).waitFor();
    await host.sees(() => everyone(host).knocks.length === 0, "nobody at the door");
    await room.examine(bob, "attente-reprise-telephone");
    await bob.reload();
    await bob.getByRole("button", { name: "Frapper" }).waitFor();
  });

  test("one waits through a reload, and comes in by oneself once admitted", async () => {
    const seat = await knock();
    await bob.reload();
    await bob.getByRole("heading", { name: "Vous attendez à l’entrée" }).waitFor();
    await host.send({ type: "session/admit", seat, isAdmitted: true });
    await bob.getByRole("heading", { name: "Vous y êtes, Bob" }).waitFor();
    await host.send({ type: "session/lock", isLocked: false });
    await bob.context().close();
  });
});

describe("on another device", () => {
  /** The code a device shows for one of its people. */
  async function codeOf(page: Page, person?: string): Promise<string> {
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Continuer sur un autre appareil" }).click();
    if (person !== undefined) await page.getByRole("dialog").getByRole("button", { name: person }).click();
    const digits = page.locator(".door-digits [aria-hidden]");
    await digits.waitFor();
    return (await digits.textContent()) ?? "";
  }

  async function resume(page: Page, name: string, code: string): Promise<void> {
    const way = page.getByRole("button", { name: "J’ai déjà une place" });
    const field = page.getByLabel("Code de reprise");
    await way.or(field).first().waitFor();
    if (await way.isVisible()) await way.click();
    await page.getByLabel("Votre pseudonyme").fill(name);
    await field.fill(code);
    await page.getByRole("button", { name: "Retrouver ma place" }).click();
  }

  test("a wrong code is said at the field, the right one gives the same place, and only once", async () => {
    const code = await codeOf(ana);
    await room.look(ana, "reprise-telephone");
    const other = await arrive();
    await resume(other, "Ana", code.startsWith("1") ? "222 222" : "111 111");
    await other.getByText(/ne va pas avec ce pseudonyme/).waitFor();
    expect(await other.getByLabel("Votre pseudonyme").inputValue()).toBe("Ana");
    await resume(other, "Ana", code);
    await other.getByRole("heading", { name: "Vous y êtes, Ana" }).waitFor();
    expect(everyone(host).tables.t1?.people).toBe(1);
    await ana
      .getByText("C’est fait : cette place est ouverte sur l’autre appareil", { exact: false })
      .waitFor();
    await room.examine(ana, "reprise-faite-telephone");
    const third = await arrive();
    await resume(third, "Ana", code);
    await third.getByText(/ne va pas avec ce pseudonyme/).waitFor();
    await third.context().close();
    await other.context().close();
    await ana.getByRole("button", { name: "Fermer" }).click();
    await expect.poll(() => ana.getByText("sur un autre appareil aussi").count()).toBe(0);
  });

  test("the first device is told that its place was taken up elsewhere, and keeps its focus and its words", async () => {
    await ana.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
    const field = ana.getByLabel("Son pseudonyme");
    await field.fill("Une phrase à moitié");
    const code: unknown = await host.room.request("k", { seat: "s1" });
    const other = await arrive();
    await resume(other, "Ana", (code as { code: string }).code);
    await other.getByRole("heading", { name: "Vous y êtes, Ana" }).waitFor();
    const told = ana.getByText("Votre place vient d’être ouverte sur un autre appareil aussi.", {
      exact: false,
    });
    await told.first().waitFor({ state: "attached" });
    expect(await field.inputValue()).toBe("Une phrase à moitié");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await ana.getByRole("dialog").getByRole("button", { name: "Fermer" }).click();
    const notice = ana.getByRole("complementary", { name: "Votre place, sur un autre appareil" });
    await notice.waitFor();
    await room.examine(ana, "place-reprise-telephone");
    await notice.getByRole("button", { name: "Fermer" }).click();
    await notice.waitFor({ state: "detached" });
    await other.getByText("Les Écluses").first().waitFor();
    await other.context().close();
  });

  test("each person of a shared device takes their own place away", async () => {
    const shared = await arrive();
    await enter(shared, "Cléo", "La Halle");
    await shared.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
    await shared.getByLabel("Son pseudonyme").fill("Dan");
    await shared.getByRole("button", { name: "Ajouter cette personne" }).click();
    await shared.getByRole("heading", { name: "Vous y êtes", exact: true }).waitFor();
    const code = await codeOf(shared, "Dan");
    const own = await arrive();
    await resume(own, "Dan", code);
    await own.getByRole("heading", { name: "Vous y êtes, Dan" }).waitFor();
    await own.context().close();
    const named = shared.getByText("La place de Dan vient d’être ouverte", { exact: false });
    expect(await named.count()).toBe(0); // the page that gave the code said so
    await shared.context().close();
  });

  test("somebody of a shared device who knocked stops waiting, and the others go on", async () => {
    await host.send({ type: "session/lock", isLocked: true });
    await ana.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
    await ana.getByLabel("Son pseudonyme").fill("Eve");
    await ana.getByRole("dialog").getByRole("button", { name: "Frapper" }).click();
    const waiting = ana.getByRole("complementary", { name: "Vous attendez à l’entrée" });
    await waiting.waitFor();
    await room.examine(ana, "attente-partagee-telephone");
    await waiting.getByRole("button", { name: "Ne plus attendre" }).click();
    await waiting.waitFor({ state: "detached" });
    await host.sees(() => everyone(host).knocks.length === 0, "nobody at the door");
    await ana.getByRole("heading", { name: "Vous y êtes, Ana" }).waitFor();
    await host.send({ type: "session/lock", isLocked: false });
  });
});

test("the service is asked when the facilitator wants it, and may stay unsaid", async () => {
  await host.send({ type: "session/setServices", services: ["Voirie", "Éducation"] });
  const question = ana.getByLabel("Votre service ?");
  await question.selectOption({ label: "Éducation" });
  await host.sees(() => Object.values(roster()).some(({ service }) => service === 1), "the service");
  await question.selectOption({ label: "Je préfère ne pas dire" });
  await host.sees(() => Object.values(roster()).every(({ service }) => service === null), "nothing said");
});

test("a word to the room and one to the table show, fold away, and a new one opens again", async () => {
  await steer(host, "session/start");
  const tell = (team: string | null, text: string) => host.send({ type: "session/tell", team, text });
  await tell(null, "La pause arrive.");
  await tell("t2", "Pour l’autre table.");
  await tell("t1", "Regardez la question des écrans.");
  await ana.getByText("Regardez la question des écrans.", { exact: true }).waitFor();
  const word = ana.getByText("La pause arrive.", { exact: true });
  await word.waitFor();
  expect(await ana.getByText("Pour l’autre table.").count()).toBe(0);
  await ana.getByText("Un mot pour toute la salle", { exact: true }).click();
  await word.waitFor({ state: "hidden" });
  await tell(null, "La pause est finie.");
  await ana.getByText("La pause est finie.", { exact: true }).waitFor();
  await room.look(ana, "mot-telephone");
});

/** Seconds on a page's clock. */
async function left(page: Page): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d+)/.exec((await page.getByRole("timer").textContent()) ?? "") ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

test("more time for a table is said on its phones, whose clock ends later than the room’s", async () => {
  screen = await room.screen();
  await host.send({ type: "session/extraTime", to: "team", id: "t1", minutes: 2 });
  await ana.getByText("+2 min pour votre table", { exact: false }).first().waitFor();
  // The two are read one after the other: some seconds may pass between.
  const more = async () => (await left(ana)) - (await left(screen));
  await expect.poll(more).toBeGreaterThan(100);
  expect(await more()).toBeLessThan(140);
});

test("more time for one person: the room’s bell is not theirs, their own phone rings later", async () => {
  const zoe = await room.page("/", PHONE);
  await zoe.clock.install();
  await zoe.goto(`http://localhost:${room.server.port}/${room.session.code}`);
  await zoe.getByLabel("Votre pseudonyme").fill("Zoé");
  await zoe.getByText("Table : placez-moi").click();
  await zoe.getByRole("radio", { name: /La Halle/ }).check({ force: true });
  await zoe.getByRole("button", { name: "Entrer" }).click();
  await zoe.getByRole("button", { name: "Je suis prêt·e" }).waitFor();
  const herSeat = () =>
    Object.entries(roster()).find(([, entry]) => host.mirror.words[entry.name] === "Zoé")?.[0];
  await host.sees(() => herSeat() !== undefined, "her seat");
  const seat = herSeat();
  await host.send({ type: "session/extraTime", to: "seat", id: seat, minutes: 2 });
  await zoe.getByText("+2 min pour vous").waitFor();
  while (!everyone(host).flow.hasRung) {
    await host.send({ type: "session/extend", minutes: -5 });
    await sleep(300);
  }
  await screen.getByText("Temps écoulé").first().waitFor();
  await expect.poll(() => left(zoe)).toBeGreaterThan(60);
  await expect.poll(() => zoe.getByText("Temps écoulé").count()).toBe(0);
  await room.examine(zoe, "temps-en-plus-telephone");
  await zoe.clock.fastForward("02:05");
  await zoe.getByText("Temps écoulé").first().waitFor();
  await zoe.getByText("Le temps est écoulé. Finissez tranquillement.").waitFor({ state: "attached" });
  await zoe.context().close();
});

test("on a shared device each person is asked their service in their own turn, and nobody else reads it", async () => {
  const shared = await arrive();
  await shared.getByLabel("Votre pseudonyme").fill("Fanny");
  await shared.getByRole("button", { name: "Entrer" }).click();
  await shared.getByRole("button", { name: "Menu" }).click();
  await shared.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
  await shared.getByLabel("Son pseudonyme").fill("Gus");
  await shared.getByRole("button", { name: "Ajouter cette personne" }).click();
  const serviceOf = (name: string) =>
    Object.values(roster()).find((entry) => host.mirror.words[entry.name] === name)?.service;
  for (const [name, service] of [
    ["Fanny", "Voirie"],
    ["Gus", "Éducation"],
  ] as const) {
    await shared.getByRole("button", { name, exact: true }).click();
    await shared.getByRole("button", { name: "C’est moi" }).click();
    await shared.getByText("Votre service", { exact: true }).click();
    await shared.getByLabel(`Le service de ${name}`).selectOption({ label: service });
    await host.sees(() => serviceOf(name) === (name === "Fanny" ? 0 : 1), "their service");
    await room.examine(shared, `service-de-${name.toLowerCase()}-telephone`);
    await shared.getByRole("button", { name: "Reposer au milieu" }).click();
    await shared.getByRole("heading", { name: "À qui le tour ?" }).waitFor();
    await expect.poll(() => shared.getByText(service).count()).toBe(0);
  }
  await shared.context().close();
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
