/** The rows of a campaign out of the store, some at a time: half a million at once would hold up everybody for seconds. */
import { setImmediate as turn } from "node:timers/promises";
import type { CampaignStore, Declared } from "../journal/campaign-store.ts";

/** Read and counted in some ten milliseconds. */
const AT_ONCE = 500;

/** In the order of their ids; whoever else waits has a turn between two handfuls. */
export async function* storedRows(store: CampaignStore, id: string): AsyncGenerator<Declared> {
  const share = sharing();
  let after = "";
  for (;;) {
    const rows = await store.declaredAfter(id, after, AT_ONCE);
    for (const row of rows) yield share(row);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.id;
    await turn();
  }
}

/** The same team, device, mission and day are written in thousands of rows, and kept in memory once. */
function sharing(): (row: Declared) => Declared {
  const known = new Map<string, string>();
  const once = (said: string) => {
    const kept = known.get(said);
    if (kept !== undefined) return kept;
    known.set(said, said);
    return said;
  };
  return ({ id, team, device, mission, day, amount, at }) => ({
    ...{ id, team: once(team), device: once(device), mission: once(mission), day: once(day), amount, at },
  });
}
