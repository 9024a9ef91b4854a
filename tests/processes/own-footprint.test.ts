/** A session's own footprint where several processes serve: what each carried is in one sum. */
import { afterEach, beforeEach, expect, test as anyTest } from "vitest";
import { z } from "zod";
import { Guest } from "../load/guest.ts";
import { hasPostgres, NO_POSTGRES } from "../support/postgres.ts";
import { Several } from "../support/several.ts";
import type { TestServer } from "../support/server.ts";

if (!hasPostgres()) console.log(`Several processes skipped: ${NO_POSTGRES}`);
const test = anyTest.skipIf(!hasPostgres());

const Page = z.object({ received: z.number(), sent: z.number(), most: z.object({ computer: z.number() }) });

let several: Several;
beforeEach(async () => {
  several = await Several.start(2);
});
afterEach(() => several.stop());

const read = async (server: TestServer, code: string) =>
  Page.parse(await (await fetch(`${server.url}/api/sessions/${code}/own-footprint.fr.json`)).json());

/** Each is a page of a kilobyte or more on the wire. */
const PAGES = 60;

test("pages that another process gave, and devices that came through it, are the session's", async () => {
  const { code } = await several.at(1).createSession();
  const guest = await Guest.enter(several.at(2), code);
  await guest.join("Ana");
  const before = await read(several.at(1), code);
  expect(before.most.computer).toBe(1);
  for (let page = 0; page < PAGES; page += 1)
    await (await fetch(`${several.at(2).url}/${code}`)).arrayBuffer();
  // Codes that are nobody's leave nothing behind.
  await fetch(`${several.at(2).url}/ZZZZZZ`);
  await guest.room.leave();
  await several.at(2).stop(); // writes what it had not yet
  const after = await read(several.at(1), code);
  // One reading is a few kilobytes: what grew is the pages.
  expect(after.sent - before.sent).toBeGreaterThan(PAGES * 500);
  const asked = await fetch(`${several.at(1).url}/api/sessions/ZZZZZZ/own-footprint.fr.json`);
  expect(asked.status).toBe(404);
});
