/** What the room said of each action, one's own first: no points, no rank. */
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Round } from "./acting.ts";
import { pagesOf } from "./pages-of.ts";
import { AnswerSheet, ActionTitle, AttackSheet, VerdictTag } from "./pair.tsx";

/** Verdicts, what was said behind them closed. */
const MOST_VERDICTS = 2;

/** One's own action with what becomes of them all, then the others' a page at a time. */
export function ResultStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const { duels } = view.everyone;
  const isOwn = ({ owner }: Duel) => owner === view.team.id;
  const own = duels.filter(isOwn);
  const guarded = duels.filter(({ judged }) => judged?.verdict === "holds").length;
  const first = (
    <>
      <p class="lede">
        {duels.length === 0 ? t("result-empty") : t("result-count", { count: guarded, of: duels.length })}
      </p>
      <Verdicts round={round} duels={own.slice(0, 1)} />
      {duels.length > 0 && <p class="lede">{t("result-after")}</p>}
    </>
  );
  const others = [...own.slice(1), ...duels.filter((duel) => !isOwn(duel))];
  return (
    <>
      <h1 tabIndex={-1}>{t("result-title")}</h1>
      <Paged
        t={t}
        words="result"
        pages={[
          { id: "own", body: first },
          ...pagesOf(others, MOST_VERDICTS).map((shown, index) => ({
            id: String(index),
            body: <Verdicts round={round} duels={shown} />,
          })),
        ]}
      />
    </>
  );
}

interface VerdictsProps {
  readonly round: Round;
  readonly duels: readonly Duel[];
}

const Verdicts = ({ round, duels }: VerdictsProps) => (
  <ul class="round-results">
    {duels.map((duel) => (
      <li key={duel.id} class="card">
        <Verdict round={round} duel={duel} />
      </li>
    ))}
  </ul>
);

function Verdict({ round, duel }: { readonly round: Round; readonly duel: Duel }) {
  const { t, view } = round;
  const { owner, defended, attack, answer, judged } = duel;
  return (
    <div class="card-body">
      <p class="round-whose">
        {t(owner === view.team.id ? "whose-own" : "whose-other", { table: tableCalled(round.tables, owner) })}
      </p>
      <ActionTitle reading={round} defended={defended} />
      <VerdictTag t={t} verdict={judged?.verdict ?? null} />
      {!answer && <p class="lede">{t("result-unanswered")}</p>}
      {attack && (
        <Disclosure summary={t(answer ? "result-open" : "result-open-attack")}>
          <AttackSheet reading={round} defended={defended} attack={attack} />
          {answer && <AnswerSheet reading={round} defended={defended} answer={answer} />}
        </Disclosure>
      )}
    </div>
  );
}
