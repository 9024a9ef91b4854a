/** Hold what may come back, or bet that little will: an action at a time, then one's own forecast, for oneself alone. */
import { Paged } from "../../app/shared/paged.tsx";
import type { Mandate } from "./acting.ts";
import { Forecast } from "./forecast.tsx";
import { guardPages } from "./holding.tsx";
import { useActions } from "./texts.ts";

export function Bet({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const { chosen } = view.team;
  const actions = useActions(leaf, chosen) ?? {};
  const isFirst = view.everyone.year === 1;
  const forecast = (
    <>
      <p class="lede">{t(isFirst ? "bet-lede-first" : chosen.length === 0 ? "bet-lede-none" : "bet-lede")}</p>
      {chosen.length > 0 && <Forecast mandate={mandate} />}
    </>
  );
  return (
    <>
      <h1 tabIndex={-1}>{t(isFirst ? "bet-title-first" : "bet-title")}</h1>
      <Paged
        t={t}
        words="bet"
        pages={[...guardPages(mandate, actions), { id: "forecast", body: forecast }]}
      />
    </>
  );
}
