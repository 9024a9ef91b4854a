/** A deck edited by the author's guide alone, then tried alone in a browser as the guide says. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { followed } from "../support/author-guide.ts";
import { button } from "./desk.ts";
import { enter } from "./people.ts";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let room: Room;
beforeAll(async () => {
  room = await Room.open({ scenario: "ecrans-40" }, { CONTENT_DIR: followed() });
});
afterAll(() => room.close());

test("the workshop of the guide is offered, rehearsed among bots, and a phone reads the corrected sentence", async () => {
  const host = await room.page("/#animer", LAPTOP);
  await host.getByRole("radio", { name: /Nos écrans, en quarante minutes/ }).check({ force: true });
  await host.getByLabel("2. Combien de personnes ?").fill("8");
  await button(host, "Essayer seul").click();
  await host.getByRole("link", { name: "Ouvrir la console" }).click();
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

test("no page had an error, broke a policy or failed an accessibility rule", () => {
  expect(faults).toEqual([]);
});
