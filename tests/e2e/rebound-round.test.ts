/** The round of rebounds on a phone, in both languages: its words counted on every page, eight tables, then one. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RoundShape } from "../../game/activities/rebound-round/state.ts";
import { Guest } from "../load/guest.ts";
import { consoleOf, everyone, steer } from "../load/quiz-room.ts";
import type { CreatedSession } from "../support/server.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";
import { counted, countWords, MOST_WORDS, turnOf, turnStep } from "./words.ts";

const PHONE = { width: 360, height: 740 };
/** As long as a sentence may be, in short words. */
const ATTACK =
  "Le temps gagné sert à faire une réunion de plus, puis une autre, et chaque service y ajoute un écran que l’on garde allumé toute la nuit.";
const GUARD =
  "Le gain est écrit au budget avec ce que l’on en fait, et un point est dit à voix haute au conseil, chaque trimestre, par qui le tient.";
const HOLDER = "La direction des systèmes d’information et des usages";
const TABLES = 8;

let room: Room;
let host: Guest;
/** The same person's pages, in French then in English. */
let pages: readonly Page[];
const guests: Guest[] = [];

beforeAll(async () => {
  room = await Room.open({ scenario: "mandat-90", tables: TABLES });
});
afterAll(() => room.close());

const roundOf = (guest: Guest) => everyone(guest).phases.ronde as RoundShape["everyone"];

/** The round opens in a session where one person holds the phone, and somebody sits at each of the other tables. */
async function openRound(session: CreatedSession): Promise<void> {
  host = await consoleOf(room.server, session);
  const french = await room.page(`/${session.code}`, PHONE);
  await enter(french, "Salma", "Les Écluses");
  const english = await french.context().newPage();
  await english.setViewportSize(PHONE);
  await english.goto(`${french.url().replace(/[?#].*$/, "")}?lang=en`);
  pages = [french, english];
  await steer(host, "session/start");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"accueil"'), "the beginning");
  await steer(host, "session/open", { phase: "ronde" });
  await reach("pick");
}

async function reach(step: RoundShape["everyone"]["step"]): Promise<void> {
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes(`"step":"${step}"`), step);
}

async function next(step: RoundShape["everyone"]["step"]): Promise<void> {
  await steer(host, "session/next");
  await reach(step);
}

/** Does the same on both pages, then counts; the name of the language comes first. */
async function countBoth(name: string, act: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  for (const [index, page] of pages.entries()) {
    await act(page);
    await countWords(page, `${index === 0 ? "fr" : "en"} ${name}`);
  }
}

/** Turns to the following pages, to the last. */
async function countAll(name: string): Promise<void> {
  await countBoth(name);
  for (let at = 2; (await turnOf(page()).count()) > 0; at += 1)
    await countBoth(`${name}, ${at}`, (one) => turnStep(one, turnOf(one)));
}

function page(): Page {
  const [french] = pages;
  if (!french) throw new Error("nobody holds the phone");
  return french;
}

const seen = (text: string | RegExp) => page().getByText(text).first().waitFor();
const heading = (name: string) => page().getByRole("heading", { level: 1, name }).waitFor();
const press = (name: string | RegExp) => page().getByRole("main").getByRole("button", { name }).click();
/** A judgement is checked once the server heard it: the gesture alone is made here. */
const checkFirst = (one: Page) => one.getByRole("main").getByRole("radio").first().click({ force: true });
const checkLast = (one: Page) => one.getByRole("main").getByRole("radio").last().click({ force: true });

/** The table's door and sentence, a page after the other. */
async function attackFromPhone(who = ""): Promise<void> {
  await heading("Par où cette action fuit-elle ?");
  await countBoth(`${who}attack`);
  await countBoth(`${who}attack, door`, async (one) => {
    await turnStep(one, turnOf(one));
    await checkFirst(one);
  });
  await countBoth(`${who}attack, sentence`, async (one) => {
    await turnStep(one, turnOf(one));
    await one.getByRole("main").getByRole("textbox").fill(ATTACK);
  });
  await press("Envoyer notre attaque");
  await seen("Elle peut encore changer.");
  await countBoth(`${who}attack sent`);
}

async function answerFromPhone(who = ""): Promise<void> {
  await heading("Quel garde-fou répondez-vous ?");
  await countBoth(`${who}answer`);
  for (let at = 2; (await page().getByRole("main").getByRole("textbox").count()) === 0; at += 1)
    await countBoth(`${who}answer, ${at}`, async (one) => {
      await turnStep(one, turnOf(one));
      if ((await one.getByRole("main").getByRole("radio").count()) > 0) await checkLast(one);
    });
  const fields = page().getByRole("main").getByRole("textbox");
  await fields.first().fill(GUARD);
  await fields.last().fill(HOLDER);
  await press("Répondre avec ce garde-fou");
  await seen("Elle peut encore changer.");
  await countBoth(`${who}answer sent`);
}

test("eight tables: each action is picked, attacked and answered a page at a time", async () => {
  const { session } = room;
  for (let table = 2; table <= TABLES; table += 1) {
    const guest = await Guest.enter(room.server, session.code);
    await guest.join(`Noor ${table}`, undefined, `t${table}`);
    guests.push(guest);
  }
  await openRound(session);
  await heading("Quelle action défendez-vous ?");
  await countAll("pick");
  await next("attack");
  const { duels } = roundOf(host);
  expect(duels).toHaveLength(TABLES);
  for (const [index, guest] of guests.entries()) {
    const duel = duels.find(({ attacker }) => attacker === `t${index + 2}`)?.id;
    const said = { type: "rebound-round/attack", duel, door: "norm", text: ATTACK };
    expect(await guest.send(said, { phase: "ronde" })).toBe("ok");
  }
  await attackFromPhone();
  await next("answer");
  for (const [index, guest] of guests.entries()) {
    const duel = duels.find(({ owner }) => owner === `t${index + 2}`)?.id;
    const said = { type: "rebound-round/answer", duel, text: GUARD, holder: HOLDER };
    expect(await guest.send(said, { phase: "ronde" })).toBe("ok");
  }
  await answerFromPhone();
});

test("each pair is judged a page at a time, then the room's verdicts are read", async () => {
  await next("judge");
  for (let pair = 1; pair <= TABLES; pair += 1) {
    for (const one of pages)
      await one
        .getByText(new RegExp(`^Pair(e ${pair} sur| ${pair} of) ${TABLES}$`))
        .first()
        .waitFor();
    for (const [index, guest] of guests.entries())
      await guest.send(
        { type: "rebound-round/judge", duel: roundOf(host).open, verdict: index % 2 ? "half" : "holds" },
        { phase: "ronde" },
      );
    // The table's own attack, one that concerns others, its own action.
    if ([1, 2, TABLES].includes(pair)) await countAll(`judge ${pair}`);
    if (pair === 2) await countBoth("judged", checkFirst);
    await next(pair === TABLES ? "result" : "judge");
  }
  await heading("Ce que la salle en dit");
  await countAll("result");
  await room.look(page(), "ronde-bilan-telephone");
});

test("a table alone attacks its own action and judges its own answer", async () => {
  await openRound(await room.server.createSession({ scenario: "mandat-90", tables: 1 }));
  await countAll("alone, pick");
  await next("attack");
  await attackFromPhone("alone, ");
  await next("answer");
  await answerFromPhone("alone, ");
  await next("judge");
  await heading("Ce garde-fou tient-il ?");
  await countAll("alone, judge");
  await countBoth("alone, judged", checkFirst);
  await next("result");
  await heading("Ce que la salle en dit");
  await countAll("alone, result");
});

test("no page of the round offered more than sixty words at once, in French or in English", () => {
  console.info(
    Object.entries(counted)
      .map(([name, words]) => `${words} ${name}`)
      .join("\n"),
  );
  expect(Object.keys(counted).length).toBeGreaterThan(40);
  expect(Object.entries(counted).filter(([, words]) => !(words > 0 && words <= MOST_WORDS))).toEqual([]);
});

test("no page had an error, a broken policy or an accessibility violation", () => {
  expect(faults).toEqual([]);
});
