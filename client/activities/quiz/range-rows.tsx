/** Several ranges on one scale, one under the other, with the value and its uncertainty once they are known. */
import { percentOf, ticksBetween } from "../../ui/scale.ts";
import type { Range } from "./compare.ts";

export interface RangeRow extends Range {
  readonly id: string;
  /** Nothing for a nameless answer. */
  readonly name?: string;
  /** The range as text: "60 à 140". */
  readonly note: string;
  /** Hatched: one's own. */
  readonly isMine?: boolean;
  /** What the hatching says, for those who do not see it. */
  readonly said?: string | undefined;
}

interface RangeRowsProps {
  readonly scale: { readonly min: number; readonly max: number };
  readonly rows: readonly RangeRow[];
  /** Name of the list. */
  readonly label: string;
  readonly format: (value: number) => string;
  /** `over`: name and range above each bar, for narrow pages; `beside`: on its line, `named` with its name; `bare`: bars alone, for a crowd. */
  readonly look: "over" | "beside" | "named" | "bare";
  readonly truth?: number | undefined;
  readonly spread?: (Range & { readonly text: string }) | undefined;
}

const percent = (value: number) => `${value}%`;

export function RangeRows({ scale, rows, label, format, look, truth, spread }: RangeRowsProps) {
  const x = (value: number) => percentOf(value, scale.min, scale.max);
  const longest = Math.max(0, ...rows.map(({ note }) => note.length));
  return (
    <div class={`ranges ranges-${look}`} style={{ "--note": `${longest}ch` }}>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.id} class={row.isMine ? "mine" : undefined}>
            {row.name && <span class="ranges-name">{row.name}</span>}
            <span class={look === "bare" ? "visually-hidden" : "ranges-note"}>
              {row.note}
              {row.said && <span class="visually-hidden">, {row.said}</span>}
            </span>
            <Bar from={x(row.low)} to={x(row.high)} truth={truth === undefined ? undefined : x(truth)} />
          </li>
        ))}
      </ul>
      {spread && (
        <div class="ranges-spread">
          <span style={{ left: percent(x(spread.low)), width: percent(x(spread.high) - x(spread.low)) }} aria-hidden="true" />
          <p>{spread.text}</p>
        </div>
      )}
      <Axis {...{ ...scale, format }} />
    </div>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly truth: number | undefined;
}

const Bar = ({ from, to, truth }: BarProps) => (
  <span class="ranges-track" aria-hidden="true">
    <span class="ranges-bar" style={{ left: percent(from), width: percent(to - from) }} />
    {truth !== undefined && <span class="ranges-truth" style={{ left: percent(truth) }} />}
  </span>
);

interface AxisProps {
  readonly min: number;
  readonly max: number;
  readonly format: (value: number) => string;
}

/** Decorative: every number it helps to read is written beside its bar. */
export const Axis = ({ min, max, format }: AxisProps) => (
  <div class="ranges-axis" aria-hidden="true">
    {ticksBetween(min, max).major.map((tick) => (
      <span key={tick} style={{ left: percent(percentOf(tick, min, max)) }}>
        {format(tick)}
      </span>
    ))}
  </div>
);
