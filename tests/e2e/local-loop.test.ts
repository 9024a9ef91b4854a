/** Three tables play two trimestres of the loop in real browsers, from their cards to the fiche each takes home. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoopShape } from "../../game/activities/local-loop/state.ts";
import type { Step } from "../../game/activities/local-loop/terms.ts";
import type { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { comeIn } from "./people.ts";
import { faults, Room } from "./room.ts";
import { counted, countPages, countWords, MOST_WORDS, turnStep } from "./words.ts";

const RULE = "Le travail de l’atelier se paie, même quand l’ordinateur est offert.";

let room: Room;
let host: Guest;
let wall: Page;
let desk: Page;
let donor: Page;
let workshop: Page;
let prescriber: Page;

beforeAll(async () => {
  room = await Room.open({ scenario: "boucle-locale-60", tables: 3 });
  host = await consoleOf(room.server, room.session);
  donor = await comeIn(room, "Salma", "Les Écluses");
  workshop = await comeIn(room, "Driss", "La Halle");
  prescriber = await comeIn(room, "Noor", "Le Lavoir");
  wall = await room.screen();
  desk = await room.console();
});
afterAll(() => room.close());

const loopOf = () => everyone(host).phases.boucle as LoopShape["everyone"];

async function reach(step: Step, quarter: number): Promise<void> {
  await steer(host, "session/next");
  await host.sees(({ parts }) => {
    const { phases } = parts.everyone as { phases: Record<string, unknown> };
    const open = phases.boucle as LoopShape["everyone"] | undefined;
    return open?.step === step && open.quarter === quarter;
  }, `${step} ${quarter}`);
}
/** Goes on to a step, nothing done on the way. */
async function skipTo(step: Step, quarter: number): Promise<void> {
  while (loopOf().step !== step || loopOf().quarter !== quarter) {
    const { turn } = everyone(host).flow;
    await steer(host, "session/next");
    await host.sees(() => everyone(host).flow.turn !== turn, "the next step");
  }
}

/** A picture to be looked at, when SHOTS names a folder. */
const snap = async (page: Page, name: string) => {
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name, exact: typeof name === "string" });
const press = (page: Page, name: string | RegExp) => button(page, name).first().click();
const field = (page: Page, name: RegExp) => page.getByRole("main").getByRole("spinbutton", { name });

async function write(page: Page, name: RegExp, value: number): Promise<void> {
  await field(page, name).fill(String(value));
  await field(page, name).blur();
}

test("each table reads its card, and the donor alone what its batch is worth", async () => {
  await steer(host, "session/start");
  await reach("rules", 0);
  await heading(donor, "Vous êtes : Le département");
  await countWords(donor, "card");
  await room.examine(donor, "boucle-carte-telephone");
  await heading(wall, "Votre territoire");
  await snap(wall, "boucle-regles-ecran");
  await reach("batch", 1);
  await heading(donor, "Ce qu’il y a dans votre placard");
  await countWords(donor, "batch, donor");
  await snap(donor, "boucle-lot-donneur-telephone");
  await heading(workshop, "Votre établi");
  await countWords(workshop, "batch, workshop");
  await snap(workshop, "boucle-lot-atelier-telephone");
  await heading(prescriber, "Qui attend chez vous");
  await countWords(prescriber, "batch, prescriber");
  await snap(prescriber, "boucle-lot-conseillers-telephone");
  await snap(wall, "boucle-lots-ecran");
});

test("the market joins them by offers of three fields, each answered on the other's phone", async () => {
  await reach("market", 1);
  await heading(donor, "Le marché est ouvert");
  await room.look(donor, "boucle-offre-telephone");
  await write(donor, /Combien/, 40);
  await write(donor, /sur dix/, 8);
  await press(donor, "Baisser le prix");
  await press(donor, "Proposer");
  await workshop.getByText("Une offre vous attend").waitFor();
  await countPages(workshop, "market, workshop", /^Suivant$/);
  await room.examine(workshop, "boucle-offre-recue-telephone");
  await press(workshop, "Accepter");
  await donor.getByText("Page 1 sur 2").waitFor();
  await countPages(donor, "market, donor", /^Suivant$/);
  await donor.getByText("accord conclu").waitFor();
  await snap(donor, "boucle-accord-telephone");
  // From the workshop's own page to its offer for the advisers.
  const before = button(workshop, "Précédent");
  while ((await before.count()) > 0) await turnStep(workshop, before.first());
  await workshop.getByLabel("À qui").selectOption("conseillers");
  await write(workshop, /Combien/, 20);
  await write(workshop, /Prix/, 30);
  await press(workshop, "Proposer");
  await prescriber.getByText("Une offre vous attend").waitFor();
  await room.examine(wall, "boucle-marche-ecran");
  await room.examine(desk, "boucle-marche-console");
  await press(prescriber, "Suivant");
  await press(prescriber, "Accepter");
  await prescriber.getByText("accord conclu").waitFor();
});

test("the workshop opens the boxes, the room reads promise and truth, then the count", async () => {
  await reach("open", 1);
  await heading(workshop, "Ouvrez les cartons");
  await snap(workshop, "boucle-carton-ferme-telephone");
  await press(workshop, "Ouvrir");
  await donor.getByText(/Trouvées/).waitFor();
  await donor.getByText(/sans numéro de série/).waitFor();
  await countWords(donor, "open");
  await room.examine(donor, "boucle-carton-telephone");
  await wall.getByText(/Trouvées/).waitFor();
  await snap(wall, "boucle-cartons-ecran");
  await reach("count", 1);
  await heading(prescriber, "Le compte du trimestre");
  await countWords(prescriber, "count");
  await room.examine(prescriber, "boucle-compte-telephone");
  await snap(wall, "boucle-compte-ecran");
});

test("a rule is written and voted by all; the lot without papers comes back", async () => {
  await reach("talk", 1);
  await heading(workshop, "Une règle pour la suite ?");
  await countPages(donor, "talk", /^Suivant$/);
  await room.examine(donor, "boucle-vote-telephone");
  await workshop.getByRole("main").getByRole("textbox").fill(RULE);
  await press(workshop, "Proposer cette règle");
  await wall.getByText(RULE).waitFor();
  await snap(wall, "boucle-regle-ecran");
  for (const page of [donor, workshop, prescriber]) {
    const van = page.getByRole("radio", { name: /Un camion partagé/ });
    await button(page, "Suivant").or(van).first().waitFor();
    if ((await button(page, "Suivant").count()) > 0) await press(page, "Suivant");
    await van.click({ force: true });
    await page.locator(".option.chosen", { hasText: "Un camion partagé" }).waitFor();
  }
  await reach("batch", 2);
  await workshop.getByText(/Lot sans papiers/).waitFor();
  await wall.getByText(/reviennent sans papiers/).waitFor();
  expect(loopOf().territories[0]?.adopted).toEqual([{ measure: "van", quarter: 1 }]);
  await countWords(workshop, "batch, workshop, papers");
  await snap(workshop, "boucle-sans-papiers-telephone");
  await snap(wall, "boucle-sans-papiers-ecran");
  await press(donor, /Relever les numéros de série/);
  await donor.getByText("Les numéros de série sont relevés").waitFor();
});

test("four trimestres later each table has its fiche in the plan that follows", async () => {
  await skipTo("talk", 4);
  await reach("result", 4);
  await wall.getByText("Foyers", { exact: true }).waitFor();
  await room.examine(wall, "boucle-bilan-ecran");
  await snap(desk, "boucle-bilan-console");
  await countPages(donor, "result", /^Suivant$/);
  await room.examine(donor, "boucle-bilan-telephone");
  await snap(donor, "boucle-bilan-sources-telephone");
  await steer(host, "session/next");
  await donor.getByText("Un réseau local de reconditionneurs").waitFor();
  await prescriber.getByText("Former les médiatrices et les médiateurs numériques").waitFor();
  await snap(donor, "boucle-fiche-telephone");
});

test("no page offered more than sixty words, had an error or an accessibility violation", () => {
  console.info(
    Object.entries(counted)
      .map(([name, words]) => `${words} ${name}`)
      .join("\n"),
  );
  expect(Object.entries(counted).filter(([, words]) => !(words > 0 && words <= MOST_WORDS))).toEqual([]);
  expect(faults).toEqual([]);
});
