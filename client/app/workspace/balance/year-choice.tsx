/** The year that is looked at: those that hold something, and those around today. */
import { useId } from "preact/hooks";
import { yearsOf } from "../../../../game/workspace/year.ts";
import type { Say } from "../../../text/texts.ts";
import type { WorkspaceDesk } from "../desk.ts";

const BACK = 3;

/** A balance is made of the year that ends. */
export const thisYear = (): string => String(new Date().getFullYear());

interface YearChoiceProps {
  readonly t: Say;
  readonly desk: WorkspaceDesk;
  readonly year: string;
  readonly onChange: (year: string) => void;
}

export function YearChoice({ t, desk, year, onChange }: YearChoiceProps) {
  const id = useId();
  const now = Number(thisYear());
  const around = Array.from({ length: BACK + 2 }, (_, at) => String(now - BACK + at));
  const years = [...new Set([...yearsOf(desk.workspace), ...around])].sort().reverse();
  return (
    <div class="field workspace-order">
      <label for={id}>{t("year")}</label>
      <select id={id} value={year} onChange={({ currentTarget: { value } }) => onChange(value)}>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
