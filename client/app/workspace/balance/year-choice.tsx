/** The year that is looked at: those that hold something, and those around today. */
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
  const now = Number(thisYear());
  const around = Array.from({ length: BACK + 2 }, (_, at) => String(now - BACK + at));
  const years = [...new Set([...yearsOf(desk.workspace), ...around])].sort().reverse();
  return (
    <label class="field workspace-order">
      {t("year")}
      <select value={year} onChange={({ currentTarget: { value } }) => onChange(value)}>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
