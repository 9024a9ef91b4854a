/** The whole of `decouverte-60` in real browsers: a reload, a cut, a kill -9, and a roadmap at the end. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  answerAlone,
  answerByKeyboard,
  answerTogether,
  beReady,
  beReadyByKeyboard,
  buildAction,
  enter,
  enterByKeyboard,
  keep,
  openSheet,
  say,
  sayByKeyboard,
  typeInStep,
} from "./people.ts";
import { faults, Room } from "./room.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const TABLES = ["Les Écluses", "Les Écluses", "La Halle", "La Halle", "Le Lavoir", "Le Lavoir"] as const;

/** Plays the whole workshop without a mouse, at whatever table is least filled. */
const KEYBOARD = 3;

declare global {
  /** In the page: every WebSocket it opened (see `Room.page`). */
  var openedSockets: WebSocket[];
}

let room: Room;
let host: Page;
let screen: Page;
const people: Page[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 3, title: "Atelier d’essai" });
});
afterAll(() => room.close());

function at(index: number): Page {
  const page = people[index];
  if (!page) throw new Error(`nobody is at ${index}`);
  return page;
}
const first = () => at(0);

/** The first of each table. */
const scribes = () => people.filter((_, index) => index % 2 === 0);
const next = (name: RegExp) => host.getByRole("button", { name }).click();

async function lookAtAll(name: string): Promise<void> {
  await room.look(host, `${name}-console`);
  await room.look(screen, `${name}-ecran`);
  await room.look(first(), `${name}-telephone`);
}

test("the console and the écran open by their links, and the keys leave the address bar", async () => {
  host = await room.console();
  await host.getByRole("button", { name: "Commencer" }).waitFor();
  await expect.poll(() => host.url()).not.toContain("#");
  screen = await room.screen();
  await screen.getByText("Les Écluses").first().waitFor();
  await expect.poll(() => screen.url()).not.toContain("#");
});

test("six people enter with a pseudonym and choose their table, two of them on phones, one on a plain-http name", async () => {
  for (const [index, table] of TABLES.entries()) {
    const viewport = index < 2 ? PHONE : LAPTOP;
    const page = await room.page(`/${room.session.code}`, viewport, index === 1 ? "demo.test" : "localhost");
    if (index === 0) await room.look(page, "join-telephone");
    if (index === 1) expect(await page.evaluate(() => isSecureContext)).toBe(false);
    if (index === KEYBOARD) await enterByKeyboard(page, `Personne ${index + 1}`);
    else await enter(page, `Personne ${index + 1}`, table);
    people.push(page);
  }
  await screen.getByText("6 personnes").first().waitFor();
  await lookAtAll("lobby");
});

test("a pseudonym already taken is said at the field, and nothing typed is lost", async () => {
  const page = await room.page(`/${room.session.code}`, PHONE);
  await page.getByLabel("Votre pseudonyme").fill("personne 1");
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.getByText(/porte déjà ce pseudonyme/).waitFor();
  await expect.poll(() => page.getByLabel("Votre pseudonyme").inputValue()).toBe("personne 1");
  await page.getByLabel("Votre pseudonyme").fill("personne 1b");
  await page.getByText(/porte déjà ce pseudonyme/).waitFor({ state: "detached" });
  await page.context().close();
});

test("the welcome: everyone says ready, one of them by keyboard alone", async () => {
  await next(/^Commencer/);
  for (const [index, page] of people.entries()) {
    await (index === KEYBOARD ? beReadyByKeyboard(page) : beReady(page));
  }
  await lookAtAll("accueil");
  await next(/^Ouvrir :/);
});

test(
  "the quiz: all answer, tables answer together, the answer is revealed; a reload, a cut and a kill -9 lose nothing",
  { timeout: 600_000 },
  async () => {
    for (let question = 1; question <= 6; question += 1) {
      const heading = people[0]?.getByText(`Question ${question} sur 6`).first();
      await heading?.waitFor();
      if (question === 1) await lookAtAll("quiz");
      else await room.look(first(), `quiz-${question}-telephone`);
      await Promise.all(
        people.map((page, index) => (index === KEYBOARD ? answerByKeyboard : answerAlone)(page)),
      );
      if (question === 1) await room.look(first(), "quiz-table-telephone");
      if (question === 1) await people[1]?.reload();
      if (question === 2) await cutAndComeBack(at(5));
      if (question === 3) {
        await room.server.kill();
        await room.server.startAgain();
      }
      await Promise.all(scribes().map(answerTogether));
      await next(/^Révéler la réponse/);
      await people[0]
        ?.getByText(/^Sources?$|À retenir|Ce que l’on sait/)
        .first()
        .waitFor();
      await screen
        .getByText(/À retenir|Ce que l’on sait/)
        .first()
        .waitFor();
      if (question === 1) await lookAtAll("quiz-reponse");
      else await room.look(screen, `quiz-${question}-reponse-ecran`);
      await next(question < 6 ? /^Question suivante/ : /^Ouvrir :/);
    }
  },
);

/** Closes the sockets of a page under its feet, and waits until it opened another. */
async function cutAndComeBack(page: Page): Promise<void> {
  const opened = () => page.evaluate(() => globalThis.openedSockets.length);
  const before = await opened();
  await page.evaluate(() => globalThis.openedSockets.forEach((socket) => socket.close()));
  await expect.poll(opened).toBeGreaterThan(before);
}

test("the plan: each table builds an action that counts", async () => {
  const titles = ["Garder nos portables sept ans", "Un seul téléphone par agent", "Demander avant d’acheter"];
  await people[0]?.getByRole("button", { name: "Écrire la nôtre" }).waitFor();
  await room.look(first(), "plan-vide-telephone");
  await Promise.all(scribes().map((page, index) => buildAction(page, titles[index] ?? "")));
  await lookAtAll("plan");
  await room.look(at(1), "plan-voisin-telephone");
  await first().getByRole("button", { name: "Notre plan" }).click();
  await Promise.all([
    openSheet(at(1), titles[0] ?? "").then(() => at(1).getByText("Personne 1 écrit ici…").first().waitFor()),
    typeInStep(first(), titles[0] ?? "", "Pilote"),
  ]);
  await room.look(at(1), "plan-ecrit-ici-telephone");
  await next(/^Ouvrir :/);
});

test("the debrief: sentences without names, three things kept by each table", async () => {
  for (let prompt = 1; ; prompt += 1) {
    await people[0]?.getByLabel("Votre phrase").waitFor();
    await say(first(), `Une phrase de la salle, ${prompt}`);
    await sayByKeyboard(at(KEYBOARD), `Une phrase sans souris, ${prompt}`);
    if (prompt === 1) await lookAtAll("debrief");
    if (prompt === 1) await reloadWhileWriting(at(5));
    const more = host.getByRole("button", { name: /^Question suivante du débrief/ });
    const last = host.getByRole("button", { name: /^Ce que chaque table garde/ });
    await more.or(last).first().waitFor();
    const isLast = (await more.count()) === 0;
    const writing = [first(), at(KEYBOARD)];
    const asked = await Promise.all(writing.map(promptOf));
    await next(isLast ? /^Ce que chaque table garde/ : /^Question suivante du débrief/);
    if (isLast) break;
    // A sentence typed before the page turned would be one that did not leave.
    for (const [index, page] of writing.entries())
      await expect.poll(() => promptOf(page)).not.toBe(asked[index]);
  }
  for (const page of scribes()) await keep(page, 1, "Compter la fabrication avant le courrier");
  await screen.getByText("Compter la fabrication avant le courrier").first().waitFor();
  await lookAtAll("debrief-garder");
  await next(/^Ouvrir :/);
});

const promptOf = (page: Page) => page.getByRole("main").getByRole("heading").first().textContent();

/** What was typed and not sent is found again, in this tab alone. */
async function reloadWhileWriting(page: Page): Promise<void> {
  await page.getByLabel("Votre phrase").fill("Une phrase pas encore envoyée");
  await page.reload();
  await expect.poll(() => page.getByLabel("Votre phrase").inputValue()).toBe("Une phrase pas encore envoyée");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("pas encore envoyée");
}

test("the end: the console gives a roadmap that holds what tables chose, in every format", async () => {
  await lookAtAll("cloture");
  await next(/^Terminer la séance/);
  await host.getByRole("dialog").getByRole("button", { name: "Terminer la séance" }).click();
  await host.getByText("Emportez le brouillon").first().waitFor();
  await screen
    .getByText(/brouillon/)
    .first()
    .waitFor();
  await first().getByText("Ce qui sera effacé").waitFor();
  await lookAtAll("fin");
  const { code, facilitatorKey } = room.session;
  for (const format of ["odt", "docx", "xlsx", "csv", "md", "json", "html"]) {
    const response = await room.server.get(`/api/sessions/${code}/roadmap?format=${format}`, facilitatorKey);
    expect(response.status, format).toBe(200);
    if (["csv", "md", "json", "html"].includes(format)) {
      const text = await response.text();
      for (const title of ["Garder nos portables sept ans", "Un seul téléphone par agent"])
        expect(text, format).toContain(title);
    }
  }
});

test("the front page, and a code that opens nothing, say what to do", async () => {
  const front = await room.page("/", LAPTOP);
  await front.getByRole("heading", { level: 1 }).waitFor();
  await room.look(front, "front");
  const closed = await room.page("/ZZZZZZ", PHONE);
  await closed.getByText("Cette porte ne s’ouvre pas").waitFor();
  await room.look(closed, "closed-telephone");
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
