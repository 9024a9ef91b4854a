/** The same quiz load on our server and on its floors: everyone answers within two seconds, question after question. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Room } from "@colyseus/sdk";
import { WebSocket } from "ws";
import type { QuizEveryone } from "../../game/activities/quiz/state.ts";
import { answerOf } from "../../game/activities/quiz/bot.ts";
import { diceOver, wordOf } from "../../game/engine/dice.ts";
import { freePort, TestServer } from "../support/server.ts";
import { percentile } from "./bots.ts";
import { LoadClient } from "./client.ts";

export interface QuizLoad {
  /** Socket bytes received per participant, median. */
  readonly bytes: number;
  readonly ackP50: number;
  readonly ackP99: number;
  readonly broadcastP99: number;
  /** Server CPU milliseconds per client and question. */
  readonly cpu: number;
}

export interface LoadShape {
  readonly participants: number;
  readonly questions: number;
}

/** Answers are spread over so long. */
const WINDOW_MS = 2_000;
const AFTER_MS = 700;

/** CPU milliseconds a process has used (Linux). */
export function cpuMs(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export async function ourQuiz({ participants, questions }: LoadShape, contentDir: string): Promise<QuizLoad> {
  const server = await TestServer.start({ CONTENT_DIR: contentDir });
  try {
    const tables = Math.min(40, Math.max(1, Math.round(participants / 5)));
    const { code, facilitatorKey } = await server.createSession({ scenario: "bench", tables });
    const address = { url: server.url, code };
    const host = new LoadClient(address, facilitatorKey);
    const people = Array.from({ length: participants }, () => new LoadClient(address));
    await Promise.all(people.map((client, n) => client.join(`P${n}`)));
    await host.send({ type: "session/start", seen: 0 } as { type: string });
    await sleep(500);
    const run = new QuizRun(host, people, server.pid);
    for (let n = 0; n < questions; n += 1) await run.question();
    const load = run.result(questions);
    await Promise.all([host, ...people].map((client) => client.close()));
    return load;
  } finally {
    await server.stop();
  }
}

class QuizRun {
  readonly #host: LoadClient;
  readonly #people: readonly LoadClient[];
  readonly #pid: number | undefined;
  readonly #broadcasts: number[] = [];
  readonly #bytesBefore: readonly number[];
  readonly #acksBefore: readonly number[];
  readonly #cpuBefore: number;
  readonly #dice = diceOver({ dice: wordOf("bench") });

  constructor(host: LoadClient, people: readonly LoadClient[], pid: number | undefined) {
    this.#host = host;
    this.#people = people;
    this.#pid = pid;
    this.#bytesBefore = people.map(({ bytesIn }) => bytesIn);
    this.#acksBefore = people.map(({ acknowledged }) => acknowledged.length);
    this.#cpuBefore = cpuMs(pid);
  }

  async question(): Promise<void> {
    await Promise.all(this.#people.map((client) => this.#answer(client)));
    await this.#next(); // reveal
    await this.#next(); // next question
  }

  async #answer(client: LoadClient): Promise<void> {
    await sleep(this.#dice.roll() * WINDOW_MS);
    const quiz = client.everyone?.phases.quiz as QuizEveryone;
    const answer = answerOf(quiz.question, this.#dice);
    await client.send(
      { type: "quiz/answer", question: quiz.question.id, answer } as { type: string },
      "quiz",
    );
  }

  /** From the facilitator's click to everybody's screen. */
  async #next(): Promise<void> {
    const turn = this.#host.everyone?.flow.turn ?? 0;
    const start = performance.now();
    const seen = this.#people.map((client) => heard(client, turn, start));
    await this.#host.send({ type: "session/next", seen: turn } as { type: string });
    this.#broadcasts.push(...(await Promise.all(seen)));
    await sleep(AFTER_MS);
  }

  result(questions: number): QuizLoad {
    const cpu = (cpuMs(this.#pid) - this.#cpuBefore) / (this.#people.length * questions);
    const acks = this.#people.flatMap(({ acknowledged }, n) =>
      acknowledged.slice(this.#acksBefore[n]).map(({ ms }) => ms),
    );
    return {
      bytes: percentile(
        this.#people.map(({ bytesIn }, n) => bytesIn - (this.#bytesBefore[n] ?? 0)),
        0.5,
      ),
      ackP50: percentile(acks, 0.5),
      ackP99: percentile(acks, 0.99),
      broadcastP99: percentile(this.#broadcasts, 0.99),
      cpu: Math.round(cpu * 100) / 100,
    };
  }
}

function heard(client: LoadClient, turn: number, start: number): Promise<number> {
  return new Promise((resolve) => {
    client.onFrame = () => {
      if ((client.everyone?.flow.turn ?? 0) > turn) resolve(performance.now() - start);
    };
  });
}

/** One way of speaking to a floor. */
interface FloorClient {
  ask(): void;
  answer(n: number): Promise<void>;
  onQuestion(then: () => void): void;
  close(): void;
}

async function wsClient(port: number): Promise<FloorClient> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  await once(socket, "open");
  const waiting = new Map<number, () => void>();
  let asked: () => void = () => undefined;
  socket.on("message", (data) => {
    const { id } = JSON.parse((data as Buffer).toString()) as { id?: number };
    if (id === undefined) asked();
    else waiting.get(id)?.();
  });
  return {
    ask: () => socket.send("{}"),
    answer: (id) =>
      new Promise((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, answer: "x".repeat(120) }));
      }),
    onQuestion: (then) => {
      asked = then;
    },
    close: () => socket.close(),
  };
}

async function colyseusClient(port: number): Promise<FloorClient> {
  const room: Room = await new Client(`http://127.0.0.1:${port}`).joinById("FLOOR2", {});
  let asked: () => void = () => undefined;
  room.onMessage("q", () => asked());
  return {
    ask: () => room.send("ask", {}),
    answer: async () => {
      await room.request("c", { answer: "x".repeat(120) });
    },
    onQuestion: (then) => {
      asked = then;
    },
    close: () => void room.leave(),
  };
}

export async function floorQuiz(
  kind: "ws" | "colyseus",
  { participants, questions }: LoadShape,
): Promise<QuizLoad> {
  const port = await freePort();
  const program = join(import.meta.dirname, "floor.ts");
  const child: ChildProcess = spawn(process.execPath, [program, kind, String(port)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(child, "message");
  const open = kind === "ws" ? wsClient : colyseusClient;
  const people = await Promise.all(Array.from({ length: participants }, () => open(port)));
  const [acks, broadcasts]: [number[], number[]] = [[], []];
  const before = cpuMs(child.pid);
  for (let question = 0; question < questions; question += 1) {
    await Promise.all(
      people.map(async (client) => {
        await sleep(Math.random() * WINDOW_MS);
        const start = performance.now();
        await client.answer(question);
        acks.push(performance.now() - start);
      }),
    );
    const start = performance.now();
    const heardAll = people.map((client) =>
      new Promise<void>((resolve) => client.onQuestion(resolve)).then(() =>
        broadcasts.push(performance.now() - start),
      ),
    );
    people[0]?.ask();
    await Promise.all(heardAll);
    await sleep(AFTER_MS);
  }
  const cpu = (cpuMs(child.pid) - before) / (participants * questions);
  for (const client of people) client.close();
  child.kill();
  return {
    bytes: 0,
    ackP50: percentile(acks, 0.5),
    ackP99: percentile(acks, 0.99),
    broadcastP99: percentile(broadcasts, 0.99),
    cpu: Math.round(cpu * 100) / 100,
  };
}
