/** A thousand answers to questionnaires in a minute: five rooms of two hundred people, five at each device. */
import { setTimeout as sleep } from "node:timers/promises";
import { contentWith } from "../support/own-content.ts";
import { TestServer } from "../support/server.ts";
import { SURVEY_SCENARIO } from "../support/survey.ts";
import { countOf, reply, surveyRoom, type SurveyRoom } from "../support/survey-room.ts";
import { percentile } from "./bots.ts";

export interface SurveyLoad {
  readonly p50: number;
  readonly p99: number;
  /** Answers that the store holds in the end, of those sent. */
  readonly kept: number;
  readonly sent: number;
}

const ROOMS = 5;
const DEVICES = 40;
const EACH = 5;
const MINUTE_MS = 60_000;

const ANSWERS = { "portable-vie": 2, "part-empreinte": 1, defendre: 3, habitude: 2, "tenir-parole": 1 };

export async function surveyLoad(): Promise<SurveyLoad> {
  const server = await TestServer.start({ CONTENT_DIR: contentWith({ sonde: SURVEY_SCENARIO }) });
  try {
    const rooms: SurveyRoom[] = [];
    for (let n = 0; n < ROOMS; n += 1) rooms.push(await surveyRoom(server, DEVICES, EACH));
    // One person of each room in turn: a thousand at an even pace, whether the one before was answered or not.
    const people = Array.from({ length: DEVICES * EACH }, (_, at) =>
      rooms.map(({ people: all }) => all[at]),
    ).flat();
    const every = MINUTE_MS / people.length;
    const start = performance.now();
    const acks = await Promise.all(
      people.map(async (person, at) => {
        if (!person) throw new Error("a room is short of people");
        await sleep(Math.max(0, start + at * every - performance.now()));
        const sent = performance.now();
        const answer = await reply(person, "avant", { answers: ANSWERS, text: "Des idées pour demain" });
        if (answer !== "ok") throw new Error(`an answer was refused: ${answer}`);
        return performance.now() - sent;
      }),
    );
    const counts = await Promise.all(rooms.map(({ host }) => countOf(host, "avant")));
    const kept = counts.reduce((sum, count) => sum + count, 0);
    return { p50: percentile(acks, 0.5), p99: percentile(acks, 0.99), kept, sent: people.length };
  } finally {
    await server.stop();
  }
}
