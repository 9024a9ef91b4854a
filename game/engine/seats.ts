/** People come, change table, leave; counts go to everyone, names to their table, the full list to the facilitator. */
import type { SessionCommand } from "../protocol/commands.ts";
import type { Actor, SeatId, TeamId } from "./actors.ts";
import { present } from "./invariant.ts";
import type { Scene } from "./scene.ts";
import { MAX_SEATS, newTable, type State } from "./session.ts";

type SeatCommand = Extract<
  SessionCommand,
  {
    type: `session/${"join" | "rename" | "move" | "leave" | "setTables" | "renameTable" | "moveSeat" | "removeSeat"}`;
  }
>;

/** The code of a refusal, or nothing. */
export function refuseSeat(state: State, command: SeatCommand, by: Actor): string | undefined {
  const { flow, tables } = state.everyone;
  if (by.kind === "seat" && !state.seat[by.seat]) return "no-seat";
  switch (command.type) {
    case "session/join":
      if (flow.status === "ended") return "ended";
      if (flow.isLocked) return "session-locked";
      if (Object.keys(state.seat).length >= MAX_SEATS && yielding(state, command) === undefined)
        return "session-full";
      return command.team === undefined || tables[command.team] ? undefined : "table-unknown";
    case "session/move":
    case "session/moveSeat":
      if (command.type === "session/moveSeat" && !state.seat[command.seat]) return "no-seat";
      return tables[command.team] ? undefined : "table-unknown";
    case "session/renameTable":
      return tables[command.team] ? undefined : "table-unknown";
    case "session/removeSeat":
      return state.seat[command.seat] ? undefined : "no-seat";
    case "session/setTables":
      return Object.entries(tables).some(
        ([id, table]) => numberOf(id) > command.count && table.people + table.bots > 0,
      )
        ? "table-in-use"
        : undefined;
    case "session/rename":
    case "session/leave":
      return undefined;
  }
}

export function applySeat(scene: Scene, command: SeatCommand, by: Actor): void {
  const own = by.kind === "seat" ? by.seat : "";
  switch (command.type) {
    case "session/join":
      return join(scene, command);
    case "session/rename":
      return rename(scene.state, own, command.name);
    case "session/move":
      return move(scene, own, command.team);
    case "session/moveSeat":
      return move(scene, command.seat, command.team);
    case "session/leave":
      return leave(scene, own);
    case "session/removeSeat":
      return leave(scene, command.seat);
    case "session/setTables":
      return setTables(scene, command.count);
    case "session/renameTable":
      present(scene.state.everyone.tables[command.team], command.team).name = command.name;
  }
}

const numberOf = (team: TeamId) => Number(team.slice(1));

/** The table with the fewest people, bots counted only between two of the same; for a bot, the least filled one. */
function placeFor(state: State, isBot: boolean): TeamId {
  const tables = Object.entries(state.everyone.tables).map(([id, { people, bots }]) => {
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
  const isFull = Object.keys(state.seat).length >= MAX_SEATS;
  return (bots.find(([, entry]) => entry.team === team) ?? (isFull ? bots[0] : undefined))?.[0];
}

/** The id the next person to arrive will get. */
export function nextSeat(state: State): SeatId {
  return `s${state.secret.arrivals + 1}`;
}

function join(scene: Scene, command: Join): void {
  const { state } = scene;
  const team = tableFor(state, command);
  const bot = yielding(state, command);
  if (bot !== undefined) leave(scene, bot);
  const seat = nextSeat(state);
  state.secret.arrivals += 1;
  const { name, isBot } = command;
  state.host.roster[seat] = { name, team, isBot, number: state.secret.arrivals };
  state.seat[seat] = { team, name, isBot, phases: {} };
  sit(state, seat, team);
  scene.playAll(({ activity, parts, tools }, phase) => {
    present(state.seat[seat], seat).phases[phase] = activity.seatJoined(parts, seat, tools).seat;
  });
}

function sit(state: State, seat: SeatId, team: TeamId): void {
  const { name, isBot } = present(state.host.roster[seat], seat);
  present(state.team[team], team).members[seat] = name;
  const table = present(state.everyone.tables[team], team);
  if (isBot) table.bots += 1;
  else table.people += 1;
}

function standUp(state: State, seat: SeatId): void {
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

function move(scene: Scene, seat: SeatId, to: TeamId): void {
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

function setTables(scene: Scene, count: number): void {
  const { state } = scene;
  for (const id of Object.keys(state.everyone.tables).filter((team) => numberOf(team) > count)) {
    delete state.everyone.tables[id];
    delete state.team[id];
  }
  for (let n = 1; n <= count; n += 1) {
    const id = `t${n}`;
    if (state.everyone.tables[id]) continue;
    state.everyone.tables[id] = newTable();
    state.team[id] = { members: {}, phases: {} };
    scene.playAll(({ activity, tools }, phase) => {
      present(state.team[id], id).phases[phase] = activity.teamAdded(tools);
    });
  }
}
