/** The annual report among what is taken away: the latest year that holds anything. */
import { yearsOf } from "../../../../game/workspace/year.ts";
import { useTexts } from "../../loaded.ts";
import { useLast } from "../../shared/use-last.ts";
import type { WorkspaceDesk } from "../desk.ts";
import { AnnualLinks } from "./annual-links.tsx";

export function AnnualAway({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useLast(useTexts("workspace-review"));
  const year = yearsOf(desk.workspace).at(-1);
  if (!t || year === undefined) return null;
  return (
    <>
      <h2>{t("report-title", { year })}</h2>
      <p>{t("report-what")}</p>
      <AnnualLinks t={t} id={desk.id} year={year} />
    </>
  );
}
