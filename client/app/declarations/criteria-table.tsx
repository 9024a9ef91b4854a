/** The criteria of a standard, a table by theme, all of them or those of one state. */
import { useState } from "preact/hooks";
import { byTheme, countStates } from "../../../game/declarations/counts.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import type { CriterionRead, Standard } from "./api.ts";

interface CriteriaTableProps {
  readonly t: Say;
  readonly standard: Standard;
  readonly criteria: readonly CriterionRead[];
}

const STATES = ["met", "partly", "not", "na"] as const;
type Shown = (typeof STATES)[number] | "all";

export function CriteriaTable({ t, standard, criteria }: CriteriaTableProps) {
  const [shown, show] = useState<Shown>("all");
  const counts = countStates(criteria);
  const kept = shown === "all" ? criteria : criteria.filter(({ state }) => state === shown);
  return (
    <>
      <div class="criteria-filter no-print" role="group" aria-label={t("filter")}>
        <Button look="quiet" size="small" chosen={shown === "all"} onPress={() => show("all")}>
          {t("filter-all", { count: criteria.length })}
        </Button>
        {STATES.map((state) => (
          <Button key={state} look="quiet" size="small" chosen={shown === state} onPress={() => show(state)}>
            {t("filter-state", { state: t(`state-${state}`), count: counts[state] })}
          </Button>
        ))}
      </div>
      <p class="lede" role="status">
        {t("filter-shown", { count: kept.length })}
      </p>
      {byTheme(kept).map(({ number, criteria: own }) => (
        <ThemeTable key={number} {...{ t, standard, number }} criteria={own} />
      ))}
    </>
  );
}

interface ThemeTableProps extends CriteriaTableProps {
  readonly number: number;
}

/** A phone lays its cells one under the other, which would make it no table any more: the roles are written out. */
const ThemeTable = ({ t, standard, number, criteria }: ThemeTableProps) => (
  <table class="criteria" role="table">
    <caption>
      {t("theme-caption", {
        number: String(number),
        theme: t(`${standard}-${number}`),
        count: criteria.length,
      })}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {t("column-criterion")}
        </th>
        <th role="columnheader" scope="col">
          {t("column-state")}
        </th>
        <th role="columnheader" scope="col">
          {t("column-how")}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {criteria.map((criterion) => (
        <Row key={criterion.id} t={t} criterion={criterion} />
      ))}
    </tbody>
  </table>
);

const Row = ({ t, criterion }: { readonly t: Say; readonly criterion: CriterionRead }) => {
  const { id, title, state, level, how, plan, evidence } = criterion;
  return (
    <tr role="row" data-state={state}>
      <th role="rowheader" scope="row">
        <span class="criterion-id">{id}</span> {title}
        {level !== undefined && <small> ({t(`level-${level}`)})</small>}
      </th>
      <td role="cell">
        <span class="criterion-state">
          <span aria-hidden="true">{SIGNS[state]}</span> {t(`state-${state}`)}
        </span>
      </td>
      <td role="cell">
        <p>{how}</p>
        {plan !== undefined && (
          <p>
            <b>{t("plan")}</b> {plan}
          </p>
        )}
        {evidence.length > 0 && (
          <p class="criterion-evidence">
            {t("evidence")}{" "}
            {evidence.map((path, index) => [index > 0 && ", ", <code key={path}>{path}</code>])}
          </p>
        )}
      </td>
    </tr>
  );
};

/** Shapes, beside the words: no state is told by a colour. */
const SIGNS = { met: "●", partly: "◐", not: "○", na: "–" } as const;
