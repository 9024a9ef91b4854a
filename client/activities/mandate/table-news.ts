/** What just happened at the table, in a sentence for those who do not see it. */
import type { MandateTeam } from "../../../game/activities/mandate/state.ts";
import { useBefore } from "../../app/shared/use-before.ts";
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

export function useTableNews({ view, t }: Mandate): string | undefined {
  const before = useBefore(view.team);
  const happened = before && happenedBetween(before, view.team);
  return happened && t(`said-${happened}`);
}
