/** A link to a session that stands still: every door reads it as it reads a room's, and nothing that is sent changes it. */
import { signal } from "@preact/signals";
import { registry } from "../../game/activities/index.ts";
import type { Connection } from "../../game/engine/audiences.ts";
import { localise } from "../../game/scenario/localise.ts";
import { GestureChannel } from "../link/gestures.ts";
import type {
  Acts,
  Answer,
  HostLink,
  LinkStatus,
  ResumeCodeAnswer,
  SessionHeader,
  TakenUp,
} from "../link/link.ts";
import { mirrorOf } from "../link/local-mirror.ts";
import type { Way } from "../link/ways.ts";
import type { Notice } from "../../game/protocol/frames.ts";
import { locale } from "../text/texts.ts";
import type { SampleSession } from "./sample-session.ts";

/** The code of the sample, which no server gave. */
export const SAMPLE_CODE = "K7M4QP";

const STILL = { ok: false, refusal: "not-allowed" } as const;

export class SampleLink implements HostLink {
  readonly isLocal = false;
  readonly status = signal<LinkStatus>("live");
  readonly way = signal<Way>("websocket");
  readonly refusal = signal<string | undefined>(undefined);
  readonly mirror;
  readonly seats;
  readonly takenUp = signal<TakenUp | undefined>(undefined);
  readonly online;
  readonly notice = signal<Notice | undefined>(undefined);
  readonly acts;
  readonly gestures = new GestureChannel(() => undefined);
  readonly #sample: SampleSession;

  constructor(sample: SampleSession, connection: Connection) {
    this.#sample = sample;
    this.mirror = signal(mirrorOf(sample.state, connection, sample.words));
    this.seats = signal(connection.seats);
    const seats = Object.keys(sample.state.seat);
    this.online = signal(seats);
    const { phase } = sample.state.everyone.flow;
    // Everybody has just done something: what the console says of the tables is then about the tables.
    this.acts = signal<Acts>({
      phase: phase ?? "",
      at: Object.fromEntries(seats.map((seat) => [seat, sample.now])),
    });
  }

  now(): number {
    return this.#sample.now;
  }

  send(): Promise<Answer> {
    return Promise.resolve(STILL);
  }

  join(): Promise<Answer> {
    return Promise.resolve(STILL);
  }

  resume(): Promise<Answer> {
    return Promise.resolve(STILL);
  }

  resumeCode(): Promise<ResumeCodeAnswer> {
    return Promise.resolve(STILL);
  }

  answerApart(): Promise<Answer> {
    return Promise.resolve(STILL);
  }

  countApart(): Promise<number> {
    return Promise.resolve(0);
  }

  handTo(): Promise<void> {
    return Promise.resolve();
  }

  leaf(phase: string, leaf: string): Promise<unknown> {
    const found = this.#sample.frozen.phases.find(({ id }) => id === phase);
    if (!found) return Promise.reject(new Error(`no phase ${phase}`));
    return Promise.resolve(localise(registry(found.activity).leaves(found.config)[leaf], locale.value));
  }

  resources(): Promise<unknown> {
    return Promise.resolve(localise(this.#sample.frozen.resources ?? [], locale.value));
  }

  notes(): Promise<unknown> {
    const { phases } = this.#sample.frozen;
    return Promise.resolve(
      localise(Object.fromEntries(phases.map(({ id, notes }) => [id, notes])), locale.value),
    );
  }

  header(): Promise<SessionHeader> {
    const { title, summary, minutes, phases } = this.#sample.frozen;
    const language = locale.value;
    return Promise.resolve({
      ...{ code: SAMPLE_CODE, title: title[language], summary: summary[language], minutes, pace: 1 },
      joinUrl: `http://192.168.1.23:2567/${SAMPLE_CODE}`,
      phases: phases.map(({ id, activity, title: name, minutes: planned, isOptional, isProtected }) => ({
        ...{ id, activity, title: name[language], minutes: planned, isOptional, isProtected },
      })),
    });
  }

  close(): void {
    // Nothing is open.
  }
}
