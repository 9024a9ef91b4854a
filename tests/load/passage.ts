/** What one visitor's phone receives on a day of stands: from the QR to three stands, an object repaired, and leaving. */
import { chromium, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { TestServer } from "../support/server.ts";
import { LoadClient } from "./client.ts";
import { meter } from "./visit.ts";

export interface PassageLoad {
  /** Kilobytes, files as they travel without TLS. */
  readonly files: number;
  readonly socket: number;
}

/** Stands by their names, and what is pressed in each until its surprise. */
const WALKS: readonly (readonly [string, readonly string[]])[] = [
  ["Un téléphone sur le tas", ["Brouette", "Seau", "Brouette"]],
  ["Le broyeur", ["Regarder dedans", ...Array.from({ length: 3 }, () => "Demander à l’archiviste")]],
  ["L’échelle des médias", ["Descendre", "Publier ici", "Publier ici", "Publier ici"]],
];

const pressed = async (page: Page, name: string) => {
  await page
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
};

async function say(client: LoadClient, verb: string, rest: object = {}): Promise<void> {
  const answer = await client.send({ type: `stands/${verb}`, ...rest }, "stands");
  if (!answer.ok) throw new Error(`stands/${verb} was refused: ${answer.refusal}`);
}

async function visitThree(page: Page): Promise<void> {
  for (const [stand, presses] of WALKS) {
    if ((await page.locator("details[open]").count()) === 0)
      await page.getByText(/Tous les stands de la salle/).click();
    for (const press of [stand, ...presses, "Et alors ?", "Choisir ce que j’en garde"])
      await pressed(page, press.replace("?", "\\?"));
    await page.locator(".stand-message").first().click();
  }
}

export async function passage(): Promise<PassageLoad> {
  const server = await TestServer.start();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const { code, facilitatorKey } = await server.createSession({ scenario: "repair-cafe", tables: 1 });
    const address = { url: server.url, code };
    const [host, bench] = [new LoadClient(address, facilitatorKey), new LoadClient(address)];
    await bench.join("Noor", false);
    await host.send({ type: "session/start", seen: 0 } as { type: string });
    await host.send({ type: "session/next", seen: 1 } as { type: string });
    await say(bench, "bench", { isOn: true });

    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "fr-FR" });
    const page = await context.newPage();
    const received = await meter(page);
    await page.goto(`http://demo.test:${server.port}/${code}`);
    await page.getByLabel("Votre pseudonyme").fill("Camille");
    await page.getByRole("button", { name: "Entrer", exact: true }).click();
    await pressed(page, "Faire réparer un objet");
    await page.getByLabel("L’objet").fill("Bouilloire");
    await page.getByLabel("Ce qui ne va pas").fill("ne chauffe plus");
    await pressed(page, "Prendre un numéro");
    await page.getByText(/Votre tour est le prochain/).waitFor();
    await visitThree(page);
    await say(bench, "call", { number: 1 });
    await pressed(page, "J’arrive");
    await say(bench, "begin", { number: 1 });
    await say(bench, "end", { number: 1, outcome: "repaired", grams: 900 });
    await pressed(page, "Mon ticket");
    await page.getByText("réparé").waitFor();
    await pressed(page, "J’ai fini");
    await page.locator(".callout button").first().click();
    await page.getByText("Trois stands à deux pas").waitFor();
    await Promise.all([host.close(), bench.close()]);
    return { files: received.files / 1024, socket: received.socket / 1024 };
  } finally {
    await browser.close();
    await server.stop();
  }
}
