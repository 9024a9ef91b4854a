/** « Bilan annuel » : for a year, how each action fares, its indicators beside the year before, and the report. */
import "./balance.css";
import { useState } from "preact/hooks";
import { LIGHTS } from "../../../../game/workspace/terms.ts";
import { followed, lightCounts } from "../../../../game/workspace/year.ts";
import { useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { WorkspaceDesk } from "../desk.ts";
import { AnnualLinks } from "./annual-links.tsx";
import { ReviewedFiche } from "./reviewed-fiche.tsx";
import { ValuesFile } from "./values-file.tsx";
import { thisYear, YearChoice } from "./year-choice.tsx";

export function Review({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useLast(useTexts("workspace-review"));
  const [year, setYear] = useState(thisYear);
  if (!t) return null;
  const fiches = followed(desk.workspace);
  const counts = lightCounts(fiches, year);
  return (
    <section class="workspace-list balance-view">
      <h2>{t("review-title")}</h2>
      <p>{t("review-what")}</p>
      <YearChoice {...{ t, desk, year }} onChange={setYear} />
      {fiches.length === 0 ? (
        <p class="callout">{t("review-none")}</p>
      ) : (
        <ul class="light-counts">
          {LIGHTS.map((light) => (
            <li key={light} data-light={light}>
              <span class="light-sign" aria-hidden="true" />
              {t("light-count", { light: t(`light-${light}`), count: counts[light] })}
            </li>
          ))}
        </ul>
      )}
      <ul class="fiche-rows">
        {fiches.map((fiche) => (
          <ReviewedFiche key={`${fiche.id} ${year}`} {...{ t, desk, year, fiche }} />
        ))}
      </ul>
      {fiches.length > 0 && <ValuesFile key={year} {...{ t, desk, year }} />}
      <h3>{t("report-title", { year })}</h3>
      <p>{t("report-what")}</p>
      <AnnualLinks t={t} id={desk.id} year={year} />
    </section>
  );
}
