/** Hold what may come back, or bet that little will; and one's own forecast, for oneself alone. */
import type { Mandate } from "./acting.ts";
import { Forecast } from "./forecast.tsx";
import { GuardOf, LateGuards } from "./guards.tsx";
import { useActions } from "./texts.ts";

export function Bet({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const { chosen } = view.team;
  const actions = useActions(leaf, chosen) ?? {};
  const isFirst = view.everyone.year === 1;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t(isFirst ? "bet-title-first" : "bet-title")}</h1>
        <p class="lede">
          {t(isFirst ? "bet-lede-first" : chosen.length === 0 ? "bet-lede-none" : "bet-lede")}
        </p>
      </div>
      {chosen.length > 0 && <Forecast mandate={mandate} />}
      {!isFirst && chosen.map((id) => <GuardOf key={id} {...{ mandate, id }} text={actions[id]} />)}
      <LateGuards mandate={mandate} />
    </>
  );
}
