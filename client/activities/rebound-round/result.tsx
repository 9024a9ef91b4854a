/** What the room said of each action, one's own first: no points, no rank. */
import { tableCalled } from "../../app/session-view.ts";
import { AnswerSheet, ActionTitle, AttackSheet, VerdictTag } from "./pair.tsx";
import type { Round } from "./acting.ts";

export function ResultStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const { duels } = view.everyone;
  const isOwn = ({ owner }: { owner: string }) => owner === view.team.id;
  const ordered = [...duels.filter(isOwn), ...duels.filter((duel) => !isOwn(duel))];
  const guarded = duels.filter(({ judged }) => judged?.verdict === "holds").length;
  return (
    <>
      <h1 tabIndex={-1}>{t("result-title")}</h1>
      <p class="lede">
        {duels.length === 0 ? t("result-empty") : t("result-count", { count: guarded, of: duels.length })}
      </p>
      <ul class="round-results">
        {ordered.map((duel) => {
          const { id, defended, attack, answer, judged } = duel;
          return (
            <li key={id} class="card">
              <div class="card-body">
                <p class="round-whose">
                  {t(isOwn(duel) ? "whose-own" : "whose-other", {
                    table: tableCalled(round.tables, duel.owner),
                  })}
                </p>
                <ActionTitle reading={round} defended={defended} />
                <VerdictTag t={t} verdict={judged?.verdict ?? null} />
                {isOwn(duel) && attack && <AttackSheet reading={round} defended={defended} attack={attack} />}
                {answer ? (
                  <AnswerSheet reading={round} defended={defended} answer={answer} />
                ) : (
                  <p class="lede">{t("result-unanswered")}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="lede">{t("result-next")}</p>
    </>
  );
}
