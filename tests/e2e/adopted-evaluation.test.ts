/** A server whose authority adopted an evaluation: the foot of its doors and its accessibility page say so, in both languages. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults, Room } from "./room.ts";

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const own = mkdtempSync(join(tmpdir(), "trois-tiers-adopted-"));

let room: Room;
beforeAll(async () => {
  const file = join(own, "autorite.yaml");
  const date = `${new Date().getFullYear() - 1}-06-15`;
  writeFileSync(
    file,
    `name: "Ville de Val-d’Octet"\naccessibility:\n  evaluation:\n    by: "Cabinet Clair"\n    date: "${date}"\n    rate: 78.3\n    report: "https://val-d-octet.example/rapport"\n`,
  );
  room = await Room.open({ scenario: "decouverte-60", tables: 1 }, { AUTHORITY_FILE: file });
});
afterAll(async () => {
  await room.close();
  rmSync(own, { recursive: true, force: true });
});

test("its page says who evaluated, when and the rate, and shows our own reading apart", async () => {
  const page = await room.page("/accessibilite", LAPTOP);
  await page.getByText("Ce service est partiellement conforme au RGAA 4.1.2").waitFor();
  await page.getByText(/^Évaluation du 15 juin \d{4}, par Cabinet Clair, .* 78,3\s% des critères/).waitFor();
  await page.getByRole("link", { name: "https://val-d-octet.example/rapport" }).waitFor();
  await page.getByRole("heading", { level: 3, name: "Notre propre lecture du programme" }).waitFor();
  await page.getByText("Il ne vaut pas audit").waitFor();
  await room.look(page, "mention-page");
  await page.context().close();
});

test.each(["/", "/CODE", "/plan"])("the foot of %s announces it", async (path) => {
  const page = await room.page(path.replace("CODE", room.session.code), PHONE);
  const foot = page.getByRole("navigation", { name: "À propos de ce service" });
  await foot.getByRole("link", { name: /^Accessibilité\s: partiellement conforme/ }).waitFor();
  await page.context().close();
});

test("no page had an error or failed a rule", () => {
  expect(faults).toEqual([]);
});
