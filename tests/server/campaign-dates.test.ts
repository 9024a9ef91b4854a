/** The dates of a challenge: its first day stays once it has begun, whoever asks. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { daysLater } from "../../game/workspace/when.ts";
import { change, day, played } from "../support/campaign-http.ts";
import { TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const set = (field: string, value: unknown) => ({ type: "campaign/set", field, value });

test("the first day of a challenge that has begun is refused with a sentence, that of the ceremony is kept", async () => {
  const of = await played(server, "defi-inter-services", [{ name: "Voirie", people: 12 }]);
  const moved = await change(of, of.organiser, set("starts", daysLater(day(), 7)));
  expect([moved.status, moved.body.refusal]).toEqual([409, "campaign-begun"]);
  const ceremony = await change(of, of.organiser, set("ceremony", daysLater(day(), 22)));
  expect([ceremony.status, ceremony.body.results]).toEqual([200, ["ok"]]);
});
