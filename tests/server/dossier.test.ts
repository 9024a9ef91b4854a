/** The dossier de séance over HTTP: zipped, described, without anybody's name; the archivist's form; traces erased early or at their term. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Manifest, Minutes } from "../../game/dossier/schema.ts";
import { Roadmap } from "../../game/roadmap/schema.ts";
import { consoleOf } from "../load/quiz-room.ts";
import { call } from "../support/forms.ts";
import { contentWith } from "../support/own-content.ts";
import { playedSession, TYPED, typedWith } from "../support/played-session.ts";
import { TestServer, type CreatedSession } from "../support/server.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";
import { close, reply, surveyRoom } from "../support/survey-room.ts";
import { xmlFiles } from "../documents/support.ts";

/** One for all: a start takes longer than a test. The last one moves its clock. */
let server: TestServer;
beforeAll(async () => {
  const env = { CONTENT_DIR: contentWith({ sonde: SURVEY_SCENARIO }), RETENTION_DAYS: "45" };
  server = await TestServer.start(env, { isClockMovable: true });
});
afterAll(() => server.stop());

const DAY = 24 * 3600 * 1000;
const path = ({ code }: CreatedSession, rest: string) => `/api/sessions/${code}/${rest}`;
const put = (session: CreatedSession, rest: string, body: object, key = session.facilitatorKey) =>
  call(server, path(session, rest), { method: "PUT", key, body });
const desk = async (session: CreatedSession) =>
  (await call(server, path(session, "dossier/desk"), { key: session.facilitatorKey })).body;

/** Files by their place, the archive's own folder taken off. */
async function taken(session: CreatedSession, query = ""): Promise<Map<string, Uint8Array>> {
  const response = await server.get(path(session, `dossier${query}`), session.facilitatorKey);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/zip");
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return new Map(Object.entries(files).map(([name, body]) => [name.replace(/^[^/]+\//, ""), body]));
}

/** Everything that can be read in the archive, office files opened too. */
const textIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files]
    .map(([name, body]) =>
      name.endsWith(".odt") ? [...xmlFiles(body).values()].join("\n") : strFromU8(body),
    )
    .join("\n");
const jsonIn = (files: ReadonlyMap<string, Uint8Array>, name: string): unknown =>
  JSON.parse(strFromU8(files.get(name) ?? new Uint8Array()));

const FORM = {
  ...{ authority: "Ville de Test", service: "Direction du numérique", archivist: "Archives municipales" },
  ...{ reference: null, retention: "5 ans", disposal: "sort", note: null },
};

interface Text {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
}
const idOf = async (session: CreatedSession, text: string) =>
  ((await desk(session)).texts as Text[]).find((one) => one.text === text)?.id ?? "";

test("one archive holds texts, data and a manifest whose sizes and SHA-256 are those of its files", async () => {
  const { session } = await playedSession(server);
  const files = await taken(session);
  const manifest = Manifest.parse(jsonIn(files, "manifest.json"));
  expect(manifest.files.map(({ path: name }) => name).sort()).toEqual(
    [...files.keys()].filter((name) => name !== "manifest.json").sort(),
  );
  for (const { path: name, bytes, sha256 } of manifest.files) {
    const body = files.get(name) ?? new Uint8Array();
    expect([bytes, sha256], name).toEqual([body.length, createHash("sha256").update(body).digest("hex")]);
  }
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      "compte-rendu.odt",
      "compte-rendu.html",
      "feuille-de-route.odt",
      "manifeste.csv",
    ]),
  );
  const minutes = Minutes.parse(jsonIn(files, "donnees/compte-rendu.json"));
  expect(minutes.attendance).toMatchObject({ people: 3, came: 3, peak: 3 });
  expect(minutes.agenda.map(({ state }) => state)).toEqual([
    ...["held", "not-reached", "held", "held", "not-reached"],
  ]);
  Roadmap.parse(jsonIn(files, "donnees/feuille-de-route.json"));
  const english = await taken(session, "?locale=en");
  expect([...english.keys()]).toContain("minutes.odt");
});

test("sentences enter once they are kept; pseudonyms, keys and the others are in no file", async () => {
  const { session, tokens } = await playedSession(server);
  const before = textIn(await taken(session));
  expect(before).toContain(TYPED.own);
  expect(before).not.toContain(TYPED.kept);
  const kept = [await idOf(session, TYPED.kept)];
  const leftOut = [await idOf(session, TYPED.own), await idOf(session, TYPED.pilot)];
  expect((await put(session, "dossier/words", { kept, leftOut })).status).toBe(204);
  const after = textIn(await taken(session));
  expect(after).toContain(TYPED.kept);
  expect(after).toContain("Action écrite par une table (texte retiré du dossier)");
  const never = [TYPED.name, "Invité 1", TYPED.dropped, TYPED.personal, TYPED.own, TYPED.pilot];
  for (const secret of [...never, ...tokens, session.facilitatorKey]) expect(after).not.toContain(secret);
});

test("the archivist's form outlives a kill -9, and a blank line says whom it waits for", async () => {
  const session = await server.createSession();
  expect((await put(session, "dossier/form", FORM)).status).toBe(204);
  await server.kill();
  await server.startAgain();
  expect((await desk(session)).form).toEqual(FORM);
  const files = await taken(session);
  const manifest = Manifest.parse(jsonIn(files, "manifest.json"));
  expect(manifest.producer.service).toBe("Direction du numérique");
  expect(manifest.archives).toMatchObject({ retention: "5 ans", disposal: "sort", reference: null });
  const csv = strFromU8(files.get("manifeste.csv") ?? new Uint8Array());
  expect(csv).toContain("Sort final;tri\r\n");
  expect(csv).toContain("Tableau de gestion ou ligne de référence;à compléter avec l’archiviste\r\n");
});

test("who only looks on takes the dossier and writes nothing in it; nobody else has it", async () => {
  const session = await server.createSession();
  const links = await call(server, path(session, "links"), { key: session.facilitatorKey });
  const reader = String(links.body.reader).split("#")[1] ?? "";
  expect((await call(server, path(session, "dossier"), { key: reader })).status).toBe(200);
  expect((await put(session, "dossier/form", FORM, reader)).status).toBe(403);
  expect((await put(session, "dossier/words", { kept: [], leftOut: [] }, reader)).status).toBe(403);
  expect((await call(server, path(session, "traces"), { method: "DELETE", key: reader })).status).toBe(403);
  expect((await call(server, path(session, "dossier"))).status).toBe(403);
  const tooLong = await put(session, "dossier/form", { ...FORM, retention: "x".repeat(161) });
  expect([tooLong.status, tooLong.body.refusal]).toEqual([400, "invalid"]);
});

/** A questionnaire asked once to so many people, then the session's results. */
async function resultsOf(people: number): Promise<string> {
  const room = await surveyRoom(server, people);
  for (const [at, person] of room.people.entries())
    expect(
      await reply(person, "avant", { answers: { habitude: at % 2 }, text: `réponse-canari-${at}` }),
    ).toBe("ok");
  await close(room.host, "avant");
  const files = await taken(room.session);
  expect(textIn(files)).not.toContain("réponse-canari");
  for (const { pair } of room.people) expect(textIn(files)).not.toContain(pair);
  return strFromU8(files.get("donnees/resultats.csv") ?? new Uint8Array());
}

test("a questionnaire with fewer than five answers shows none, and with six the counts of each step", async () => {
  const few = await resultsOf(4);
  expect(few).toContain("moins de cinq réponses");
  expect(few).not.toMatch(/;[1-9]\d*\r\n/);
  expect(await resultsOf(6)).toMatch(/;avant;[^;]*;3\r\n/);
});

const isWritten = (text: string) =>
  readdirSync(server.dataDir).some((name) => readFileSync(join(server.dataDir, name)).includes(text));

/** What the console's door and its page say once traces are gone. */
async function expectErased(session: CreatedSession, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const text of Object.values(typed)) expect(isWritten(text), text).toBe(false);
  expect((await call(server, path(session, "header.fr.json"))).status).toBe(410);
  const entered = await call(server, path(session, "enter"), {
    ...{ method: "POST", body: { role: "console", key: session.facilitatorKey } },
  });
  expect(entered.status).toBe(204);
  expect(entered.response.headers.get("set-cookie")).toContain(`tt-console-${session.code}=`);
  const wrong = { role: "console", key: "wrong" };
  expect((await call(server, path(session, "enter"), { method: "POST", body: wrong })).status).toBe(403);
  const said = await desk(session);
  expect(said).toMatchObject({ state: "erased", form: FORM, texts: [], attendance: { people: 3 } });
  expect(said.traces).toMatchObject({ erased: { counts: { seats: 3, answers: 0 } } });
}

test("traces are erased before their term when the facilitator asks, and a dossier without any text stays", async () => {
  const typed = typedWith("tot");
  const { session, tokens } = await playedSession(server, typed);
  expect(isWritten(typed.name)).toBe(true);
  await put(session, "dossier/form", FORM);
  await put(session, "dossier/words", { kept: [await idOf(session, typed.kept)], leftOut: [] });
  const erase = () =>
    call(server, path(session, "traces"), { method: "DELETE", key: session.facilitatorKey });
  expect((await erase()).status).toBe(204);
  await expectErased(session, typed);
  expect((await erase()).status).toBe(204); // asked again, it is done already
  const files = await taken(session);
  const all = textIn(files);
  for (const secret of [...Object.values(typed), "Invité 1", ...tokens]) expect(all).not.toContain(secret);
  expect(all).toContain("Action écrite par une table (texte effacé)");
  const manifest = Manifest.parse(jsonIn(files, "manifest.json"));
  expect(manifest).toMatchObject({ words: "erased", erasure: { counts: { seats: 3 } } });
  expect(manifest.archives.retention).toBe("5 ans");
  const late = { ...FORM, reference: "Ligne 12" };
  expect((await put(session, "dossier/form", late)).status).toBe(204); // the archivist may answer after
  expect((await desk(session)).form).toEqual(late);
  expect((await put(session, "dossier/words", { kept: [], leftOut: [] })).status).toBe(410);
});

test("a session that goes on keeps its traces, whoever asks", async () => {
  const session = await server.createSession();
  const host = await consoleOf(server, session);
  await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
  const asked = await call(server, path(session, "traces"), {
    ...{ method: "DELETE", key: session.facilitatorKey },
  });
  expect([asked.status, asked.body.refusal]).toEqual([409, "not-ended"]);
});

test("the officer's page says what this very session keeps, where, and until when", async () => {
  const session = await server.createSession();
  await put(session, "dossier/form", FORM);
  const read = async (query = "") =>
    (await server.get(path(session, `data-notice?format=html${query}`), session.facilitatorKey)).text();
  const page = await read();
  for (const said of [
    "45 jours après la fin",
    "fichier SQLite",
    "Ville de Test",
    "Ce qui n’est jamais gardé",
  ])
    expect(page).toContain(said);
  expect(page).not.toMatch(/\{\w+\}|undefined/);
  expect(page).not.toContain("engagements publics"); // this workshop has none
  expect(await read("&locale=en")).toContain("45 days after the end");
  expect((await call(server, path(session, "data-notice?format=html"))).status).toBe(403);
});

test("at the term traces go by themselves; the whole session erased takes the dossier along", async () => {
  const typed = typedWith("tard");
  const { session } = await playedSession(server, typed);
  await put(session, "dossier/form", FORM);
  for (const day of [0, 39, 47]) {
    server.moveClock(day * DAY);
    await server.kill();
    await server.startAgain();
  }
  await expectErased(session, typed);
  expect((await taken(session)).has("compte-rendu.odt")).toBe(true);
  const whole = await call(server, path(session, ""), { method: "DELETE", key: session.facilitatorKey });
  expect(whole.status).toBe(204);
  expect((await call(server, path(session, "dossier"), { key: session.facilitatorKey })).status).toBe(410);
}, 150_000);
