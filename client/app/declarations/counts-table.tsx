/** How many criteria are in each state, theme by theme. */
import { byTheme, conformityOf, countStates } from "../../../game/declarations/counts.ts";
import type { Say } from "../../text/texts.ts";
import type { CriterionRead, Standard } from "./api.ts";

interface CountsTableProps {
  readonly t: Say;
  readonly standard: Standard;
  readonly criteria: readonly CriterionRead[];
}

const STATES = ["met", "partly", "not", "na"] as const;

/** It may be wider than a phone: it is reached and scrolled by the keyboard too. */
export const CountsTable = ({ t, standard, criteria }: CountsTableProps) => (
  <div class="criteria-counts" role="region" aria-label={t("counts-caption")} tabIndex={0}>
    <table>
      <caption>{t("counts-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("counts-theme")}</th>
          {STATES.map((state) => (
            <th key={state} scope="col">
              {t(`state-${state}`)}
            </th>
          ))}
          <th scope="col">{t("counts-rate")}</th>
        </tr>
      </thead>
      <tbody>
        {byTheme(criteria).map(({ number, criteria: own }) => (
          <CountsRow key={number} t={t} name={t(`${standard}-${number}`)} criteria={own} />
        ))}
      </tbody>
      <tfoot>
        <CountsRow t={t} name={t("counts-all")} criteria={criteria} />
      </tfoot>
    </table>
  </div>
);

interface CountsRowProps {
  readonly t: Say;
  readonly name: string;
  readonly criteria: readonly CriterionRead[];
}

const CountsRow = ({ t, name, criteria }: CountsRowProps) => {
  const counts = countStates(criteria);
  const { percent } = conformityOf(criteria);
  return (
    <tr>
      <th scope="row">{name}</th>
      {STATES.map((state) => (
        <td key={state}>{counts[state]}</td>
      ))}
      <td>{percent === null ? t("state-na") : t("percent", { percent })}</td>
    </tr>
  );
};
