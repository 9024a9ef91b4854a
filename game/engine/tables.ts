/** Tables open, join, divide and are evened out; whoever moves keeps their place in every phase begun. */
import type { SessionCommand } from "../protocol/commands.ts";
import type { SeatId, TeamId } from "./actors.ts";
import { present } from "./invariant.ts";
import type { Scene } from "./scene.ts";
import { move, numberOf, refuseTable, sit, standUp } from "./seats.ts";
import { MAX_TABLES, newTable, newTeam, type State } from "./session.ts";

const TABLE_COMMANDS = ["setTables", "renameTable", "mergeTables", "splitTable", "balance"] as const;
type TableCommand = Extract<SessionCommand, { type: `session/${(typeof TABLE_COMMANDS)[number]}` }>;

export const isTableCommand = (command: SessionCommand): command is TableCommand =>
  TABLE_COMMANDS.some((name) => command.type === `session/${name}`);

/** The code of a refusal, or nothing. */
export function refuseTables(state: State, command: TableCommand): string | undefined {
  const { tables } = state.everyone;
  switch (command.type) {
    case "session/renameTable":
      return tables[command.team] ? undefined : "table-unknown";
    case "session/setTables":
      return Object.entries(tables).some(([id, table]) => numberOf(id) > command.count && isInUse(table))
        ? "table-in-use"
        : undefined;
    case "session/mergeTables":
      if (command.from === command.into) return "table-alone";
      return refuseTable(state, command.from) ?? refuseTable(state, command.into);
    case "session/splitTable":
      return refuseSplit(state, command);
    case "session/balance":
      return undefined;
  }
}

/** A table with people, or whose work another one carries on. */
const isInUse = ({ people, bots, mergedInto }: State["everyone"]["tables"][string]) =>
  people + bots > 0 || mergedInto !== null;

type Split = Extract<TableCommand, { type: "session/splitTable" }>;

function refuseSplit(state: State, { team, seats }: Split): string | undefined {
  const refusal = refuseTable(state, team);
  if (refusal !== undefined) return refusal;
  const { members } = present(state.team[team], team);
  if (seats.some((seat) => members[seat] === undefined)) return "no-seat";
  if (new Set(seats).size >= Object.keys(members).length) return "table-alone";
  return Object.keys(state.everyone.tables).length >= MAX_TABLES ? "session-full" : undefined;
}

export function applyTables(scene: Scene, command: TableCommand): void {
  switch (command.type) {
    case "session/setTables":
      return setTables(scene, command.count);
    case "session/renameTable":
      present(scene.state.everyone.tables[command.team], command.team).name = command.name;
      return;
    case "session/mergeTables":
      return merge(scene, command.from, command.into);
    case "session/splitTable":
      return split(scene, command);
    case "session/balance":
      return balance(scene, command.by);
  }
}

function setTables(scene: Scene, count: number): void {
  const { state } = scene;
  for (const id of Object.keys(state.everyone.tables).filter((team) => numberOf(team) > count)) {
    delete state.everyone.tables[id];
    delete state.team[id];
  }
  for (let n = 1; n <= count; n += 1) if (!state.everyone.tables[`t${n}`]) addTable(scene, `t${n}`);
}

function addTable(scene: Scene, id: TeamId): void {
  const { state } = scene;
  state.everyone.tables[id] = newTable();
  state.team[id] = newTeam();
  scene.playAll(({ activity, tools }, phase) => {
    present(state.team[id], id).phases[phase] = activity.teamAdded(tools);
  });
}

const membersOf = (state: State, team: TeamId) =>
  Object.keys(present(state.team[team], team).members).sort((a, b) => numberOf(a) - numberOf(b));

/** Sits people elsewhere; what each phase makes of it is asked after. */
function reseat(state: State, seats: readonly SeatId[], to: TeamId): void {
  for (const seat of seats) {
    standUp(state, seat);
    present(state.host.roster[seat], seat).team = to;
    present(state.seat[seat], seat).team = to;
    sit(state, seat, to);
  }
}

/** Works are joined before each person is asked about theirs, so that votes stay where they were given. */
function merge(scene: Scene, from: TeamId, into: TeamId): void {
  const { state } = scene;
  const seats = membersOf(state, from);
  reseat(state, seats, into);
  present(state.everyone.tables[from], from).mergedInto = into;
  scene.playAll(({ activity, parts, tools }) => {
    activity.tablesMerged(parts, from, into, tools);
    for (const seat of seats) activity.seatMoved(parts, seat, from, tools);
  });
}

function split(scene: Scene, { team, seats }: Split): void {
  const { state } = scene;
  const id = `t${Math.max(...Object.keys(state.everyone.tables).map(numberOf)) + 1}`;
  const leaving = [...new Set(seats)];
  addTable(scene, id);
  reseat(state, leaving, id);
  scene.playAll(({ activity, parts, tools }) => {
    activity.tableSplit(parts, team, id, tools);
    for (const seat of leaving) activity.seatMoved(parts, seat, team, tools);
  });
}

/** Tables of the same size, people left where they are as far as it goes; or services mixed. */
function balance(scene: Scene, by: "size" | "service"): void {
  const { state } = scene;
  const open = Object.keys(state.everyone.tables)
    .filter((id) => refuseTable(state, id) === undefined)
    .sort((a, b) => numberOf(a) - numberOf(b));
  for (const [seat, team] of by === "size" ? evened(state, open) : mixed(state, open))
    move(scene, seat, team);
}

/** The last come of the largest table goes to the smallest, until sizes differ by one at most. */
function evened(state: State, open: readonly TeamId[]): [SeatId, TeamId][] {
  const tables = open.map((id) => ({ id, seats: membersOf(state, id) }));
  const moves: [SeatId, TeamId][] = [];
  for (;;) {
    const bySize = [...tables].sort((a, b) => b.seats.length - a.seats.length);
    const [largest, smallest] = [bySize[0], bySize.at(-1)];
    if (!largest || !smallest || largest.seats.length - smallest.seats.length < 2) return moves;
    const seat = present(largest.seats.pop(), "a seat");
    smallest.seats.push(seat);
    moves.push([seat, smallest.id]);
  }
}

/** People of one service are dealt one after the other, so that each table has some of each. */
function mixed({ host }: State, open: readonly TeamId[]): [SeatId, TeamId][] {
  const seats = Object.entries(host.roster).sort(
    ([, a], [, b]) => (a.service ?? Infinity) - (b.service ?? Infinity) || a.number - b.number,
  );
  return seats.map(([seat], index) => [seat, present(open[index % open.length], "table")]);
}
