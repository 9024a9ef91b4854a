/** The link without a server: the engine runs in the page, robots sit at the table, the device keeps the game. */
import "./no-eval.ts"; // before any schema
import { signal } from "@preact/signals";
import { registry } from "../../game/activities/alone.ts";
import type { Actor } from "../../game/engine/actors.ts";
import { emptyMirror } from "../../game/protocol/frames.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import { localise } from "../../game/scenario/localise.ts";
import { locale } from "../text/texts.ts";
import { randomToken } from "./device.ts";
import { GestureChannel } from "./gestures.ts";
import type { Answer, Command, Link, LinkStatus, ResumeCodeAnswer, SessionHeader, TakenUp } from "./link.ts";
import { LocalBots } from "./local-bots.ts";
import { mirrorOf } from "./local-mirror.ts";
import { LocalSession, TABLE } from "./local-session.ts";
import type { LocalStore } from "./local-store.ts";
import type { Way } from "./ways.ts";

interface LocalOptions {
  readonly frozen: Frozen;
  /** Hash of the content. */
  readonly content: string;
  readonly store: LocalStore;
  /** Names of those who take the empty chairs. */
  readonly robots: readonly string[];
}

const TICK_MS = 700;
const HOST: Actor = { kind: "host", host: "h1" };
const NO_OTHER_DEVICE = { ok: false, refusal: "not-allowed" } as const;

export class LocalLink implements Link {
  readonly isLocal = true;
  readonly status = signal<LinkStatus>("live");
  readonly way = signal<Way>("websocket");
  readonly refusal = signal<string | undefined>(undefined);
  readonly mirror = signal(emptyMirror);
  readonly seats = signal<readonly string[]>([]);
  readonly takenUp = signal<TakenUp | undefined>(undefined);
  /** Whether the device keeps the game when the page closes. */
  readonly isKept = signal(true);
  /** Nobody else is there to be told what a hand is doing. */
  readonly gestures = new GestureChannel(() => undefined);
  readonly session: LocalSession;
  /** A game was kept here, which could not go on: its workshop has changed since. */
  readonly hasStartedOver: boolean;
  readonly #store: LocalStore;
  readonly #bots: LocalBots;
  readonly #timer: ReturnType<typeof setInterval>;
  #handedTo: string | undefined;

  constructor({ frozen, content, store, robots }: LocalOptions) {
    const game = store.kept();
    const resumed = game && LocalSession.resume({ frozen, registry, content }, game);
    const seed = game?.seed ?? randomToken(9);
    this.session = resumed ?? LocalSession.begin({ frozen, registry, content, seed: randomToken(9) });
    this.hasStartedOver = game !== undefined && resumed === undefined;
    this.#store = store;
    this.#bots = new LocalBots(this.session, `${seed} ${this.session.game.journal.length}`, robots);
    this.session.observe(() => this.#changed());
    this.#show();
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#look();
    if (!isPage) return;
    document.addEventListener("visibilitychange", this.#look);
    addEventListener("pagehide", this.#look);
  }

  now(): number {
    return this.session.clock.now();
  }

  send(command: Command, { phase, seat }: { phase?: string; seat?: string } = {}): Promise<Answer> {
    const speaker = seat ?? this.seats.value[0];
    if (speaker === undefined || !this.seats.value.includes(speaker))
      return Promise.resolve({ ok: false, refusal: "no-seat" });
    return Promise.resolve(this.session.submit({ kind: "seat", seat: speaker }, { command, phase }));
  }

  join(name: string): Promise<Answer> {
    const command = { type: "session/join", name, team: TABLE };
    return Promise.resolve(this.session.submit({ kind: "door" }, { command }));
  }

  /** What a facilitator would do: begin, go on, end. */
  conduct(type: "session/start" | "session/next"): Answer {
    const { turn } = this.session.state.everyone.flow;
    const command = { type, seen: turn };
    const answer = this.session.submit(HOST, { command });
    this.#bots.attend();
    return answer;
  }

  resume(): Promise<Answer> {
    return Promise.resolve(NO_OTHER_DEVICE);
  }

  resumeCode(): Promise<ResumeCodeAnswer> {
    return Promise.resolve(NO_OTHER_DEVICE);
  }

  /** No activity of a discovery site keeps answers apart: its build refuses those that do. */
  answerApart(): Promise<Answer> {
    return Promise.resolve(NO_OTHER_DEVICE);
  }

  countApart(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  handTo(seat: string | null): Promise<void> {
    this.#handedTo = seat ?? undefined;
    this.#show();
    return Promise.resolve();
  }

  /** The same doors as the server's: a text is given once its phase opens it. */
  leaf(phase: string, leaf: string): Promise<unknown> {
    const { frozen, state, rules } = this.session;
    const found = frozen.phases.find(({ id }) => id === phase);
    const shown = state.everyone.phases[phase];
    if (!found || shown === undefined) return Promise.reject(new Error(`${phase} is not open`));
    const activity = rules.registry(found.activity);
    if (!activity.isOpen(leaf, shown)) return Promise.reject(new Error(`${leaf} is not open`));
    return Promise.resolve(localise(activity.leaves(found.config)[leaf], locale.value));
  }

  resources(): Promise<unknown> {
    return Promise.resolve(localise(this.session.frozen.resources ?? [], locale.value));
  }

  header(): Promise<SessionHeader> {
    const { scenario, title, summary, minutes, phases } = this.session.frozen;
    const language = locale.value;
    return Promise.resolve({
      ...{ code: scenario, title: title[language], summary: summary[language], minutes, pace: 1 },
      joinUrl: "",
      phases: phases.map(({ id, activity, title: name, minutes: planned, isOptional, isProtected }) => ({
        ...{ id, activity, title: name[language], minutes: planned, isOptional, isProtected },
      })),
    });
  }

  /** Nothing of this game stays on the device. */
  forget(): void {
    this.close();
    this.#store.forget();
  }

  close(): void {
    clearInterval(this.#timer);
    this.session.observe(() => undefined);
    if (!isPage) return;
    document.removeEventListener("visibilitychange", this.#look);
    removeEventListener("pagehide", this.#look);
  }

  #changed(): void {
    this.isKept.value = this.#store.keep(this.session.game);
    this.#runClock();
    this.#show();
  }

  #show(): void {
    const { state, words } = this.session;
    const people = Object.keys(state.seat).filter((seat) => state.seat[seat]?.isBot === false);
    const number = (seat: string) => state.host.roster[seat]?.number ?? 0;
    const seats = people.sort((a, b) => number(a) - number(b));
    if (seats.join() !== this.seats.value.join()) this.seats.value = seats;
    this.mirror.value = mirrorOf(state, { door: "participant", seats, handedTo: this.#handedTo }, words);
  }

  /** The bell, then a robot. */
  #tick(): void {
    if (!isLookedAt()) return;
    const { status, deadline, hasRung, turn } = this.session.state.everyone.flow;
    if (status === "running" && !hasRung && deadline !== null && this.now() >= deadline) {
      const command = { type: "clock/expired", turn, deadline } as const;
      this.session.play({ kind: "clock" }, { kind: "session", command });
    }
    this.#bots.attend();
    this.#bots.act();
  }

  #runClock(): void {
    const { status } = this.session.state.everyone.flow;
    this.session.clock.run(isLookedAt() && status === "running");
  }

  /** Time stands still while nobody looks, and how far it went is kept. */
  readonly #look = () => {
    this.#runClock();
    if (!isLookedAt() && this.session.game.journal.length > 0) this.#store.keep(this.session.game);
  };
}

/** A unit test has none. */
const isPage = typeof document !== "undefined";

const isLookedAt = () => !isPage || document.visibilityState === "visible";
