/** What the facilitator says or gives beside the game: a word to the room or a table, more time, a text withheld. */
import type { SessionCommand } from "../protocol/commands.ts";
import { present } from "./invariant.ts";
import { askTime } from "./seats.ts";
import type { State } from "./session.ts";
import { wordIdsIn } from "./words.ts";

const MINUTE = 60_000;

const ASIDE_COMMANDS = ["tell", "extraTime", "withhold", "setServices"] as const;
type AsideCommand = Extract<SessionCommand, { type: `session/${(typeof ASIDE_COMMANDS)[number]}` }>;

export const isAsideCommand = (command: SessionCommand): command is AsideCommand =>
  ASIDE_COMMANDS.some((name) => command.type === `session/${name}`);

/** The code of a refusal, or nothing. */
export function refuseAside(state: State, command: AsideCommand): string | undefined {
  switch (command.type) {
    case "session/tell":
      return command.team === null || state.team[command.team] ? undefined : "table-unknown";
    case "session/extraTime":
      if (state.everyone.flow.deadline === null) return "not-started";
      if (command.to === "seat") return state.seat[command.id] ? undefined : "no-seat";
      return state.everyone.tables[command.id] ? undefined : "table-unknown";
    case "session/withhold":
      if (state.everyone.withheld[command.word] === "erased") return "text-erased";
      return wordIdsIn(state).has(command.word) ? undefined : "text-unknown";
    case "session/setServices":
      return undefined;
  }
}

export function applyAside(state: State, command: AsideCommand): void {
  switch (command.type) {
    case "session/tell":
      if (command.team === null) state.everyone.told = command.text;
      else present(state.team[command.team], command.team).told = command.text;
      return;
    case "session/extraTime":
      return give(state, command);
    case "session/withhold":
      if (command.how === "shown") delete state.everyone.withheld[command.word];
      else state.everyone.withheld[command.word] = command.how;
      return;
    case "session/setServices":
      return setServices(state, command.services);
  }
}

function give(state: State, { to, id, minutes }: Extract<AsideCommand, { to: string }>): void {
  if (to === "team") {
    present(state.everyone.tables[id], id).extra += minutes * MINUTE;
    for (const seat of Object.keys(present(state.team[id], id).members)) askTime(state, seat, false);
    return;
  }
  askTime(state, id, false);
  present(state.seat[id], id).extra += minutes * MINUTE;
  present(state.host.roster[id], id).extra += minutes * MINUTE;
}

/** Another list asks anew: an index would name another service. */
function setServices(state: State, services: readonly string[]): void {
  state.everyone.services = [...services];
  for (const entry of Object.values(state.host.roster)) entry.service = null;
  for (const seat of Object.values(state.seat)) seat.service = null;
}
