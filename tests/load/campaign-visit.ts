/** What a participant's phone receives of a campaign: on the first day, then on a day like the others, of two minutes. */
import { chromium, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import type { TestServer } from "../support/server.ts";
import type { Made } from "./campaign-load.ts";
import { meter } from "./visit.ts";

export interface VisitLoad {
  /** Kilobytes, files as they travel without TLS. */
  readonly first: number;
  readonly day: number;
}

/** The page reads the campaign again meanwhile; somebody elsewhere always did something since. */
const MINUTES = 2;
const STEP_MS = 30_000;
const SETTLED_MS = 400;

async function somebodyElse({ url }: TestServer, { id, day, teams, missions }: Made, n: number) {
  const body = {
    ...{ id: `visit${String(n).padStart(6, "0")}`, team: teams[1], day, amount: 1, isSure: true },
    ...{ device: `un-autre-telephone-${String(n).padStart(6, "0")}`, mission: missions[0]?.id },
  };
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/api/campaigns/${id}/declarations`, {
    ...{ method: "POST", headers, body: JSON.stringify(body) },
  });
  if (response.status !== 201) throw new Error(`nobody else could declare: ${await response.text()}`);
}

async function declareOne(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^(C’est fait|Noter 1)$/ })
    .first()
    .click();
  await page
    .getByText(/Noté, merci\.|C’est noté/)
    .first()
    .waitFor();
}

let others = 0;

/** Something moved since the page last read it, as it does all day among ten thousand. */
async function movedElsewhere(server: TestServer, made: Made): Promise<void> {
  others += 1;
  await somebodyElse(server, made, others);
}

/** Two things declared, and two minutes of looking. */
async function twoMinutes(page: Page, server: TestServer, made: Made): Promise<void> {
  for (let n = 0; n < 2; n += 1) {
    await movedElsewhere(server, made);
    await declareOne(page);
    await page.waitForTimeout(SETTLED_MS);
  }
  for (let ms = 0; ms < MINUTES * 60_000; ms += STEP_MS) {
    await movedElsewhere(server, made);
    await page.clock.runFor(STEP_MS);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  }
}

export async function campaignVisit(server: TestServer, made: Made): Promise<VisitLoad> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "fr-FR" });
    const visit = async (isFirst: boolean) => {
      const page = await context.newPage();
      const received = await meter(page);
      await page.clock.install({ time: new Date() });
      await movedElsewhere(server, made);
      await page.goto(`http://localhost:${server.port}/defi/${made.code}`);
      if (isFirst) await page.getByRole("button", { name: "Médiathèque 000" }).click();
      await twoMinutes(page, server, made);
      await page.close();
      return received.files / 1024;
    };
    const first = await visit(true);
    return { first, day: await visit(false) };
  } finally {
    await browser.close();
  }
}
