/** A team's share in words: who took part, in how many blocks, and its own goal. Never its volume. */
import type { CleanupTeam } from "../../../game/activities/cleanup/state.ts";
import { blocksIn, doneFor } from "../../../game/activities/cleanup/weigh.ts";
import type { Say } from "../../text/texts.ts";

interface GoalWordsProps {
  readonly t: Say;
  readonly team: CleanupTeam;
  readonly name: string;
  readonly people: number;
}

export function GoalWords({ t, team, name, people }: GoalWordsProps) {
  const { goal, totals, sorted, took } = team;
  const done = goal ? doneFor(goal.block, totals, sorted) : 0;
  return (
    <section class="cl-goal">
      <h2>{t("team-title", { table: name })}</h2>
      <p>{t("team-share", { took, people, blocks: blocksIn(totals).length })}</p>
      {goal && (
        <div>
          <p>
            <b>{t(`goal-${goal.block}`, { done, amount: goal.amount })}</b>
            {done >= goal.amount && ` ${t("goal-reached")}`}
          </p>
          <progress max={goal.amount} value={Math.min(done, goal.amount)} aria-hidden="true" />
        </div>
      )}
    </section>
  );
}
