/** Four tables plead two by two in real browsers, from the plan to the notes taken away; then two tables before the room. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PitchShape } from "../../game/activities/pitch/state.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import { contentWith } from "../support/own-content.ts";
import { PITCH_SCENARIO } from "../support/pitch-content.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";
import { counted, countWords, MOST_WORDS } from "./words.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 720 };
const AMENDMENT = "D’accord pour deux services volontaires, avec un bilan au printemps.";
const GUARD = "Un bilan au printemps, avant d’aller plus loin.";
const ANSWER = "On commence par ce qui est déjà sous garantie.";

let room: Room;
let host: Guest;
let speaker: Page;
let council: Page;
let wall: Page;
const guests: Guest[] = [];

beforeAll(async () => {
  room = await Room.open(
    { scenario: "essai-plaidoyer", tables: 4 },
    { CONTENT_DIR: contentWith({ "essai-plaidoyer": PITCH_SCENARIO }) },
  );
});
afterAll(() => room.close());

type Step = PitchShape["everyone"]["step"];
const pitchOf = (guest: Guest) => everyone(guest).phases.plaidoyer as PitchShape["everyone"];
const send = (guest: Guest | undefined, command: Record<string, unknown>) =>
  guest?.send(command, { phase: "plaidoyer" });

async function reach(step: Step, round = 0): Promise<void> {
  await steer(host, "session/next");
  await host.sees(({ parts }) => {
    const { phases } = parts.everyone as { phases: Record<string, unknown> };
    const open = phases.plaidoyer as PitchShape["everyone"] | undefined;
    return open?.step === step && open.round === round;
  }, step);
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();
const following = (page: Page) => press(page, "Suivant");
const check = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("radio", { name }).click({ force: true });

test("the tables bring their plan, and choose what they plead and who speaks", async () => {
  const { server, session } = room;
  host = await consoleOf(server, session);
  for (const table of ["t1", "t2", "t3", "t4", "t4"]) {
    const guest = await Guest.enter(server, session.code);
    await guest.join(`Noor ${guests.length}`, undefined, table);
    guests.push(guest);
  }
  speaker = await room.page(`/${session.code}`, PHONE);
  await enter(speaker, "Salma", "Les Écluses");
  council = await room.page(`/${session.code}`, LAPTOP);
  await enter(council, "Driss", "La Halle");
  wall = await room.screen();
  await steer(host, "session/start");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"plan"'), "the plan");
  const { catalogue } = everyone(host).phases.plan as { catalogue: Record<string, unknown> };
  const [first, second] = Object.keys(catalogue);
  for (const [index, guest] of guests.slice(0, 3).entries())
    expect(
      await guest.send(
        { type: "action-plan/choose", action: index === 1 ? second : first },
        { phase: "plan" },
      ),
    ).toBe("ok");
  await reach("pick");
  await heading(speaker, "Quelle action plaidez-vous ?");
  await speaker.getByRole("main").getByRole("radio").first().click({ force: true });
  await countWords(speaker, "pick");
  await room.examine(speaker, "plaidoyer-choix-telephone");
  await following(speaker);
  await press(speaker, "Je prends la parole");
  await speaker.getByText("Vous parlez pour votre table.").waitFor();
  // The last table wrote nothing in its plan.
  expect(await send(guests[3], { type: "pitch/write", title: "Une imprimante par étage" })).toBe("ok");
});

test("a pair pleads, objects, answers and votes, and each sees its own part", async () => {
  await reach("prepare");
  await heading(speaker, "Préparez vos 90 secondes");
  await countWords(speaker, "prepare");
  await room.examine(speaker, "plaidoyer-preparer-telephone");
  await heading(council, "Vous écoutez");
  await press(council, "Ma carte");
  await council.getByText("Personne d’autre ne voit cette carte.").waitFor();
  await countWords(council, "card");
  await reach("speak");
  await heading(speaker, "À vous : plaidez");
  await expect.poll(() => speaker.getByRole("timer").first().textContent()).toMatch(/\d\d:\d\d/);
  await room.examine(speaker, "plaidoyer-parler-telephone");
  await wall.getByRole("heading", { level: 1, name: "On plaide" }).waitFor();
  await room.look(wall, "plaidoyer-paires-ecran");
  await reach("object");
  await heading(council, "Quelle objection dites-vous ?");
  await council.getByRole("main").getByRole("radio").first().click({ force: true });
  await countWords(council, "object");
  await room.examine(council, "plaidoyer-objecter-portable");
  await press(council, "Dire celle-ci");
  await council.getByText("1 objection sur 2").waitFor();
  await reach("answer");
  await heading(speaker, "Répondez, puis notez");
  await countWords(speaker, "answer");
  await speaker.getByRole("main").getByRole("textbox").fill(ANSWER);
  await press(speaker, "Garder cette réponse");
  await speaker.getByText("Réponse gardée.").waitFor();
  await reach("vote");
  await heading(council, "Votre vote");
  await check(council, /Acceptez avec un changement/);
  await countWords(council, "vote");
  await following(council);
  await check(council, /oui, en plus petit/);
  await following(council);
  await council.getByRole("main").getByRole("textbox").fill(AMENDMENT);
  await council.getByRole("checkbox").first().check();
  await countWords(council, "vote, words");
  await room.look(council, "plaidoyer-voter-portable");
  await press(council, "Voter");
  await council.getByText(/Vous pouvez encore changer/).waitFor();
  const [turn] = pitchOf(host).turns;
  const sent = { type: "pitch/vote", turn: turn?.id, text: null, convinced: [] };
  expect(await send(guests[1], { ...sent, decision: "amended", reason: "later" })).toBe("amendment-missing");
  expect(await send(guests[0], { ...sent, decision: "accepted", reason: "need" })).toBe("own-pitch");
  const desk = await room.console();
  await desk.getByText("1 vote sur 2").first().waitFor();
  await room.look(desk, "plaidoyer-console");
  await desk.context().close();
});

test("the second turn is played, one pitch is passed on, and the room reads the votes", async () => {
  await reach("prepare", 1);
  expect(await host.send({ type: "pitch/pass", turn: "p4", isPassed: true }, { phase: "plaidoyer" })).toBe(
    "ok",
  );
  for (const step of ["speak", "object", "answer", "vote"] as const) await reach(step, 1);
  await heading(speaker, "Votre vote");
  await reach("result", 1);
  await heading(speaker, "Ce que l’atelier en dit");
  await speaker.getByText("Amendée").waitFor();
  await countWords(speaker, "result");
  await room.examine(speaker, "plaidoyer-bilan-telephone");
  await following(speaker);
  await check(speaker, new RegExp(AMENDMENT.slice(0, 20)));
  await following(speaker);
  await check(speaker, "Le garde-fou");
  await speaker.getByRole("main").getByRole("textbox").fill(GUARD);
  await countWords(speaker, "rewrite");
  await room.examine(speaker, "plaidoyer-reecrire-telephone");
  await press(speaker, "Réécrire cette ligne");
  await speaker.getByText("La fiche est réécrite.").waitFor();
  await following(speaker);
  await speaker.getByRole("main").getByRole("textbox").fill("Une dépense évitée, un service rendu pareil.");
  await countWords(speaker, "note");
  await room.look(speaker, "plaidoyer-note-telephone");
  await press(speaker, "Garder ce message");
  await speaker.getByText("Message gardé").waitFor();
  await wall.getByRole("heading", { level: 1, name: "Ce que l’atelier en dit" }).waitFor();
  await room.look(wall, "plaidoyer-votes-ecran");
});

test("the notes are taken away: the amendment, the answer and the message, with the table's own", async () => {
  const { server, session } = room;
  const path = `/api/sessions/${session.code}/pitch`;
  const ask = (query: string, key = session.facilitatorKey) => server.get(`${path}?${query}`, key);
  const text = await (await ask("format=md&table=t1")).text();
  for (const part of [AMENDMENT, ANSWER, "Une dépense évitée", "sans valeur délibérative"])
    expect(text).toContain(part);
  expect((await ask("format=md&table=t4")).status).toBe(404);
  expect((await ask("format=xlsx")).status).toBe(400);
  expect((await ask("format=odt", "wrong")).status).toBe(403);
  expect((await ask("format=docx")).headers.get("content-disposition")).toContain("note-argumentaire");
  const roadmap = await server.get(`/api/sessions/${session.code}/roadmap?format=md`, session.facilitatorKey);
  const written = await roadmap.text();
  for (const part of ["Amendement retenu", GUARD]) expect(written).toContain(part);
});

test("below four tables, one pleads before all the others and the wall shows the objections", async () => {
  const { server } = room;
  const session = await server.createSession({ scenario: "essai-plaidoyer", tables: 2 });
  host = await consoleOf(server, session);
  const [one, two] = [await Guest.enter(server, session.code), await Guest.enter(server, session.code)];
  await one.join("Ana", undefined, "t1");
  await two.join("Bea", undefined, "t2");
  const plenary = await room.page(`/ecran/${session.code}#${session.screenUrl.split("#")[1] ?? ""}`, {
    width: 1920,
    height: 1080,
  });
  await steer(host, "session/start");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"plan"'), "the plan");
  await reach("pick");
  await send(one, {
    type: "pitch/write",
    title: "Garder nos ordinateurs deux ans de plus, écrans compris",
  });
  await reach("prepare");
  await reach("speak");
  await reach("object");
  expect(
    await send(two, { type: "pitch/object", turn: "p1", text: "Et les machines qui ne démarrent plus ?" }),
  ).toBe("ok");
  await reach("answer");
  await plenary.getByText("Et les machines qui ne démarrent plus ?").waitFor();
  await room.look(plenary, "plaidoyer-pleniere-ecran");
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
