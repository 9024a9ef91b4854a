/** What tables do with one another inside a year: an action shared by two, and a stock asked for in secret. */
import type { TeamId } from "../../engine/actors.ts";
import type { MandateTeam } from "./state.ts";
import { keep, proposalOf, seatedTables, type P, type T } from "./table.ts";
import { NEIGHBOURS } from "./terms.ts";

/** A strained table offers half of a proposal; alone in the room, the neighbouring area takes the other half. */
export function share(parts: P, team: TeamId, action: string | null, tools: T): void {
  const own = parts.team(team);
  const { everyone } = parts;
  everyone.offers = everyone.offers.filter((offer) => offer.from !== team);
  own.shared = action;
  const proposal = own.proposals.find(({ id }) => id === action);
  if (action === null || !proposal) return;
  const isAlone = seatedTables(tools).length === 1;
  everyone.offers.push({
    ...{ from: team, action, price: proposal.price / 2, days: proposal.days / 2 },
    guard: proposal.guard === null ? null : proposal.guard / 2,
    needs: [...proposal.needs],
    with: isAlone ? NEIGHBOURS : null,
  });
  if (isAlone) keepHalf(parts, team, action, tools);
}

/** What a table decided to keep alone is no longer offered. */
export function withdraw(parts: P, team: TeamId, kept: readonly string[]): void {
  const own = parts.team(team);
  if (own.shared === null || !kept.includes(own.shared)) return;
  own.shared = null;
  parts.everyone.offers = parts.everyone.offers.filter((offer) => offer.from !== team);
}

/** Another table takes its half: both have the action at once. */
export function join(parts: P, team: TeamId, from: TeamId, tools: T): void {
  const offer = parts.everyone.offers.find((one) => one.from === from);
  if (!offer) return;
  offer.with = team;
  for (const one of [from, team]) keepHalf(parts, one, offer.action, tools);
}

function keepHalf(parts: P, team: TeamId, action: string, tools: T): void {
  const { shared, left } = parts.secret;
  shared[team] = [...(shared[team] ?? []), action];
  const own = parts.team(team);
  // Announced as half of what was announced; paid as half of what it truly costs.
  const whole = proposalOf(tools.config.setup, own.world, action, "shared");
  const half = {
    ...whole,
    price: whole.price / 2,
    days: whole.days / 2,
    guard: whole.guard === null ? null : whole.guard / 2,
  };
  own.proposals = [...own.proposals.filter(({ id }) => id !== action), half];
  keep(parts, team, [action], tools);
  left[team] = (left[team] ?? []).filter((id) => id !== action);
}

/** The year in the middle of a mandate, when tables are several; never a short one: there is no time to count. */
export function isStockYear({ year, years, isShort }: P["everyone"], tables: number): boolean {
  return tables > 1 && years > 2 && year === Math.ceil((years + 1) / 2) && !isShort;
}

/** Opens the common stock when its year has come and several tables may ask. */
export function openStock(parts: P, tools: T): void {
  const { everyone } = parts;
  const tables = seatedTables(tools);
  everyone.stock = isStockYear(everyone, tables.length) ? tools.config.stock * tables.length : null;
  parts.screen.stock = null;
  if (everyone.stock === null) return;
  for (const team of tables) {
    const own = parts.team(team);
    own.stock = { need: needOf(own), asked: null, got: null };
  }
}

/** Computers that wear out this year. */
function needOf({ world: { numbers } }: MandateTeam): number {
  const [count, years] = [numbers["parc.portable.nombre"] ?? 0, numbers["parc.portable.dureeAns"] ?? 1];
  return Math.round(count / Math.max(1, years));
}

/** Asks that exceed the stock are all cut in the same proportion, and the room sees why. */
export function giveStock(parts: P, tools: T): void {
  const { stock } = parts.everyone;
  if (stock === null) return;
  const asking = seatedTables(tools).flatMap((team) => {
    const own = parts.team(team).stock;
    return own ? [{ team, own, asked: own.asked ?? 0 }] : [];
  });
  const total = asking.reduce((sum, { asked }) => sum + asked, 0);
  // Nobody asked: there is nothing to tell.
  if (total === 0) return;
  const given: Record<TeamId, { asked: number; got: number }> = {};
  for (const { team, own, asked } of asking) {
    const got = total <= stock ? asked : Math.floor((asked * stock) / total);
    own.got = got;
    given[team] = { asked, got };
  }
  parts.screen.stock = given;
}
