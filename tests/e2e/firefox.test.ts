/** A participant in Debian's Firefox: comes in, waits with the others, answers a question. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { Firefox, hasFirefox, HOW_TO_GET_FIREFOX } from "../support/firefox.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";

if (!hasFirefox) console.warn(HOW_TO_GET_FIREFOX);

describe.skipIf(!hasFirefox)("in Firefox", () => {
  let server: TestServer;
  let session: CreatedSession;
  let firefox: Firefox;
  let browser: Browser;
  let host: Page;

  beforeAll(async () => {
    server = await TestServer.start();
    session = await server.createSession({ scenario: "decouverte-60", tables: 3 });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    host = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await host.goto(`${server.url}/console/${session.code}#${session.facilitatorKey}`);
    firefox = await Firefox.start();
  });
  afterAll(async () => {
    await firefox.stop();
    await browser.close();
    await server.stop();
  });

  const next = (name: RegExp) => host.getByRole("button", { name }).click();

  test("a participant comes in by name, and the console counts them", async () => {
    await firefox.open(`${server.url}/${session.code}`);
    await firefox.type(/Votre pseudonyme/, "Renarde");
    await firefox.press(/^Entrer$/);
    await firefox.sees(/Vous y êtes, Renarde/);
    await host.getByText("1 personne").first().waitFor();
  });

  test("they say ready, answer a question, and read what is known", async () => {
    await next(/^Commencer/);
    await firefox.press(/^Je suis prêt·e$/);
    await firefox.sees(/C’est noté/);
    await next(/^Ouvrir :/);
    await firefox.press(/^Valider (ma fourchette|mon choix|mon ordre|mon avis)$/);
    await next(/^Révéler la réponse/);
    await firefox.sees(/À retenir|Ce que l’on sait/);
  });

  test("the straight connection was enough", async () => {
    await firefox.press(/^$/, '[aria-label="Menu"]');
    await firefox.sees(/Liaison directe/);
  });
});
