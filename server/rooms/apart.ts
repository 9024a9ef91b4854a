/** Answers kept apart from the journal: taken one by one under random keys, read once, told to the rules together. */
import { registry } from "../../game/activities/index.ts";
import type { Apart as Rule, ApartAnswer } from "../../game/engine/activity.ts";
import type { PhaseId, SeatId } from "../../game/engine/actors.ts";
import { storeWords } from "../../game/engine/words.ts";
import { APART_ANSWERS } from "../../game/protocol/activity-commands.ts";
import { isActivityId } from "../../game/activities/ids.ts";
import { StoreError, type KeptAnswer } from "../journal/store.ts";
import { logError } from "../observe/log.ts";
import { RefusalError } from "./cmd.ts";
import type { LiveSession } from "./live-session.ts";

/** A person may change their answers; a device that sends more is playing with the room. */
const MOST_TRIES = 5;
/** A disk that refuses is asked again after so long. */
const AGAIN_MS = 5_000;

interface Phased {
  readonly config: unknown;
  readonly rule: Rule;
}

export class Apart {
  readonly #live: LiveSession;
  /** How often each seat sent something: in memory alone, gone with the process. */
  #tries = new Map<string, number>();
  #telling = new Set<PhaseId>();
  #dropped = new Set<PhaseId>();
  #timer: NodeJS.Timeout | undefined;

  constructor(live: LiveSession) {
    this.#live = live;
  }

  /** Resolves once the answer is durable; rejects with a refusal. */
  async answer(seat: SeatId, sent: { phase: PhaseId; pair: string; body: unknown }): Promise<void> {
    const { state, row, store } = this.#live;
    const { status, phase } = state.everyone.flow;
    const found = this.#phase(sent.phase);
    if (!found || state.seat[seat]?.isBot !== false) throw new RefusalError("not-allowed");
    if (status === "paused") throw new RefusalError("paused");
    const isOpen = status === "running" && phase === sent.phase;
    if (!isOpen || !found.rule.isOpen(state.everyone.phases[phase])) throw new RefusalError("answers-closed");
    const body = this.#checked(sent.phase, found, sent.body);
    this.#count(`${sent.phase} ${seat}`);
    try {
      await store.saveSurveyAnswer({ code: row.code, survey: sent.phase, pair: sent.pair, body });
    } catch (error) {
      if (error instanceof StoreError) throw new RefusalError("storage-unavailable");
      throw error;
    }
  }

  #checked(phase: PhaseId, { config, rule }: Phased, body: unknown): string {
    const activity = this.#live.frozen.phases.find(({ id }) => id === phase)?.activity ?? "";
    const parsed = isActivityId(activity) ? APART_ANSWERS[activity]?.safeParse(body) : undefined;
    if (!parsed?.success) throw new RefusalError("invalid");
    const refusal = rule.refuseAnswer(config, parsed.data);
    if (refusal !== undefined) throw new RefusalError(refusal);
    return JSON.stringify(parsed.data);
  }

  #count(key: string): void {
    const tries = (this.#tries.get(key) ?? 0) + 1;
    if (tries > MOST_TRIES) throw new RefusalError("too-fast");
    this.#tries.set(key, tries);
  }

  #phase(id: PhaseId): Phased | undefined {
    const phase = this.#live.frozen.phases.find((one) => one.id === id);
    const rule = phase && registry(phase.activity).apart;
    return phase && rule ? { config: phase.config, rule } : undefined;
  }

  /** How many answers a phase has: for consoles, while it is open. Rejects where nobody may know. */
  async count(phase: PhaseId): Promise<number> {
    if (this.#phase(phase)?.rule.isCounted !== true) throw new RefusalError("not-allowed");
    return this.#live.store.countSurvey(this.#live.row.code, phase);
  }

  /** After each step: phases that no longer take answers, or that the room left, are read and told. */
  look(): void {
    const { everyone } = this.#live.state;
    for (const { id } of this.#live.frozen.phases) {
      const found = this.#phase(id);
      if (!found || !(id in everyone.phases) || this.#telling.has(id)) continue;
      const share = everyone.phases[id];
      const isLeft = everyone.flow.phase !== id || everyone.flow.status === "ended";
      if (found.rule.isTold(share)) void this.#dropTexts(id);
      else if (isLeft || !found.rule.isOpen(share)) void this.#tell(id, found);
    }
  }

  async #tell(phase: PhaseId, { config, rule }: Phased): Promise<void> {
    this.#telling.add(phase);
    const { row, store } = this.#live;
    try {
      await store.closeSurvey(row.code, phase);
      const read = async (id: PhaseId) => [id, (await store.readSurvey(row.code, id)).map(toAnswer)] as const;
      const kept = new Map(await Promise.all([phase, ...rule.reads(config)].map(read)));
      const of = (id: PhaseId) => kept.get(id) ?? [];
      const { command, words } = storeWords(rule.tell(config, of(phase), of), this.#live.nextSeq);
      const act = { kind: "activity", phase, command } as const;
      const told = await this.#live.submit({ by: { kind: "clock" }, cmdId: `apart-${phase}`, act, words });
      if (told.ok) void this.#dropTexts(phase);
      else if (told.refusal === "storage-unavailable") this.#again();
    } catch (error) {
      logError("apart", error);
      this.#again();
    } finally {
      this.#telling.delete(phase);
    }
  }

  /**
   * What people typed is told as words, which can be erased, or not at all: no second copy stays with the answers.
   * Once a process: whoever died between the telling and this does it at the next start.
   */
  async #dropTexts(phase: PhaseId): Promise<void> {
    if (this.#dropped.has(phase)) return;
    this.#dropped.add(phase);
    try {
      await this.#live.store.rewriteSurvey(this.#live.row.code, phase, withoutTexts);
    } catch (error) {
      this.#dropped.delete(phase);
      logError("apart", error);
      this.#again();
    }
  }

  #again(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), AGAIN_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

const isTyped = (value: unknown) => typeof value === "object" && value !== null && "words" in value;

/** An answer without its fields that hold typed words (`game/protocol/words.ts`). */
function withoutTexts(body: string): string {
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== "object" || answer === null) return body;
  return JSON.stringify(Object.fromEntries(Object.entries(answer).filter(([, value]) => !isTyped(value))));
}

const toAnswer = ({ pair, body }: KeptAnswer): ApartAnswer => ({ pair, body: JSON.parse(body) as unknown });
