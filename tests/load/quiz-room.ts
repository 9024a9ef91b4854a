/** A room in the middle of its quiz, for tests that look at what each connection gets. */
import type { State } from "../../game/engine/session.ts";
import type { CreatedSession, TestServer } from "../support/server.ts";
import { Guest, newToken } from "./guest.ts";

export const everyone = (guest: Guest) => guest.mirror.parts.everyone as State["everyone"];
export const consoleOf = (server: TestServer, session: CreatedSession) =>
  Guest.enter(server, session.code, { door: "console", key: session.facilitatorKey });

export async function steer(host: Guest, type: string, rest: Record<string, unknown> = {}): Promise<string> {
  await host.sees(({ parts }) => parts.everyone !== undefined, "the flow");
  return host.send({ type, seen: everyone(host).flow.turn, ...rest });
}

/** A session in its quiz, with Ana and Bea at table 1 and Cléo at table 2. */
export async function quizRoom(server: TestServer) {
  const session = await server.createSession({ scenario: "decouverte-60", tables: 2 });
  const host = await consoleOf(server, session);
  const tokens = [newToken(), newToken(), newToken()] as const;
  const [ana, bea, cleo] = await Promise.all([1, 2, 3].map(() => Guest.enter(server, session.code)));
  if (!ana || !bea || !cleo) throw new Error("three guests");
  await ana.join("Ana", tokens[0], "t1");
  await bea.join("Bea", tokens[1], "t1");
  await cleo.join("Cléo", tokens[2], "t2");
  await steer(host, "session/start");
  await host.sees(({ parts }) => (parts.everyone as State["everyone"]).flow.phase === "accueil", "accueil");
  await steer(host, "session/next");
  for (const guest of [host, ana, bea, cleo]) {
    await guest.sees(
      ({ parts }) => (parts.everyone as State["everyone"] | undefined)?.flow.phase === "quiz",
      "the quiz",
    );
  }
  return { session, host, ana, bea, cleo, tokens };
}

export const questionOf = (guest: Guest) => {
  const quiz = everyone(guest).phases.quiz as { question: { id: string; min: number; max: number } };
  return quiz.question;
};
export const answer = (guest: Guest, low: number) => {
  const { id, max } = questionOf(guest);
  return { type: "quiz/answer", question: id, answer: { kind: "estimate", low, high: max } };
};
