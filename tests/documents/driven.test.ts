/** From `POST /api/sessions` to the documents: 24 bots play the whole workshop, and every format holds what they chose. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Crowd, type BotReport } from "../load/bots.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { wordsOf, xmlFiles } from "./support.ts";

let server: TestServer;
let session: CreatedSession;
let report: BotReport;

beforeAll(async () => {
  server = await TestServer.start();
  session = await server.createSession({ scenario: "decouverte-60" });
  const { code, facilitatorKey: key } = session;
  const crowd = await Crowd.gather({
    url: server.url,
    code,
    key,
    count: 24,
    duration: 150,
    drive: true,
    pace: 100,
  });
  await crowd.play();
  report = await crowd.report();
  await crowd.close();
});
afterAll(() => server.stop());

const roadmap = (format: string) =>
  server.get(`/api/sessions/${session.code}/roadmap?format=${format}`, session.facilitatorKey);

test("the driven session went through every phase to its end, and its journal holds every acknowledged command", () => {
  expect(report).toMatchObject({
    hasEnded: true,
    missing: [],
    phases: ["accueil", "quiz", "plan", "debrief", "cloture"],
  });
});

test.each(["odt", "docx", "xlsx", "csv", "md", "html"])(
  "the %s holds every action of the JSON",
  async (format) => {
    const { actions } = (await (await roadmap("json")).json()) as { actions: { title: string }[] };
    const bytes = new Uint8Array(await (await roadmap(format)).arrayBuffer());
    const isZip = ["odt", "docx", "xlsx"].includes(format);
    const text = isZip ? [...xmlFiles(bytes).values()].join("\n") : new TextDecoder().decode(bytes);
    const words = wordsOf(text).replace(/\\(.)/g, "$1");
    expect(actions.length).toBeGreaterThanOrEqual(6);
    expect(actions.filter(({ title }) => !words.includes(wordsOf(title)))).toEqual([]);
  },
);
