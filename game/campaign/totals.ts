/** Sums of what was declared, kept as rows come in; made again from the rows, they are the same. */
import { weekOf } from "./calendar.ts";
import { WHOLE_TEAM } from "./feeds/devices.ts";
import { feedsOf } from "./feeds/feeds.ts";
import type { Campaign, Declaration } from "./schema.ts";

/** How many things each device declared: one that took everything back is no longer there. */
type Devices = Map<string, number>;

export interface TeamSum {
  /** Steps of the game, caps applied. */
  steps: number;
  /** Units as declared, by mission: nothing declared is lost. */
  readonly units: Map<string, number>;
  readonly devices: Devices;
  readonly devicesByWeek: Map<number, Devices>;
}

export interface Totals {
  readonly teams: Map<string, TeamSum>;
  /** Units by device, mission and day: the cap bears on them. */
  readonly days: Map<string, number>;
  /** The same by device and mission, for what brings steps once in the whole campaign. */
  readonly spans: Map<string, number>;
}

export const noTotals = (): Totals => ({ teams: new Map(), days: new Map(), spans: new Map() });

const keyOf = ({ team, device, mission, day }: Declaration) => `${team} ${device} ${mission} ${day}`;

/** Units that the same device declared of the same mission for the same day. */
export const alreadyOf = ({ days }: Totals, declaration: Declaration): number =>
  days.get(keyOf(declaration)) ?? 0;

/** Adds a row in place: tens of thousands come in, and each is counted once. */
export const count = (totals: Totals, campaign: Campaign, row: Declaration): void =>
  move(totals, campaign, row, row.amount);

/** @param amount what a row that was counted becomes; 0 when it is taken back */
export const correct = (totals: Totals, campaign: Campaign, row: Declaration, amount: number): void =>
  move(totals, campaign, row, amount - row.amount);

function move(totals: Totals, campaign: Campaign, row: Declaration, units: number): void {
  const feed = feedsOf(campaign.deck).get(row.mission);
  if (!feed || units === 0) return;
  const before = alreadyOf(totals, row);
  const after = before + units;
  totals.days.set(keyOf(row), after);
  const sum = totals.teams.get(row.team) ?? emptySum();
  totals.teams.set(row.team, sum);
  const earlier = feed.span === "day" ? before : spanned(totals, row, units);
  sum.steps += (Math.min(feed.cap, earlier + units) - Math.min(feed.cap, earlier)) * feed.steps;
  sum.units.set(row.mission, (sum.units.get(row.mission) ?? 0) + units);
  // A whole team's count is nobody's in particular.
  if (row.device === WHOLE_TEAM) return;
  const change = Number(after > 0) - Number(before > 0);
  const week = weekOf(campaign, row.day);
  const ofWeek = sum.devicesByWeek.get(week) ?? new Map<string, number>();
  sum.devicesByWeek.set(week, ofWeek);
  for (const devices of [sum.devices, ofWeek]) countDevice(devices, row.device, change);
}

/** Adds to what counts over the whole campaign. @returns what was there before */
function spanned({ spans }: Totals, { team, device, mission }: Declaration, units: number): number {
  const key = `${team} ${device} ${mission}`;
  const before = spans.get(key) ?? 0;
  spans.set(key, before + units);
  return before;
}

function countDevice(devices: Devices, device: string, change: number): void {
  const left = (devices.get(device) ?? 0) + change;
  if (left > 0) devices.set(device, left);
  else devices.delete(device);
}

const emptySum = (): TeamSum => ({
  ...{ steps: 0, units: new Map(), devices: new Map(), devicesByWeek: new Map() },
});
