/** Erases campaigns so many months after their last day, announced a month before; devices are forgotten earlier. */
import { lastDay } from "../../game/campaign/agenda.ts";
import type { Campaign } from "../../game/campaign/schema.ts";
import { daysLater } from "../../game/workspace/when.ts";
import type { Campaigns } from "../campaigns/campaigns.ts";
import type { CampaignStore, CampaignTerm } from "../journal/campaign-store.ts";
import { log, logError } from "../observe/log.ts";
import { corrected, erasesAt, isNear, workspaceRetention, type Retention } from "./dates.ts";

const ROUND_MS = 10 * 60_000;
const DAY_MS = 24 * 3600 * 1000;
/** Long enough for everybody to print a certificate; nothing is declared or taken back any more by then. */
const DEVICE_DAYS = 60;

export interface CampaignEnd {
  /** ISO. */
  readonly erasesAt: string;
  /** Its organiser's page says it louder. */
  readonly isAnnounced: boolean;
  /** ISO; from then on no row is any device's. */
  readonly forgetsAt: string;
}

interface KeeperParts {
  readonly campaigns: Campaigns;
  readonly store: CampaignStore;
  readonly months: number;
  /** Whether another process holds it in memory, and keeps its term. */
  readonly isElsewhere?: (id: string) => Promise<boolean>;
}

export class CampaignKeeper {
  readonly #campaigns: Campaigns;
  readonly #store: CampaignStore;
  readonly #retention: Retention;
  readonly #isElsewhere: (id: string) => Promise<boolean>;

  constructor({ campaigns, store, months, isElsewhere = () => Promise.resolve(false) }: KeeperParts) {
    this.#campaigns = campaigns;
    this.#store = store;
    this.#retention = workspaceRetention(months);
    this.#isElsewhere = isElsewhere;
  }

  async begin(): Promise<void> {
    await this.round();
    setInterval(() => void this.round(), ROUND_MS).unref();
  }

  async endOf(id: string): Promise<CampaignEnd | undefined> {
    const found = await this.#found(id);
    if (!found) return undefined;
    const { term, endedAt } = found;
    const announcedAt = this.#announced(term, endedAt, Date.now());
    return {
      erasesAt: new Date(this.#due({ ...term, announcedAt }, endedAt)).toISOString(),
      isAnnounced: announcedAt !== null,
      forgetsAt: new Date(forgetsAt(endedAt)).toISOString(),
    };
  }

  /** Never throws: a round that fails is made again. */
  async round(): Promise<void> {
    try {
      for (const { id } of await this.#store.terms())
        if (!(await this.#isElsewhere(id))) await this.#look(id, Date.now());
    } catch (error) {
      logError("round-failed", error);
    }
  }

  async #look(id: string, now: number): Promise<void> {
    const found = await this.#found(id);
    if (!found) return;
    const { term, endedAt } = found;
    const announcedAt = this.#announced(term, endedAt, now);
    if (announcedAt !== null && now >= this.#due({ ...term, announcedAt }, endedAt)) {
      await this.#campaigns.erase(id);
      log("campaign-erased", { campaign: id });
      return;
    }
    const isToForget = now >= forgetsAt(endedAt);
    // Dates that were moved later: what is declared from now on is forgotten in its own time.
    const next = { ...term, announcedAt, forgottenAt: isToForget ? term.forgottenAt : null };
    if (JSON.stringify(next) !== JSON.stringify(term) || (isToForget && next.forgottenAt === null))
      await this.#store.saveTerm(next);
    if (isToForget && next.forgottenAt === null) {
      await this.#campaigns.forgetDevices(id);
      log("campaign-devices-forgotten", { campaign: id });
    }
  }

  /** ISO; null while the end is far: also of one whose dates were moved, or that a clock running ahead announced. */
  #announced(term: CampaignTerm, endedAt: string, now: number): string | null {
    if (!isNear(endedAt, this.#retention, now)) return null;
    const { since, announcedAt } = term;
    const known = corrected({ code: term.id, seq: 0, seenAt: since, endedAt: null, announcedAt }, now);
    return known.announcedAt ?? new Date(now).toISOString();
  }

  #due = ({ id, since, announcedAt }: CampaignTerm, endedAt: string): number =>
    erasesAt({ code: id, seq: 0, seenAt: since, endedAt, announcedAt }, this.#retention) ?? Infinity;

  async #found(id: string) {
    const [term, campaign] = await Promise.all([this.#store.term(id), this.#campaigns.alone(id)]);
    return term && campaign && { term, endedAt: endOf(campaign, term.since) };
  }
}

/** Midnight after the last day; of a rehearsal, when its last day of some seconds is over. */
function endOf(campaign: Campaign, since: string): string {
  const { daySeconds, deck } = campaign;
  if (daySeconds === null) return `${daysLater(lastDay(campaign), 1)}T00:00:00.000Z`;
  return new Date(Date.parse(since) + deck.weeks * 7 * daySeconds * 1000).toISOString();
}

const forgetsAt = (endedAt: string): number => Date.parse(endedAt) + DEVICE_DAYS * DAY_MS;
