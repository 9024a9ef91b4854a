/** What a facilitator should look at among a team's declarations: confirmed though unlikely, or perhaps said twice. */
import type { CleanupTeam } from "../../../game/activities/cleanup/state.ts";

interface Odd {
  readonly id: string;
  readonly why: "confirmed" | "twice";
}

/** Set aside, a declaration has been looked at. */
export function oddIn(team: CleanupTeam | undefined): readonly Odd[] {
  const shown = Object.entries(team?.declarations ?? {}).filter(([, { isHidden }]) => !isHidden);
  return shown.flatMap(([id, one], index): readonly Odd[] => {
    if (one.isDoubted) return [{ id, why: "confirmed" }];
    // The same thing for oneself and for the table: often one thing told by two.
    const isTwice = shown.some(
      ([, other], before) =>
        before !== index &&
        other.isTable !== one.isTable &&
        other.line === one.line &&
        other.amount === one.amount &&
        !one.isAmended,
    );
    return isTwice && one.isTable ? [{ id, why: "twice" }] : [];
  });
}
