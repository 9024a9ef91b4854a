/** What leaves a session as numbers, over HTTP: its anonymised balance, its own footprint in the record; refused before the end, and to others. */
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Minutes } from "../../game/dossier/schema.ts";
import { SessionBalance } from "../../game/session-balance/schema.ts";
import { xmlFiles } from "../documents/support.ts";
import { consoleOf, steer } from "../load/quiz-room.ts";
import { call } from "../support/forms.ts";
import { contentWith } from "../support/own-content.ts";
import { playedSession, TYPED, typedWith } from "../support/played-session.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";
import { close, reply, surveyRoom } from "../support/survey-room.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ CONTENT_DIR: contentWith({ sonde: SURVEY_SCENARIO }) });
}, 60_000);
afterAll(() => server.stop());

const path = ({ code }: CreatedSession, query = "") => `/api/sessions/${code}/balance?${query}`;
const ask = (session: CreatedSession, query = "format=json", key = session.facilitatorKey) =>
  call(server, path(session, query), { key });
const balanceOf = async (session: CreatedSession, query = "format=json") =>
  SessionBalance.parse((await ask(session, query)).body);

/** Every format as text, office files opened. */
async function textOf(session: CreatedSession): Promise<string> {
  const texts = ["json", "odt", "html", "md"].map(async (format) => {
    const response = await server.get(path(session, `format=${format}`), session.facilitatorKey);
    expect(response.status, format).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isZip = format === "odt";
    const said = response.headers.get("content-disposition") ?? "";
    return said + (isZip ? [...xmlFiles(bytes).values()].join("\n") : strFromU8(bytes));
  });
  return (await Promise.all(texts)).join("\n");
}

async function minutesOf(session: CreatedSession): Promise<Minutes> {
  const response = await server.get(`/api/sessions/${session.code}/dossier`, session.facilitatorKey);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const [, body] = Object.entries(files).find(([name]) => name.endsWith("compte-rendu.json")) ?? [];
  return Minutes.parse(JSON.parse(strFromU8(body ?? new Uint8Array())));
}

test("no word that somebody typed is in any format, nor code, key, seat's secret or day", async () => {
  const { session, tokens } = await playedSession(server);
  const text = await textOf(session);
  const typed = [...Object.values(TYPED), "Invité 1", "Canari", "canari"];
  for (const secret of [...typed, ...tokens, session.code, session.facilitatorKey])
    expect(text).not.toContain(secret);
  // A date that a format must have is the first of the month.
  for (const [date] of text.matchAll(/20\d\d-\d\d-\d\d/g)) expect(date).toMatch(/-01$/);
});

test("three people are fewer than five, and their work is not told", async () => {
  const { session } = await playedSession(server, typedWith("peu"));
  const balance = await balanceOf(session);
  expect(balance).toMatchObject({ workshop: "decouverte-60", people: null, tables: null, actions: null });
  expect(balance.agenda.flatMap(({ left }) => left)).toEqual([]);
  expect(balance.footprint?.bytes).toBeGreaterThan(1_000);
});

test("six people and their six answers are counted; the workshop that an authority wrote is not named", async () => {
  const { session, host, people } = await surveyRoom(server, 6);
  for (const [at, person] of people.entries())
    expect(await reply(person, "avant", { answers: { habitude: at % 2 }, text: `canari-${at}` })).toBe("ok");
  await close(host, "avant");
  expect(await steer(host, "session/end")).toBe("ok");
  await expect.poll(async () => (await ask(session)).status).toBe(200);
  const balance = await balanceOf(session);
  expect(balance).toMatchObject({ workshop: null, people: 6, tables: 1 });
  expect(balance.answers[0]).toMatchObject({ before: 6 });
  expect(await textOf(session)).not.toContain("canari");
});

test("what the authority is comes from two lists; anything else is refused with what may be chosen", async () => {
  const { session } = await playedSession(server, typedWith("choix"));
  const chosen = await balanceOf(session, "format=json&authority=commune&size=50-350");
  expect(chosen.context).toEqual({ authority: "commune", size: "50-350" });
  for (const wrong of ["authority=Ville%20de%20Canari", "size=12", "authority=commune&authority=region"]) {
    const refused = await ask(session, `format=json&${wrong}`);
    expect([refused.status, refused.body.refusal]).toEqual([400, "balance-choice-unknown"]);
    expect(refused.body.message).not.toContain("Canari");
    expect(refused.body.message).toContain("Choisissez parmi");
  }
  const format = await ask(session, "format=pdf");
  expect([format.status, format.body.refusal]).toEqual([400, "format-unknown"]);
});

test("a session that goes on gives none; nor does any to who holds no key", async () => {
  const session = await server.createSession();
  const host = await consoleOf(server, session);
  await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
  const early = await ask(session);
  expect([early.status, early.body.refusal]).toEqual([409, "balance-not-ended"]);
  expect((await call(server, path(session, "format=json"))).status).toBe(403);
  expect((await ask(session, "format=json", "wrong")).status).toBe(403);
  expect((await call(server, "/api/sessions/ZZZZZZ/balance?format=json", { key: "wrong" })).status).toBe(404);
});

test("the record holds the session's own footprint, which stays once the traces are erased, the balance too", async () => {
  const { session } = await playedSession(server, typedWith("trace"));
  const before = (await minutesOf(session)).footprint;
  expect(before?.sent).toBeGreaterThan(1_000);
  expect(before?.most.computer).toBeGreaterThanOrEqual(1);
  expect(before?.estimate?.carbon.total.high).toBeGreaterThan(0);
  expect(before?.facts.map(({ id }) => id)).toContain("mix-fr-base-empreinte-2025");
  const erased = await call(server, `/api/sessions/${session.code}/traces`, {
    ...{ method: "DELETE", key: session.facilitatorKey },
  });
  expect(erased.status).toBe(204);
  const after = (await minutesOf(session)).footprint;
  expect(after?.sent).toBeGreaterThanOrEqual(before?.sent ?? Infinity);
  expect((await balanceOf(session)).footprint?.bytes).toBe((after?.sent ?? 0) + (after?.received ?? 0));
});

test("the form of the data is published", async () => {
  const { body } = await call(server, "/api/schema/session-balance.json");
  expect(body.title).toContain("balance of a session");
});
