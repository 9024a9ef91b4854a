/** A mandate of three years in real browsers: two tables, one of them on one shared device, to actions in the roadmap. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  confirmChoice,
  foresee,
  guardFirst,
  handTo,
  isCaptain,
  openHome,
  seal,
  supportFirst,
  takeHome,
  tell,
} from "./governors.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";
import { countPages, counted, countWords, MOST_WORDS } from "./words.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };

let room: Room;
let host: Page;
let screen: Page;
/** Table 1: a laptop each. */
const owners: Page[] = [];
/** Table 2: one phone for two people. */
let shared: Page;
const HANDS = ["Inès", "Noor"] as const;
const home: string[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "mandat-90", tables: 2, mandate: { years: 3 } });
});
afterAll(() => room.close());

/** The console rests a moment after it turned a page: a press too many is one it does not count. */
async function next(name: RegExp): Promise<void> {
  const button = host.getByRole("button", { name });
  await expect
    .poll(
      async () => {
        // Gone between the look and the press, it was the press before that counted.
        if ((await button.count()) > 0) await button.click({ timeout: 5_000 }).catch(() => undefined);
        await host.waitForTimeout(800);
        return button.count();
      },
      { timeout: 60_000 },
    )
    .toBe(0);
}
const onAll = () => [...owners, shared];

/** The pages of the first year and of the second, which has them all; those of the last differ by their numbers. */
async function lookAtAll(name: string): Promise<void> {
  if (name.endsWith("-3")) return;
  // Side by side: most of a look is waiting for its page in English.
  await Promise.all([
    room.look(host, `mandat-${name}-console`),
    room.look(screen, `mandat-${name}-ecran`),
    room.look(owner(0), `mandat-${name}-portable`),
    room.look(shared, `mandat-${name}-telephone`),
  ]);
}

/** Pages that follow one another under the same title. */
const MORE = /^(Suivant|Voir la suite|Les réponses|Voir le modèle|Année d’après|D’autres actions)$/;
/** The same, beats of the resolution left out. */
const MORE_OF_BEAT = /^(Voir la suite|Ce qu’on savait)$/;

function owner(index: number): Page {
  const page = owners[index];
  if (!page) throw new Error(`nobody is at ${index}`);
  return page;
}

test("two people enter with a laptop each, two others share one phone in mode sobre", async () => {
  host = await room.console();
  screen = await room.screen();
  for (const name of ["Salma", "Tom"]) {
    const page = await room.page(`/${room.session.code}`, LAPTOP);
    await enter(page, name, "Les Écluses");
    owners.push(page);
  }
  shared = await room.page(`/${room.session.code}`, PHONE);
  await enter(shared, HANDS[0], "La Halle");
  await shared.getByRole("button", { name: "Nous sommes plusieurs sur cet appareil" }).click();
  await shared.getByLabel("Son pseudonyme").fill(HANDS[1]);
  await shared.getByRole("button", { name: "Ajouter cette personne" }).click();
  await screen.getByText("4 personnes").first().waitFor();
  await shared.getByRole("button", { name: "Menu" }).click();
  await shared.getByRole("button", { name: /Mode sobre/ }).click();
  await shared.keyboard.press("Escape");
});

/** The table with laptops plays on the board, the shared phone in mode sobre is not even offered one. */
async function seeBoards(): Promise<void> {
  await owner(0).locator(".mandate-board canvas").waitFor();
  expect(await shared.getByRole("button", { name: "Voir le plateau" }).count()).toBe(0);
  expect(await shared.locator("canvas").count()).toBe(0);
}

test("the facilitator goes straight to the mandate; each table seals what it believes heaviest", async () => {
  await next(/^Commencer/);
  await owner(0).getByRole("button", { name: "Je suis prêt·e" }).waitFor();
  await host.getByRole("button", { name: /^Le Mandat/ }).click();
  await host
    .getByRole("dialog")
    .getByRole("button", { name: /^Ouvrir/ })
    .click();
  await owner(0).getByRole("button", { name: "Sceller pour la table" }).waitFor();
  await countWords(owner(0), "seal");
  await seal(owner(0));
  await handTo(shared, HANDS[0]);
  await seal(shared);
  await lookAtAll("enveloppe");
});

for (const year of [1, 2, 3]) {
  test(`year ${year}: its news, its choice, its bet, what comes of it, and one sentence`, async () => {
    await next(new RegExp(`^Ouvrir l’année ${year}`));
    await Promise.all(onAll().map((page) => page.getByText(`Année ${year} sur 3`).first().waitFor()));
    await lookAtAll(`nouvelle-${year}`);
    await countPages(owner(0), `news ${year}`, MORE);
    if (year > 1) await tellConfidences(year);
    await next(/^Passer au choix/);
    await choose(year);
    await seeBoards();
    await next(/^Passer au pari/);
    await bet(year);
    await next(/^Voir ce qui arrive/);
    await resolve(year);
    await next(/^Passer à la phrase/);
    await sayOneSentence(year);
  });
}

/** A confidence shows to one person alone: neither the écran nor the console ever holds its words. */
async function tellConfidences(year: number): Promise<void> {
  await next(/^Tour de table/);
  await countWords(owner(0), `round ${year}`);
  await owner(0).getByRole("button", { name: "Voir ma confidence" }).click();
  const confidence = () => owner(0).locator("blockquote").first().innerText();
  // Until its words are there it is a dash.
  await expect.poll(async () => (await confidence()).length).toBeGreaterThan(10);
  const whispered = await confidence();
  for (const page of [screen, host, owner(1), shared])
    expect(await page.locator("body").innerText()).not.toContain(whispered.split("\n")[0]);
  await lookAtAll(`confidences-${year}`);
}

async function choose(year: number): Promise<void> {
  await owner(0)
    .getByRole("heading", { name: /^On en garde/ })
    .waitFor();
  for (const page of owners) await supportFirst(page);
  for (const name of HANDS) {
    await handTo(shared, name);
    await supportFirst(shared);
  }
  await countWords(owner(0), `choice ${year}`);
  await countWords(shared, `choice ${year} on a shared phone`);
  await lookAtAll(`choix-${year}`);
  await countCards(year);
  const look = (page: Page) => () => countWords(page, `captain ${year}`);
  const captain = (await isCaptain(owner(0))) ? owner(0) : owner(1);
  await countWords(owner(0), `table ${year}`);
  await confirmChoice(captain, look(captain));
  for (const name of HANDS) {
    await handTo(shared, name);
    if (await isCaptain(shared)) return confirmChoice(shared, look(shared));
  }
  throw new Error("nobody is captain at the shared device");
}

/** Each proposal alone, by the keyboard. */
async function countCards(year: number): Promise<void> {
  const cards = owner(0).locator(".hand-cards button");
  const count = await cards.count();
  for (let at = 0; at < count; at += 1) {
    await cards.nth(at).press("Enter");
    await countWords(owner(0), `proposal ${year}, ${at + 1}`);
    await owner(0).getByRole("button", { name: "Les projets", exact: true }).press("Enter");
  }
}

async function bet(year: number): Promise<void> {
  await owner(0)
    .getByRole("heading", { name: /^(Tenir, ou parier|Qu’est-ce qui va revenir)/ })
    .waitFor();
  const isGuarded = await guardFirst(owner(0));
  if (year === 1) expect(isGuarded).toBe(false);
  await countPages(owner(0), `bet ${year}`, MORE);
  for (const page of owners) await foresee(page, "Un peu");
  for (const name of HANDS) {
    await handTo(shared, name);
    await foresee(shared, "Beaucoup");
  }
  await lookAtAll(`pari-${year}`);
}

/** Three beats, each turned by hand. */
async function resolve(year: number): Promise<void> {
  const turn = owner(0).getByRole("main").getByRole("button", { name: "Suivant", exact: true });
  await turn.waitFor();
  await lookAtAll(`gagne-${year}`);
  await countPages(owner(0), `gained ${year}`, MORE_OF_BEAT);
  await turn.click();
  if (year === 2) await room.look(owner(0), "mandat-revenu-portable");
  await countPages(owner(0), `back ${year}`, MORE_OF_BEAT);
  await turn.click();
  if (year === 2) await room.look(owner(0), "mandat-ou-portable");
  await countPages(owner(0), `where ${year}`, MORE_OF_BEAT);
}

async function sayOneSentence(year: number): Promise<void> {
  for (const page of owners) await page.getByRole("heading", { name: "L’année en une phrase" }).waitFor();
  const captain = (await owner(0).getByLabel("On croyait…").count()) > 0 ? owner(0) : owner(1);
  await tell(captain, `gagner partout en année ${year}`, "une partie revenir");
  await screen.getByText("une partie revenir").first().waitFor();
  await lookAtAll(`phrase-${year}`);
  await countWords(owner(0), `sentence ${year}`);
}

test("the envelopes open, and each table takes two actions home", async () => {
  await next(/^Ouvrir les enveloppes/);
  await owner(0).getByRole("button", { name: "Notre mandat" }).waitFor();
  await lookAtAll("epilogue");
  await openHome(owner(0), (page) => countPages(owner(0), page, MORE));
  home.push(...(await takeHome(owner(0), 2)));
  await countPages(owner(0), "home", MORE);
  await handTo(shared, HANDS[0]);
  await openHome(shared, (page) => countPages(shared, `${page} on a shared phone`, MORE));
  home.push(...(await takeHome(shared, 1)));
  expect(home.filter((title) => title.length > 3)).toHaveLength(3);
  await lookAtAll("rapporter");
});

test("a kill -9 of the server loses nothing of it", async () => {
  await room.server.kill();
  await room.server.startAgain();
  await owner(1).reload();
  await owner(1).getByRole("button", { name: "Notre mandat" }).waitFor();
});

test("what was taken home is in the plan, and in the roadmap with what was learned", async () => {
  await host
    .getByRole("button", { name: /^Choix pour le plan/ })
    .first()
    .click();
  await host
    .getByRole("dialog")
    .getByRole("button", { name: /^Ouvrir/ })
    .click();
  await owner(0).getByRole("heading", { name: "Notre plan" }).waitFor();
  // Only what the plan's own means can pay enters it; the roadmap has them all.
  const planned = async () => {
    const text = await owner(0).getByRole("main").innerText();
    return home.filter((title) => text.includes(title)).length;
  };
  await expect.poll(planned).toBeGreaterThan(0);
  await room.look(owner(0), "mandat-plan-portable");
  const { code, facilitatorKey } = room.session;
  const answer = await room.server.get(`/api/sessions/${code}/roadmap?format=md`, facilitatorKey);
  const roadmap = await answer.text();
  for (const title of home) expect(roadmap).toContain(title);
  expect(roadmap).toContain("Jouée pendant le mandat");
});

test("no page of the mandate offered more than sixty words at once", () => {
  console.info(
    Object.entries(counted)
      .map(([name, words]) => `${words} ${name}`)
      .join("\n"),
  );
  expect(Object.keys(counted).length).toBeGreaterThan(40);
  // A page that was not there counts as not a number.
  expect(Object.entries(counted).filter(([, words]) => !(words > 0 && words <= MOST_WORDS))).toEqual([]);
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
