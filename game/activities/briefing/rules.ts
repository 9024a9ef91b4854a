/** Étape: a page for everyone; each says when ready, the facilitator moves on. */
import type { Activity, Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { NO_OUTCOME } from "../../engine/outcome.ts";
import type { BriefingCommand, BriefingConfig } from "./schema.ts";

export interface BriefingShape extends Shape {
  config: BriefingConfig;
  command: BriefingCommand;
  everyone: Record<string, never>;
  screen: { ready: number };
  host: Record<string, never>;
  team: { ready: number };
  seat: { isReady: boolean };
  secret: Record<string, never>;
}
type P = Parts<BriefingShape>;
type T = Tools<BriefingShape>;

function refresh(parts: P, team: TeamId, { people }: T): void {
  parts.team(team).ready = people.members(team).filter((seat) => parts.seat(seat).isReady).length;
  parts.screen.ready = people.teams().reduce((sum, id) => sum + parts.team(id).ready, 0);
}

export const briefing: Activity<BriefingShape> = {
  isLive: false,
  apart: null,
  start: ({ people }) => ({
    everyone: {},
    screen: { ready: 0 },
    host: {},
    secret: {},
    team: Object.fromEntries(people.teams().map((team) => [team, { ready: 0 }])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, { isReady: false }])),
    ),
  }),
  refuse: ({ seat }, command, by) => {
    if (by.kind !== "seat" || !seat) return "not-allowed";
    return seat.isReady === command.isReady ? "already-done" : undefined;
  },
  apply: (parts, command, by, tools) => {
    if (by.kind !== "seat") return;
    parts.seat(by.seat).isReady = command.isReady;
    refresh(parts, tools.people.teamOf(by.seat), tools);
  },
  next: () => "finished",
  seatJoined: () => ({ seat: { isReady: false } }),
  seatLeft: (parts, _seat, team, tools) => refresh(parts, team, tools),
  seatMoved: (parts, seat, from, tools) => {
    refresh(parts, from, tools);
    refresh(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: () => ({ ready: 0 }),
  tablesMerged: (parts, _from, into, tools) => refresh(parts, into, tools),
  tableSplit: (parts, from, to, tools) => {
    refresh(parts, from, tools);
    refresh(parts, to, tools);
  },
  // Nothing closes: people may go on reading.
  expired: () => undefined,
  progress: (_everyone, team, members) => ({ done: team.ready, of: members }),
  outcome: () => NO_OUTCOME,
  bot: ({ seat }) => (seat?.isReady === false ? { type: "briefing/ready", isReady: true } : undefined),
  leaves: (config) => ({ page: config }),
  isOpen: () => true,
};
