/** A table that lost a gauge comes before the room, which sets one of two conditions; nobody is eliminated. */
import type { TeamId } from "../../engine/actors.ts";
import { withCondition } from "../../mandate/year.ts";
import { cheapest, seatedTables, type P, type T } from "./table.ts";
import { GAUGE_NAMES, type GaugeName } from "./terms.ts";
import { pointsOf, rulerOf, scaleFor } from "./weights.ts";

/** A year has no minutes for more. */
const SUMMONS = 2;

/** After a resolution: who is summoned, each table once for each gauge; never in the last year. */
export function summon(parts: P, tools: T): void {
  const { secret, everyone } = parts;
  secret.waiting = [];
  everyone.summons = 0;
  if (everyone.year >= everyone.years) return;
  for (const team of seatedTables(tools)) {
    const gauge = lostGauge(parts, team, tools);
    if (gauge === undefined || secret.waiting.length === SUMMONS) continue;
    secret.waiting.push({ team, gauge });
    everyone.summons = secret.waiting.length;
    secret.summoned[team] = [...(secret.summoned[team] ?? []), gauge];
  }
}

function lostGauge(parts: P, team: TeamId, { config }: T): GaugeName | undefined {
  const points = pointsOf(config, parts.team(team).world);
  const before = parts.secret.summoned[team] ?? [];
  return GAUGE_NAMES.find((gauge) => points[gauge] <= 0 && !before.includes(gauge));
}

/** Opens the next summons. @returns whether there was one */
export function openCouncil(parts: P, tools: T): boolean {
  const { secret, everyone, screen } = parts;
  closeCouncil(parts);
  const next = secret.waiting.shift();
  everyone.summons = secret.waiting.length;
  if (!next) return false;
  const { team, gauge } = next;
  const others = seatedTables(tools).filter((one) => one !== team);
  everyone.council = {
    ...{ team, gauge, decided: null, voters: others.length > 0 ? "others" : "own" },
    options: tools.config.council[gauge].map(({ id, price, days }) => ({ id, price, days })),
  };
  parts.team(team).isSummoned = true;
  Object.assign(screen, { voted: 0, votes: null });
  for (const one of tools.people.teams())
    for (const seat of tools.people.members(one)) parts.seat(seat).vote = null;
  return true;
}

export function closeCouncil(parts: P): void {
  const { everyone, screen } = parts;
  if (everyone.council) parts.team(everyone.council.team).isSummoned = false;
  everyone.council = null;
  Object.assign(screen, { voted: 0, votes: null });
}

/** Counts the votes and sets the condition; when as many want each, the one that costs least. */
export function decideCouncil(parts: P, tools: T): void {
  const { council } = parts.everyone;
  if (!council) return;
  const { people, config, publish } = tools;
  const options = config.council[council.gauge];
  const cast = people.teams().flatMap((team) => people.members(team).map((seat) => parts.seat(seat).vote));
  const votes = Object.fromEntries(
    options.map(({ id }) => [id, cast.filter((vote) => vote === id).length] as const),
  );
  const most = Math.max(...Object.values(votes));
  const chosen = cheapest(options.filter(({ id }) => votes[id] === most));
  council.decided = chosen.id;
  parts.screen.votes = votes;
  const share = parts.team(council.team);
  share.world = publish(withCondition(share.world, chosen));
  const line = share.story.at(-1);
  if (line) line.council = { gauge: council.gauge, option: chosen.id };
  const met = share.story.reduce((sum, { opened }) => sum + opened.length, 0);
  parts.screen.rulers[council.team] = rulerOf(scaleFor(config), share.world, met);
}
