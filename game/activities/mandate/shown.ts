/** What the room looks at of one table: its decisions and what came of them, no word and no name. */
import { TIERS, type Tier } from "../../footprint/terms.ts";
import type { TeamId } from "../../engine/actors.ts";
import type { Numbers, Setup } from "../../mandate/world.ts";
import type { MandateTeam, Shown } from "./state.ts";
import { seatedTables, type P, type T } from "./table.ts";

/** The numbers that the landscape draws as things. */
const isDrawn = (path: string) =>
  /^(parc\..*\.nombre|box|switchs|bornes|serveurs|to)$/.test(path) || path.endsWith(".kgParAgent");

/** Those of an estate, by path. */
export const drawnCounts = (numbers: Numbers): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).filter(([path]) => isDrawn(path)));

const isTier = (tier: string): tier is Tier => TIERS.some((known) => known === tier);

/** The table the facilitator chose, else the one the room looks at, else one it has not seen yet. */
function tableToShow({ screen, host, everyone }: P, tools: T): TeamId | undefined {
  const tables = seatedTables(tools);
  const isThere = (team: TeamId | undefined | null) => team != null && tables.includes(team);
  if (isThere(host.shown)) return host.shown ?? undefined;
  if (isThere(screen.shown?.team) && screen.shown?.year === everyone.year) return screen.shown.team;
  return (
    tables.find((team) => !screen.seen.includes(team)) ??
    tables[Math.max(0, everyone.year - 1) % Math.max(1, tables.length)]
  );
}

/** Shows one table to the room; at a resolution it counts as seen. */
export function showTable(parts: P, tools: T): void {
  const { screen, everyone } = parts;
  const team = tableToShow(parts, tools);
  if (team === undefined) return;
  const share = parts.team(team);
  const isResolved = everyone.step === "resolution";
  if (isResolved && !screen.seen.includes(team)) screen.seen.push(team);
  const resolution = isResolved ? share.resolution : null;
  const { year } = everyone;
  const [world, chosen] = [tools.read(share.world), tools.read(share.chosen)];
  screen.shown = tools.publish({ team, year, ...shownOf(world, chosen, tools.config.setup), resolution });
}

function shownOf(
  world: MandateTeam["world"],
  chosen: MandateTeam["chosen"],
  { start, actions }: Setup,
): Pick<Shown, "kept" | "faceDown" | "counts"> {
  const { numbers, taken, hidden } = world;
  const isGuarded = (id: string) => taken.some((one) => one.action === id && one.isGuarded);
  return {
    kept: chosen.map((action) => ({ action, isGuarded: isGuarded(action) })),
    faceDown: hidden.map(({ action }) => (actions[action]?.tiers ?? []).filter(isTier)),
    counts: Object.fromEntries(
      Object.entries(drawnCounts(numbers)).map(([path, now]) => [
        path,
        { first: start.numbers[path] ?? 0, now },
      ]),
    ),
  };
}
