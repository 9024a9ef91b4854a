/** What an author wrote by the guide alone, or imported, is read on the phones of a session. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { followed } from "../support/author-guide.ts";
import { importInto } from "../support/imported.ts";
import { button } from "./desk.ts";
import { comeIn, enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "importe", tables: 1 }, { CONTENT_DIR: importInto(followed()) });
});
afterAll(() => room.close());

test("the workshop of the guide is offered, rehearsed among bots, and a phone reads the corrected sentence", async () => {
  const host = await room.page("/#animer", LAPTOP);
  await host.getByRole("radio", { name: /Nos écrans, en quarante minutes/ }).check({ force: true });
  await host.getByLabel("2. Combien de personnes ?").fill("8");
  await button(host, "Essayer seul").click();
  await host.getByRole("link", { name: "Ouvrir la console" }).click();
  await host.waitForURL(/\/console\/\w{6}$/);
  await host
    .getByText(/\d+ personnes/)
    .first()
    .waitFor();
  const code = new URL(host.url()).pathname.slice(-6);
  const phone = await room.page(`/${code}`, PHONE);
  await enter(phone, "Nadia", "Les Écluses");
  await button(host, "Commencer").click();
  await phone.getByText("Un ordinateur portable neuf").first().waitFor();
  await button(phone, "Un indice").click();
  await phone.getByText("Pensez à tout ce qui se passe avant le premier allumage.").waitFor();
  await room.examine(phone, "author-corrected");
});

test("questions, concepts and actions that a spreadsheet brought are on the phones of a session", async () => {
  const host = await consoleOf(room.server, room.session);
  const phone = await comeIn(room, "Nadia", "Les Écluses");
  await steer(host, "session/start");
  await phone.getByText("Un ordinateur portable neuf, avant d’être allumé").first().waitFor();
  await steer(host, "session/open", { phase: "carte" });
  await phone.getByText("Ouvrez chaque zone").waitFor();
  await steer(host, "session/next");
  await phone.getByText("Un outil de plus").first().waitFor();
  await room.examine(phone, "author-concepts");
  await steer(host, "session/open", { phase: "plan" });
  await button(phone, "Choisir une action").click();
  await phone.getByRole("button", { name: /Cycle de vie des équipements/ }).click();
  await phone.getByText("Prêter avant d’acheter").first().waitFor();
  await room.examine(phone, "author-actions");
});

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
