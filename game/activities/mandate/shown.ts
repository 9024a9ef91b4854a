/** What the room looks at of one table: its decisions and what came of them, no word and no name. */
import { TIERS, type Tier } from "../../footprint/terms.ts";
import type { Setup } from "../../mandate/world.ts";
import type { MandateTeam, Shown } from "./state.ts";
import { isSeated, type P, type T } from "./table.ts";

/** The numbers that the landscape draws as things. */
const isDrawn = (path: string) =>
  /^(parc\..*\.nombre|box|switchs|bornes|serveurs|to)$/.test(path) || path.endsWith(".kgParAgent");

const isTier = (tier: string): tier is Tier => TIERS.some((known) => known === tier);

/** Each seated table in its turn, one a year. */
export function showTable(parts: P, tools: T): void {
  const tables = tools.people.teams().filter((team) => isSeated(team, tools));
  const team = tables[Math.max(0, parts.everyone.year - 1) % Math.max(1, tables.length)];
  if (team === undefined) return;
  const share = parts.team(team);
  const resolution = parts.everyone.step === "resolution" ? share.resolution : null;
  parts.screen.shown = tools.publish({ team, ...shownOf(share, tools.config.setup), resolution });
}

function shownOf(
  { world, chosen }: MandateTeam,
  { start, actions }: Setup,
): Pick<Shown, "kept" | "faceDown" | "counts"> {
  const { numbers, taken, hidden } = world;
  const isGuarded = (id: string) => taken.some((one) => one.action === id && one.isGuarded);
  const drawn = Object.keys(numbers).filter(isDrawn);
  return {
    kept: chosen.map((action) => ({ action, isGuarded: isGuarded(action) })),
    faceDown: hidden.map(({ action }) => (actions[action]?.tiers ?? []).filter(isTier)),
    counts: Object.fromEntries(
      drawn.map((path) => [path, { first: start.numbers[path] ?? 0, now: numbers[path] ?? 0 }]),
    ),
  };
}
