/** The matrix as a table: importance down, performance across, each item by its number, each cell with its level in words. */
import { levelOf } from "../../../game/activities/diagnostic/matrix.ts";
import type { DiagnosticEveryone } from "../../../game/activities/diagnostic/state.ts";
import { IMPORTANCES, PERFORMANCES } from "../../../game/activities/diagnostic/terms.ts";
import type { Say } from "../../text/texts.ts";

interface MatrixProps {
  readonly t: Say;
  readonly everyone: DiagnosticEveryone;
}

export function MatrixTable({ t, everyone: { results } }: MatrixProps) {
  return (
    <table class="dx-matrix">
      <caption class="visually-hidden">{t("matrix-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t("importance")}</span>
          </th>
          {PERFORMANCES.map((performance) => (
            <th key={performance} scope="col">
              {t(`performance-${performance}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {IMPORTANCES.toReversed().map((importance) => (
          <tr key={importance}>
            <th scope="row">{t(`importance-${importance}`)}</th>
            {PERFORMANCES.map((performance) => {
              const level = levelOf({ importance, performance });
              const here = results.flatMap(({ cell }, index) =>
                cell?.importance === importance && cell.performance === performance ? index + 1 : [],
              );
              return (
                <td key={performance} data-level={level}>
                  <small>{t(`level-${level}`)}</small> <b>{here.join(" · ")}</b>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
