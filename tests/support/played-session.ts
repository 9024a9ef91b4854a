/** A short session that was really played and ended, with words to look for in whatever is kept of it. */
import type { State } from "../../game/engine/session.ts";
import { Guest, newToken } from "../load/guest.ts";
import { consoleOf, steer } from "../load/quiz-room.ts";
import type { CreatedSession, TestServer } from "./server.ts";

/** What people typed, one for each way in. */
export const TYPED = {
  name: "Canari-Zébulon",
  own: "Armoire canari commune à deux services",
  pilot: "Direction canari des bâtiments",
  kept: "On a moins acheté que prévu, dit le canari gardé.",
  dropped: "Phrase canari que personne ne garde.",
  personal: "Mme Canari nous l’avait dit.",
} as const;

type Typed = Readonly<Record<keyof typeof TYPED, string>>;

/** The same with a mark of its own, for a store where several sessions were played. */
export const typedWith = (mark: string): Typed => {
  const marked = (text: string) => text.replace(/canari/i, (canary) => `${canary}-${mark}`);
  const { name, own, pilot, kept, dropped, personal } = TYPED;
  return {
    ...{ name: marked(name), own: marked(own), pilot: marked(pilot) },
    ...{ kept: marked(kept), dropped: marked(dropped), personal: marked(personal) },
  };
};

export interface PlayedSession {
  readonly session: CreatedSession;
  readonly host: Guest;
  readonly people: readonly Guest[];
  /** Their secrets. */
  readonly tokens: readonly string[];
}

async function arrive(guests: readonly Guest[], phase: string): Promise<void> {
  const isThere = (state: unknown) => (state as State["everyone"] | undefined)?.flow.phase === phase;
  for (const guest of guests) await guest.sees(({ parts }) => isThere(parts.everyone), phase);
}

async function ok(answer: Promise<string>, what: string): Promise<void> {
  const said = await answer;
  if (said !== "ok") throw new Error(`${what}: ${said}`);
}

/** One table of two and one of one; a catalogue's action, an own one, three sentences. */
export async function playedSession(server: TestServer, typed: Typed = TYPED): Promise<PlayedSession> {
  const session = await server.createSession({ scenario: "decouverte-60", tables: 2 });
  const host = await consoleOf(server, session);
  const tokens = [newToken(), newToken(), newToken()];
  const people: Guest[] = [];
  for (const [at, token] of tokens.entries()) {
    const guest = await Guest.enter(server, session.code);
    await ok(guest.join(at === 0 ? typed.name : `Invité ${at}`, token, at < 2 ? "t1" : "t2"), "join");
    people.push(guest);
  }
  const [ana, bea, cleo] = people;
  if (!ana || !bea || !cleo) throw new Error("three people");
  await ok(steer(host, "session/start"), "start");
  await arrive([host], "accueil");
  await ok(steer(host, "session/open", { phase: "plan" }), "plan");
  await arrive([host, ...people], "plan");
  const plan = { phase: "plan" };
  const write = { title: typed.own, theme: "cycle-de-vie", cost: 1, effort: 1 };
  await ok(ana.send({ type: "action-plan/write", ...write }, plan), "write");
  await ok(
    ana.send({ type: "action-plan/fill", item: "a1", field: "owner", value: typed.pilot }, plan),
    "fill",
  );
  await ok(bea.send({ type: "action-plan/support", item: "a1", isOn: true }, plan), "support");
  await ok(steer(host, "session/open", { phase: "debrief" }), "debrief");
  await arrive([host, ...people], "debrief");
  // A second sentence of a person would take the place of the first.
  const said = new Map([
    [ana, typed.kept],
    [bea, typed.dropped],
    [cleo, typed.personal],
  ]);
  for (const [person, text] of said)
    await ok(person.send({ type: "debrief/say", prompt: "ressenti", text }, { phase: "debrief" }), "say");
  await ok(steer(host, "session/end"), "end");
  await host.sees(({ parts }) => JSON.stringify(parts.everyone).includes('"ended"'), "the end");
  return { session, host, people, tokens };
}
