/** What just happened at the table, in a sentence for those who do not see it. */
import type { MandateTeam } from "../../../game/activities/mandate/state.ts";
import { useBefore } from "../../app/shared/use-before.ts";
import { NEIGHBOURS } from "../../../game/activities/mandate/terms.ts";
import { tableCalled } from "../../app/session-view.ts";
import type { Mandate } from "./acting.ts";

type Happened = "sealed" | "confirmed" | "guarded" | "shared" | "decided" | "told";

/** @returns what changed between two states of a table, the weightiest first; nothing when only voices did */
export function happenedBetween(before: MandateTeam, now: MandateTeam): Happened | undefined {
  if (now.isConfirmed && !before.isConfirmed) return "confirmed";
  if (now.world.year !== before.world.year) return undefined;
  if (now.chosen.length > before.chosen.length) return "shared";
  const guarded = (team: MandateTeam) => team.world.taken.filter(({ isGuarded }) => isGuarded).length;
  if (guarded(now) > guarded(before)) return "guarded";
  if (now.sealed !== null && now.sealed !== before.sealed) return "sealed";
  if (now.option !== null && now.option !== before.option) return "decided";
  const told = now.story.at(-1)?.text ?? null;
  return told !== null && told !== (before.story.at(-1)?.text ?? null) ? "told" : undefined;
}

/** The table that a project is shared with, by its name; the neighbours have none. */
function partnerOf(mandate: Mandate): string {
  const { view, table, t } = mandate;
  const own = view.everyone.offers.find(({ from }) => from === table.id)?.with ?? null;
  const joined = view.everyone.offers.find((offer) => offer.with === table.id)?.from;
  const partner = own ?? joined;
  if (partner === NEIGHBOURS) return t("neighbours");
  return t("table-named", { table: tableCalled(mandate.tables, partner ?? "") });
}

export function useTableNews(mandate: Mandate): string | undefined {
  const { view, t } = mandate;
  const before = useBefore(view.team);
  const happened = before && happenedBetween(before, view.team);
  return happened && t(`said-${happened}`, { table: partnerOf(mandate) });
}
