/** Plays a whole campaign with bots: its launch, its days by its own rules, and the ceremony that they feed. */
import { createHash } from "node:crypto";
import { registry } from "../../game/activities/index.ts";
import { simulate, type Simulated } from "../../game/campaign/simulated.ts";
import { toldAtCeremony } from "../../game/campaign/told-at-ceremony.ts";
import { canonical } from "../../game/engine/hash.ts";
import { rehearse, type Rehearsal } from "../../game/engine/rehearsal.ts";
import { withBalance } from "../../game/scenario/ceremony-config.ts";
import { freeze } from "../../game/scenario/freeze.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { ContentFolder } from "../scenarios/content.ts";

const LAUNCH = "defi-lancement-30";
const CEREMONY = "defi-ceremonie-30";

interface Settings {
  readonly seed: string;
  /** Teams, each at its table. */
  readonly tables: number;
  /** In each team, and at each table. */
  readonly people: number;
}

interface PlayedPhase {
  readonly id: string;
  readonly entered: boolean;
  readonly commands: number;
  readonly outcome: unknown;
}

export interface CampaignRehearsal {
  readonly scenario: string;
  readonly seed: string;
  readonly steps: number;
  readonly refusals: number;
  readonly phases: readonly PlayedPhase[];
  /** Of the two live moments. */
  readonly plannedMinutes: number;
  readonly durationMs: number;
  readonly hash: string;
}

/** @param id a deck of campaigns; throws when it or one of its two live moments is not playable */
export function rehearseCampaign(content: ContentFolder, id: string, settings: Settings): CampaignRehearsal {
  const start = performance.now();
  const { seed, tables, people } = settings;
  const deck = found(content.campaigns.get(id), id);
  const launch = found(content.scenarios.get(LAUNCH), LAUNCH);
  const opening = play(launch, settings);
  const teams = Array.from({ length: tables }, (_, at) => ({ name: `Équipe ${at + 1}`, people }));
  // Some are always too few to be read apart.
  const weeks = simulate(deck, seed, [...teams, { name: "Petite équipe", people: 3 }]);
  const balance = toldAtCeremony(weeks.played);
  const freezing = freeze(
    withBalance(found(content.files.get(CEREMONY), CEREMONY), balance),
    content.library,
  );
  if (!freezing.ok) throw new Error(freezing.problems.map(({ message }) => message).join(" ; "));
  const ceremony = freezing.frozen;
  const closing = play(ceremony, settings);
  const whole = [opening.state, weeks.played.campaign, balance, closing.state];
  return {
    ...{ scenario: id, seed },
    steps: opening.steps + acceptedIn(weeks) + closing.steps,
    refusals: opening.refusals.length + weeks.refusals.length + closing.refusals.length,
    phases: [...told("lancement", opening), ...weeksOf(weeks), ...told("ceremonie", closing)],
    plannedMinutes: launch.minutes + ceremony.minutes,
    durationMs: Math.round(performance.now() - start),
    hash: createHash("sha256").update(canonical(whole)).digest("hex"),
  };
}

function found<T>(one: T | undefined, id: string): T {
  if (one === undefined) throw new Error(`not playable: ${id}`);
  return one;
}

const play = (frozen: Frozen, { seed, tables, people }: Settings): Rehearsal =>
  rehearse({ content: frozen, registry }, { seed, tables, seats: people });

const acceptedIn = ({ weeks }: Simulated) => weeks.reduce((sum, { accepted }) => sum + accepted, 0);

/** Where people answer apart from the journal, bots have nothing to do and are not missed. */
const told = (moment: string, { phases }: Rehearsal): PlayedPhase[] =>
  phases.map(({ id, entered, commands, isApart, outcome }) => ({
    ...{ id: `${moment}/${id}`, entered, commands: isApart ? 1 : commands, outcome },
  }));

const weeksOf = ({ weeks }: Simulated): PlayedPhase[] =>
  weeks.map(({ week, accepted, gauge }) => ({
    ...{ id: `semaine-${week}`, entered: true, commands: accepted, outcome: { gauge } },
  }));

/** Phases that were never entered, or in which no bot had anything to do. */
export const campaignFaults = ({ seed, phases }: CampaignRehearsal): readonly string[] =>
  phases
    .filter(({ entered, commands }) => !entered || commands === 0)
    .map(({ id }) => `seed ${seed}: never entered, or nothing to do for a bot: ${id}`);

export function campaignReport(rehearsal: CampaignRehearsal): string {
  const { scenario, seed, steps, refusals, phases, plannedMinutes, durationMs, hash } = rehearsal;
  return [
    `${scenario}: ${steps} steps, ${refusals} refusals, ${plannedMinutes} live minutes planned, ${durationMs} ms`,
    `seed ${seed}: hash ${hash}`,
    ...phases.map(({ id, entered, commands }) => `${id}: ${entered ? commands : "never entered"}`),
    "",
  ].join("\n");
}
