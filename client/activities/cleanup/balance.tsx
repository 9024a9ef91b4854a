/** The balance on one's own device: together first, then how to read it, then one's own team. */
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Own } from "./acting.ts";
import { GoalWords } from "./goal-words.tsx";
import { Orders } from "./orders.tsx";
import { Together } from "./together.tsx";

export function BalancePage({ own }: { readonly own: Own }) {
  const { t, view, sheet } = own;
  const { totals, took } = view.everyone;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("balance-title")}</h1>
        <p class="lede">{t("balance-lede", { count: took })}</p>
      </div>
      <Together t={t} sheet={sheet} totals={totals} size={52} />
      <Orders t={t} sheet={sheet} totals={totals} />
      <GoalWords t={t} team={view.team} name={own.table.name} people={own.table.size} />
      <Disclosure summary={t("sources")}>
        <p>{t("as-of", { month: sheet.asOf })}</p>
        <ul>
          {sheet.sources.map(({ title, year }) => (
            <li key={title} lang="fr">
              {year === null ? title : `${title} (${year})`}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
