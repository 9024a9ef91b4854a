/** What feeds a challenge, in real browsers: first questions, a quiz, cleanups, slips, a session, relays, an idea withdrawn. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Guest } from "../load/guest.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };

let room: Room;
let organiser: Page;
let captain: Page;
let phone: Page;
let people = "";

const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");

beforeAll(async () => {
  room = await Room.open({ scenario: "decouverte-60", tables: 1 });
  organiser = await room.page("/defi", LAPTOP);
  await organiser.getByLabel("Nom du défi").fill("Trois semaines ensemble");
  await organiser.getByLabel("Les équipes, une par ligne").fill("DSI 12\nCulture 30");
  await organiser.getByRole("button", { name: "Lancer" }).click();
  people = await organiser.getByLabel("Le lien à faire passer").inputValue();
});
afterAll(() => room.close());

test("a captain answers the first questions one by one, asked about an odd number, and finds them after a reload", async () => {
  await organiser.getByText("Mise en route pas encore faite.").first().waitFor();
  const link = await organiser.getByLabel("Lien de la ou du capitaine : Culture").inputValue();
  captain = await room.page(path(link), PHONE);
  await captain.getByRole("heading", { name: "Combien êtes-vous ?" }).waitFor();
  await room.look(captain, "feed-depart-1");
  const next = () => captain.getByRole("button", { name: "Continuer" }).click();
  for (const wrong of ["12,5", "-3", "", "0"]) {
    await captain.getByLabel("Personnes dans l’équipe").fill(wrong);
    await next();
    await captain.getByText("Donnez un nombre entier de personnes").waitFor();
  }
  await captain.getByLabel("Personnes dans l’équipe").fill("30000");
  await next();
  await captain.getByText(/On avait noté 30, et vous écrivez 30.000/).waitFor();
  await captain.getByLabel("Personnes dans l’équipe").fill("28");
  await next();
  await captain.getByRole("heading", { name: "Pages imprimées" }).waitFor();
  await captain.getByLabel(/Votre point de départ/).fill("1 200,5");
  await room.examine(captain, "feed-depart-2");
  await next();
  await captain.getByRole("heading", { name: "Appareils qui dorment dans le service" }).waitFor();
  await captain.getByRole("button", { name: "Revenir" }).click();
  await expect.poll(() => captain.getByLabel(/Votre point de départ/).inputValue()).toBe("1 200,5");
  await next();
  await captain.getByRole("heading", { name: "Appareils qui dorment dans le service" }).waitFor();
  await captain.getByRole("button", { name: "Nous ne le savons pas" }).click();
  await captain.getByRole("heading", { name: "Postes restés allumés le soir" }).waitFor();
  await captain.reload();
  await captain.getByRole("heading", { name: "Postes restés allumés le soir" }).waitFor();
  await captain.setViewportSize(NARROW);
  await room.examine(captain, "feed-depart-3-320");
  await captain.getByLabel(/Votre point de départ/).fill("9");
  await next();
  await captain.getByText("laissé de côté pour l’instant").waitFor();
  await room.examine(captain, "feed-depart-fin-320");
  await captain.getByRole("button", { name: "Commencer le défi" }).click();
  await captain.getByRole("heading", { name: "Les relevés de l’équipe" }).waitFor();
  await organiser.reload();
  await organiser.getByText(/Mise en route faite le .* Relevé laissé de côté\s: 1/).waitFor();
  await organiser.getByRole("heading", { name: "Les équipes", exact: true }).scrollIntoViewIfNeeded();
  await room.examine(organiser, "feed-animer");
});

test("a quiz is taken on a phone, explained with its sources, goes on after a reload, and counts once", async () => {
  phone = await room.page(path(people), PHONE);
  await phone.getByRole("button", { name: "Culture" }).click();
  await phone.getByText(/^0 pas sur/).waitFor();
  const start = phone.getByRole("button", { name: "Commencer le quiz" });
  await room.look(phone, "feed-quiz-1");
  await start.click();
  await phone.getByText("Question 1 sur 3").waitFor();
  await phone.getByRole("button", { name: "Répondre" }).click();
  await phone.getByText("Choisissez une réponse.").waitFor();
  await phone.getByRole("radio").first().check();
  expect(await phone.getByText("Sources :").count()).toBe(0);
  await phone.getByRole("button", { name: "Répondre" }).click();
  await phone.getByText("Sources :").waitFor();
  await room.examine(phone, "feed-quiz-2");
  await phone.getByRole("button", { name: "Question suivante" }).click();
  await phone.getByText("Question 2 sur 3").waitFor();
  await phone.reload();
  await start.click();
  for (const [place, label] of [
    ["Question 2 sur 3", "Question suivante"],
    ["Question 3 sur 3", "Terminer"],
  ] as const) {
    await phone.getByText(place).waitFor();
    await phone.getByRole("radio").last().check();
    await phone.getByRole("button", { name: "Répondre" }).click();
    await phone.getByRole("button", { name: label }).click();
  }
  await phone.getByText("Merci d’avoir pris part : 3 pas pour votre équipe.").waitFor();
  await phone.getByText(/^3 pas sur/).waitFor();
  await phone.reload();
  await phone.getByRole("button", { name: "Relire le quiz" }).waitFor();
  await phone.getByText(/Ce que cet appareil a noté/).click();
  await phone.getByText("Le quiz de la semaine 1 : 1").waitFor();
});

test("somebody notes a cleanup: a lot is asked about, a future day and a decimal are told, data says it saves little", async () => {
  await phone.getByText("J’ai fait du grand ménage").click();
  const form = phone.locator("form", { hasText: "Combien (nombre entier)" });
  const note = () => form.getByRole("button", { name: "Noter" }).click();
  await note();
  await form.getByText("Choisissez dans la liste").waitFor();
  await form.getByLabel("Quoi").selectOption({ label: "Ordinateur portable, gardé en service" });
  for (const wrong of ["1,5", "-2", "mille"]) {
    await form.getByLabel("Combien").fill(wrong);
    await note();
    await form.getByText("Donnez un nombre entier, à partir de 1.").waitFor();
  }
  await form.getByLabel("Combien").fill("9000");
  await note();
  await form.getByText("C’est plus que ce qu’une personne peut déclarer").waitFor();
  await form.getByLabel("Combien").fill("9");
  await note();
  await form.getByText("9 en un jour, c’est beaucoup").waitFor();
  await form.scrollIntoViewIfNeeded();
  await room.examine(phone, "feed-menage");
  await form.getByRole("button", { name: "Oui, c’est bien ça" }).click();
  await phone.getByText(/^15 pas sur/).waitFor();
  await form.getByLabel("Quel jour").fill("2099-01-01");
  await form.getByLabel("Combien").fill("1");
  await form.evaluate((element) => element.setAttribute("novalidate", ""));
  await note();
  await form.getByText(/terminé|pas encore venu/).waitFor();
  await phone.getByText("Où en sont les équipes").click();
  await phone.getByText("Ordinateur portable, gardé en service : 9").last().waitFor();
  await phone.getByText("Comment on compte").click();
  await phone.getByText("ne rapporte jamais plus que garder").waitFor();
  await phone.getByText("rien d’autre ne départage").scrollIntoViewIfNeeded();
  await phone.setViewportSize(NARROW);
  await room.examine(phone, "feed-regles-320");
});

test("a captain notes the team's cleanup and a slip, brings a session once, and takes it out again", async () => {
  for (const name of ["Ana", "Bea"]) {
    const guest = await Guest.enter(room.server, room.session.code);
    expect(await guest.join(name)).toBe("ok");
  }
  await captain.setViewportSize(LAPTOP);
  const [ours, slips] = [
    captain
      .locator("section", { has: captain.getByRole("heading", { name: "Grand ménage de l’équipe" }) })
      .last(),
    captain.locator("section", { has: captain.getByRole("heading", { name: "Bulletins papier" }) }).last(),
  ];
  await ours.getByLabel("Quoi").selectOption({ label: "Écran, gardé en service" });
  await ours.getByLabel("Combien").fill("30");
  await ours.getByRole("button", { name: "Noter" }).click();
  await slips.getByText("Écran, gardé en service : 30").waitFor();
  await slips.getByLabel("Numéro du bulletin").fill("99");
  await slips.getByLabel("Quoi").selectOption({ label: "Garder un appareil (appareils gardés)" });
  await slips.getByRole("button", { name: "Noter" }).click();
  await slips.getByText("les bulletins vont de 1 à 28").waitFor();
  await slips.getByLabel("Numéro du bulletin").fill("7");
  await slips.getByRole("button", { name: "Noter" }).click();
  await slips.getByText("Garder un appareil : 1").waitFor();
  await slips.scrollIntoViewIfNeeded();
  await room.examine(captain, "feed-capitaine-bulletins");
  const session = captain
    .locator("section", { has: captain.getByRole("heading", { name: "Une séance entière" }) })
    .last();
  const bring = async (key: string) => {
    await session.getByLabel("Code de la séance").fill(room.session.code);
    await session.getByLabel("Clé ou lien d’animation").fill(key);
    await session.getByRole("button", { name: "Apporter la séance" }).click();
  };
  await bring("nothing");
  await session.getByText("Cette clé n’ouvre pas la séance").waitFor();
  await bring(`http://localhost/console/${room.session.code}#${room.session.facilitatorKey}`);
  await session.getByText("La séance est comptée : 2 participants.").waitFor();
  await session.scrollIntoViewIfNeeded();
  await room.examine(captain, "feed-seance");
  await bring(room.session.facilitatorKey);
  await session.getByText("elle n’y compte qu’une fois").waitFor();
  await session.getByRole("button", { name: /^Retirer/ }).click();
  await session.getByText(/participants$/).waitFor({ state: "detached" });
});

test("a captain adds a relay, who reads and types slips; a renewed link closes the old one", async () => {
  await captain.getByLabel("Lieu ou tâche").fill("Accueil du rez-de-chaussée");
  await captain.getByRole("button", { name: "Ajouter un lien" }).click();
  const field = captain.getByLabel("Lien : Accueil du rez-de-chaussée");
  const old = await field.inputValue();
  await field.scrollIntoViewIfNeeded();
  await room.examine(captain, "feed-relais-liens");
  const relay = await room.page(path(old), PHONE);
  await relay.getByText("Vous aidez la ou le capitaine").waitFor();
  await relay.getByLabel("Numéro du bulletin").fill("8");
  await relay.getByLabel("Quoi").selectOption({ label: "Éteindre en partant" });
  await relay.getByRole("button", { name: "Noter" }).click();
  await relay.getByText(/Éteindre en partant\s: 1, le .*bulletin/).waitFor();
  expect(await relay.getByText("(toute l’équipe)").count()).toBe(0);
  await room.look(relay, "feed-relais");
  await captain.getByRole("button", { name: "Renouveler : Accueil du rez-de-chaussée" }).click();
  await expect.poll(() => field.inputValue()).not.toBe(old);
  await relay.reload();
  await relay.getByText("Ce lien a été retiré ou renouvelé.").waitFor();
});

test("a team that joins on the way reads the rule before anything is asked", async () => {
  const call = async (to: string, key: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${room.server.url}${to}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(key !== "" && { authorization: `Bearer ${key}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const starts = new Date(Date.now() - 9 * 86_400_000).toLocaleDateString("sv-SE");
  const teams = [{ name: "Port", people: 9 }];
  const made = await call("/api/campaigns", "", {
    scenario: "defi-inter-services",
    title: "Déjà là",
    starts,
    teams,
  });
  const links = await call(`/api/campaigns/${String(made.id)}/links`, String(made.organiserKey));
  const [{ url } = { url: "" }] = links.captains as { url: string }[];
  const late = await room.page(path(url), PHONE);
  await late.getByText("Votre équipe arrive en cours de route").waitFor();
  await room.examine(late, "feed-depart-tard");
  const person = await room.page(path(String(made.url)), PHONE);
  await person.getByRole("button", { name: "Port" }).click();
  await person.getByText("Le quiz de la semaine 2").waitFor();
  await person.getByText("Le quiz de la semaine 1").waitFor();
});

test("an idea is withdrawn and put back within ten seconds", async () => {
  await captain.getByLabel("Une idée de l’équipe").fill("Une armoire commune");
  await captain.getByRole("button", { name: "Proposer" }).click();
  await captain.getByRole("button", { name: "Retirer : Une armoire commune" }).click();
  await captain.getByText("Idée retirée : Une armoire commune").waitFor();
  await captain.getByRole("button", { name: "La remettre" }).click();
  await captain.getByRole("button", { name: "Retirer : Une armoire commune" }).waitFor();
  await captain.setViewportSize(NARROW);
  await room.look(captain, "feed-capitaine-320");
  expect(faults).toEqual([]);
});
