/** A three-week challenge played by bots in accelerated time, from its launch to its ceremony in real browsers. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guest } from "../load/guest.ts";
import { consoleOf } from "../load/quiz-room.ts";
import { CampaignPlayers } from "./campaign-players.ts";
import { turnRoom } from "./desk.ts";
import { exportsHolding } from "./exports.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const PROJECTOR = { width: 1920, height: 1080 };
/** Longer than any look at what stands before the end: days pass when the server's clock is moved, not by themselves. */
const DAY_SECONDS = 3_600;
/** Played before anybody looks. */
const FIRST_DAYS = 10;

let room: Room;
let ceremony: Room;
let players: CampaignPlayers;
/** What the console's connection holds. */
let seen: Guest;
let organiser: Page;
let desk: Page;
let wall: Page;
let phone: Page;
let other: Page;

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** The console's next step, whose words say what it opens. */
const next = (name: RegExp) => turnRoom(desk, seen, name);

/** Goes on by the same words until other ones are proposed. */
async function until(last: RegExp, through: RegExp): Promise<void> {
  for (;;) {
    await button(desk, last).or(button(desk, through)).first().waitFor();
    if (await button(desk, last).first().isVisible()) return;
    await next(through);
  }
}

let days = 0;
function turnDay(): void {
  days += 1;
  room.server.moveClock(days * DAY_SECONDS * 1_000);
}

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 }, {}, { isClockMovable: true });
  players = await CampaignPlayers.begin(room.server, {
    ...{ scenario: "defi-inter-services", title: "Trois semaines pour nos tiroirs" },
    ...{ starts: new Date().toLocaleDateString("sv-SE"), daySeconds: DAY_SECONDS },
    teams: [
      { name: "Accueil et état civil", people: 6 },
      { name: "Culture", people: 8 },
      { name: "Zones d’activité", people: 40 },
    ],
  });
  await players.play(turnDay, FIRST_DAYS);
});
afterAll(() => room.close());

test("the organiser launches it together and rehearses the ceremony, which says so", async () => {
  organiser = await room.page(path(players.made.organiserUrl), LAPTOP);
  await button(organiser, "Lancer le défi ensemble").click();
  await says(organiser, "C’est prêt.");
  const launch = await organiser.getByLabel("Lien de la console").inputValue();
  const console = await room.page(path(launch), LAPTOP);
  await console.getByText("Zones d’activité").first().waitFor();
  await console.context().close();
  await button(organiser, "Répéter la cérémonie").click();
  await says(organiser, "La répétition est prête.");
  await organiser.getByRole("heading", { name: /^Les deux rendez-vous/ }).scrollIntoViewIfNeeded();
  await room.examine(organiser, "defi-rendez-vous");
  await organiser.setViewportSize(NARROW);
  await room.examine(organiser, "defi-rendez-vous-320");
  await organiser.setViewportSize(LAPTOP);
});

test("a hall reads the gauge, the days left, the missions and the way in, and nobody’s name", async () => {
  const hall = await room.page(`/defi/${players.made.code}/ecran`, PROJECTOR);
  await says(hall, /Semaine \d sur 3 · Encore \d+ jours?/);
  await hall.getByRole("img", { name: "Code QR : prendre part au défi" }).waitFor();
  await expect.poll(() => hall.getByText("Accueil et état civil").count()).toBe(0);
  await room.look(hall, "defi-hall");
  await hall.setViewportSize(PHONE);
  await room.examine(hall, "defi-hall-telephone");
  await hall.context().close();
});

test("three weeks are played day by day, and the ceremony opens once they are over", async () => {
  const played = await players.play(turnDay);
  expect(new Set(played).size).toBe(played.length);
  expect(played.length).toBe(21);
  await organiser.reload();
  await button(organiser, "Ouvrir la cérémonie").click();
  await says(organiser, "La cérémonie est prête.");
  await room.examine(organiser, "defi-ceremonie-ouverte");
  const consoleUrl = await organiser.getByLabel("Lien de la console").inputValue();
  const screenUrl = await organiser
    .getByRole("link", { name: "Ouvrir l’écran de la salle" })
    .getAttribute("href");
  const code = /\/console\/(\w+)#/.exec(consoleUrl)?.[1] ?? "";
  const facilitatorKey = consoleUrl.split("#")[1] ?? "";
  ceremony = room.at({ ...room.session, code, facilitatorKey, screenUrl: screenUrl ?? "" });
  [desk, wall] = [await ceremony.console(), await ceremony.screen()];
  seen = await consoleOf(room.server, ceremony.session);
  [phone, other] = [await room.page(`/${code}`, PHONE), await room.page(`/${code}`, NARROW)];
  await enter(phone, "Awa", "Culture");
  await enter(other, "Luc", "Accueil");
});

test("the gauge fills stage by stage, then medals name nobody below bronze", async () => {
  await next(/^Commencer/);
  await says(wall, "Tout le monde l’a remplie");
  await room.look(wall, "ceremonie-jauge-ecran");
  await button(desk, /^Remplir la jauge/)
    .first()
    .waitFor();
  await room.look(desk, "ceremonie-jauge-console");
  await until(/^Montrer les médailles/, /^Remplir la jauge/);
  await says(wall, /la jauge est à/);
  await room.examine(wall, "ceremonie-jauge-pleine-ecran");
  await room.look(phone, "ceremonie-jauge-telephone");
  await next(/^Montrer les médailles/);
  await says(wall, "Culture");
  await expect.poll(() => wall.getByText("Zones d’activité").count()).toBe(0);
  await room.look(wall, "ceremonie-medailles-ecran");
  await room.examine(phone, "ceremonie-medailles-telephone");
  await room.examine(desk, "ceremonie-medailles-console");
});

test("the room guesses each prize before it is given, by the keyboard too", async () => {
  await next(/^Deviner le prix suivant/);
  await says(phone, "Quelle équipe a le plus progressé");
  await phone.getByRole("radio", { name: "Culture" }).check({ force: true });
  await says(phone, "C’est noté.");
  await other.getByRole("radio").first().focus();
  await other.keyboard.press("Space");
  await says(other, "C’est noté.");
  await says(wall, "Réponses : 2 sur 2");
  await room.look(wall, "ceremonie-deviner-ecran");
  await room.look(phone, "ceremonie-deviner-telephone");
  await room.examine(other, "ceremonie-deviner-320");
  await room.examine(desk, "ceremonie-deviner-console");
  await next(/^Donner le prix/);
  await says(wall, /% de progrès sur son propre départ/);
  await room.look(wall, "ceremonie-prix-ecran");
  await room.look(phone, "ceremonie-prix-telephone");
  await room.examine(desk, "ceremonie-prix-console");
  await until(/^Ouvrir le choix des idées/, /^(Deviner le prix suivant|Donner le prix)/);
});

test("ideas are chosen from phones and by raised hands, and what is chosen enters the roadmap", async () => {
  await next(/^Ouvrir le choix des idées/);
  await says(phone, "Quelles idées garder ?");
  await button(phone, /^À garder, Un mercredi par mois/).click();
  await says(phone, "Il vous reste 2 choix.");
  await button(other, /^À garder, Un mercredi par mois/).click();
  const armoire = desk.getByRole("group", { name: /Une armoire commune/ });
  await armoire.getByRole("button", { name: "Une main de plus" }).click();
  await armoire.getByText("1 main levée").waitFor();
  await room.look(phone, "ceremonie-idees-telephone");
  await room.examine(other, "ceremonie-idees-320");
  await room.look(wall, "ceremonie-idees-ecran");
  await room.look(desk, "ceremonie-idees-console");
  await next(/^Clore le choix des idées/);
  await says(wall, "Les idées que l’on garde");
  await room.look(wall, "ceremonie-choisies-ecran");
  await room.examine(phone, "ceremonie-choisies-telephone");
  await next(/^Passer au mot de la fin/);
  await says(wall, "Merci à toutes et à tous");
  await room.look(wall, "ceremonie-fin-ecran");
  await room.look(phone, "ceremonie-fin-telephone");
  expect(await exportsHolding(ceremony, "Un mercredi par mois pour réparer ensemble")).toEqual(["md", "odt"]);
  expect(await exportsHolding(ceremony, "le défi «\u00a0Trois semaines pour nos tiroirs\u00a0»")).toEqual([
    "md",
    "odt",
  ]);
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
