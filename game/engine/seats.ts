/** People knock, come, change table, leave; counts go to everyone, names to their table, the full list to the host. */
import type { SessionCommand } from "../protocol/commands.ts";
import type { Actor, SeatId, TeamId } from "./actors.ts";
import { present } from "./invariant.ts";
import type { Scene } from "./scene.ts";
import { MAX_SEATS, type State } from "./session.ts";

const SEAT_COMMANDS = [
  "join",
  "admit",
  "claim",
  "rename",
  "renameSeat",
  "move",
  "moveSeat",
  "leave",
  "withdraw",
  "removeSeat",
  "release",
  "service",
  "askTime",
] as const;
type SeatCommand = Extract<SessionCommand, { type: `session/${(typeof SEAT_COMMANDS)[number]}` }>;

export const isSeatCommand = (command: SessionCommand): command is SeatCommand =>
  SEAT_COMMANDS.some((name) => command.type === `session/${name}`);

/** More knocks than a room has people are somebody's joke. */
const MOST_KNOCKS = 40;

/** The code of a refusal, or nothing. */
export function refuseSeat(state: State, command: SeatCommand, by: Actor): string | undefined {
  if (command.type === "session/withdraw") return refuseWithdraw(state, by);
  if (by.kind === "seat" && !state.seat[by.seat]) return "no-seat";
  switch (command.type) {
    case "session/join":
      return refuseJoin(state, command);
    case "session/admit":
      if (!state.host.knocks[command.seat]) return "nobody-knocks";
      return command.isAdmitted && isFull(state) ? "session-full" : undefined;
    case "session/move":
    case "session/moveSeat":
      if (command.type === "session/moveSeat" && !state.seat[command.seat]) return "no-seat";
      return refuseTable(state, command.team);
    case "session/claim":
    case "session/removeSeat":
    case "session/renameSeat":
    case "session/release": // only out of a full session, and only what an activity lets go: see passing.ts
      return state.seat[command.seat] ? undefined : "no-seat";
    case "session/service":
      return command.service === null || state.everyone.services[command.service] !== undefined
        ? undefined
        : "service-unknown";
    case "session/askTime":
      return state.everyone.flow.deadline === null ? "not-started" : undefined;
    case "session/rename":
    case "session/leave":
      return undefined;
  }
}

const refuseWithdraw = (state: State, by: Actor) =>
  by.kind === "seat" && state.host.knocks[by.seat] ? undefined : "nobody-knocks";

export const isFull = (state: State) => Object.keys(state.seat).length >= MAX_SEATS;

function refuseJoin(state: State, command: Join): string | undefined {
  const { flow } = state.everyone;
  if (flow.status === "ended") return "ended";
  if (command.team !== undefined && refuseTable(state, command.team)) return refuseTable(state, command.team);
  if (flow.isLocked)
    return command.isBot || Object.keys(state.host.knocks).length >= MOST_KNOCKS
      ? "session-locked"
      : undefined;
  return isFull(state) && yielding(state, command) === undefined ? "session-full" : undefined;
}

/** Nobody may sit at a table that is not there, or that joined another. */
export function refuseTable(state: State, team: TeamId): string | undefined {
  const table = state.everyone.tables[team];
  if (!table) return "table-unknown";
  return table.mergedInto === null ? undefined : "table-closed";
}

export function applySeat(scene: Scene, command: SeatCommand, by: Actor): void {
  const own = by.kind === "seat" ? by.seat : "";
  const { state } = scene;
  switch (command.type) {
    case "session/join":
      return state.everyone.flow.isLocked ? knock(state, command) : join(scene, command, newSeat(state));
    case "session/admit":
      return admit(scene, command.seat, command.isAdmitted);
    case "session/withdraw":
      return admit(scene, own, false);
    case "session/claim": // another device holds the seat: the journal says so, nothing else changes
      return;
    case "session/rename":
      return rename(state, own, command.name);
    case "session/renameSeat":
      return renameUnsuitable(state, command.seat, command.name);
    case "session/move":
      return move(scene, own, command.team);
    case "session/moveSeat":
      return move(scene, command.seat, command.team);
    case "session/leave":
      return leave(scene, own);
    case "session/removeSeat":
    case "session/release":
      return leave(scene, command.seat);
    case "session/service":
      present(state.host.roster[own], own).service = command.service;
      present(state.seat[own], own).service = command.service;
      return;
    case "session/askTime":
      return askTime(state, own, command.isAsked);
  }
}

/** Asked, taken back, or given. */
export function askTime(state: State, seat: SeatId, isAsked: boolean): void {
  for (const one of [present(state.host.roster[seat], seat), present(state.seat[seat], seat)]) {
    if (isAsked) one.asksTime = true;
    else delete one.asksTime;
  }
}

export const numberOf = (team: TeamId) => Number(team.slice(1));

/** The table with the fewest people, bots counted only between two of the same; for a bot, the least filled one. */
function placeFor(state: State, isBot: boolean): TeamId {
  const open = Object.entries(state.everyone.tables).filter(([, { mergedInto }]) => mergedInto === null);
  const tables = open.map(([id, { people, bots }]) => {
    const size = people + bots;
    return { id, rank: isBot ? [size] : [people, size] };
  });
  const first = tables.sort((a, b) => compareRanks(a.rank, b.rank) || numberOf(a.id) - numberOf(b.id))[0];
  return present(first, "table").id;
}

const compareRanks = (a: readonly number[], b: readonly number[]) =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

type Join = Extract<SeatCommand, { type: "session/join" }>;

const tableFor = (state: State, { team, isBot }: Join) => team ?? placeFor(state, isBot);

/** The bot that gives its place to a person: the last come at their table, or anywhere once the session is full. */
function yielding(state: State, command: Join): SeatId | undefined {
  if (command.isBot) return undefined;
  const bots = Object.entries(state.host.roster)
    .filter(([, { isBot }]) => isBot)
    .sort(([, a], [, b]) => b.number - a.number);
  const team = tableFor(state, command);
  return (bots.find(([, entry]) => entry.team === team) ?? (isFull(state) ? bots[0] : undefined))?.[0];
}

/** The id the next person to arrive will get. */
export function nextSeat(state: State): SeatId {
  return `s${state.secret.arrivals + 1}`;
}

/** The seat of whoever comes now. */
function newSeat(state: State): SeatId {
  const seat = nextSeat(state);
  state.secret.arrivals += 1;
  return seat;
}

function join(scene: Scene, command: Join, seat: SeatId): void {
  const { state } = scene;
  const team = tableFor(state, command);
  const bot = yielding(state, command);
  if (bot !== undefined) leave(scene, bot);
  const { name, isBot } = command;
  state.host.roster[seat] = { name, team, isBot, number: Number(seat.slice(1)), service: null, extra: 0 };
  state.seat[seat] = { team, name, isBot, service: null, extra: 0, phases: {} };
  sit(state, seat, team);
  scene.playAll(({ activity, parts, tools }, phase) => {
    present(state.seat[seat], seat).phases[phase] = activity.seatJoined(parts, seat, tools).seat;
  });
}

/** The door is locked: a seat is promised, and waits for the facilitator. */
function knock(state: State, { name, team }: Join): void {
  const seat = newSeat(state);
  state.host.knocks[seat] = { name, team: team ?? null, number: Number(seat.slice(1)) };
  state.everyone.knocks.push(seat);
}

function admit(scene: Scene, seat: SeatId, isAdmitted: boolean): void {
  const { host, everyone } = scene.state;
  const { name, team } = present(host.knocks[seat], seat);
  delete host.knocks[seat];
  everyone.knocks = everyone.knocks.filter((one) => one !== seat);
  if (!isAdmitted) return;
  const asked = team !== null && refuseTable(scene.state, team) === undefined ? { team } : {};
  join(scene, { type: "session/join", name, isBot: false, ...asked }, seat);
}

/** The door opens again: whoever waits comes in, as far as there is room. */
export function admitAll(scene: Scene): void {
  for (const seat of Object.keys(scene.state.host.knocks)) admit(scene, seat, !isFull(scene.state));
}

export function sit(state: State, seat: SeatId, team: TeamId): void {
  const { name, isBot } = present(state.host.roster[seat], seat);
  present(state.team[team], team).members[seat] = name;
  const table = present(state.everyone.tables[team], team);
  if (isBot) table.bots += 1;
  else table.people += 1;
}

export function standUp(state: State, seat: SeatId): void {
  const { team, isBot } = present(state.host.roster[seat], seat);
  delete present(state.team[team], team).members[seat];
  const table = present(state.everyone.tables[team], team);
  if (isBot) table.bots -= 1;
  else table.people -= 1;
}

function rename(state: State, seat: SeatId, name: string): void {
  const entry = present(state.host.roster[seat], seat);
  entry.name = name;
  present(state.seat[seat], seat).name = name;
  present(state.team[entry.team], entry.team).members[seat] = name;
}

/** A pseudonym the room should not read: the old one is erased. */
function renameUnsuitable(state: State, seat: SeatId, name: string): void {
  state.everyone.withheld[present(state.host.roster[seat], seat).name] = "erased";
  rename(state, seat, name);
}

export function move(scene: Scene, seat: SeatId, to: TeamId): void {
  const { state } = scene;
  const entry = present(state.host.roster[seat], seat);
  const from = entry.team;
  if (from === to) return;
  standUp(state, seat);
  entry.team = to;
  present(state.seat[seat], seat).team = to;
  sit(state, seat, to);
  scene.playAll(({ activity, parts, tools }) => activity.seatMoved(parts, seat, from, tools));
}

function leave(scene: Scene, seat: SeatId): void {
  const { state } = scene;
  const { team } = present(state.host.roster[seat], seat);
  standUp(state, seat);
  scene.playAll(({ activity, parts, tools }) => activity.seatLeft(parts, seat, team, tools));
  delete state.host.roster[seat];
  delete state.seat[seat];
}
