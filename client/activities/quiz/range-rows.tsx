/** Several ranges on one scale, one under the other, with the value and its uncertainty once they are known. */
import "./ranges.css";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { percentOf, ticksBetween, writtenTicks } from "../../ui/scale.ts";
import { useLetters } from "../../ui/use-letters.ts";
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

/** In letters; the bars keep at least half of the line. */
const LONGEST_NAME = 26;

const percent = (value: number) => `${value}%`;

export function RangeRows({ scale, rows, label, format, look, truth, spread }: RangeRowsProps) {
  const x = (value: number) => percentOf(value, scale.min, scale.max);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const note = longest(rows.map((row) => row.note));
  const name = Math.min(LONGEST_NAME, longest(rows.map((row) => row.name ?? "")));
  return (
    <div class={`ranges ranges-${look}`} style={{ "--note": `${note}ch`, "--name": `${name}ch` }}>
      {truth !== undefined && look !== "over" && <Flag at={x(truth)}>{format(truth)}</Flag>}
      {rows.length === 0 && truth !== undefined && (
        <div class="ranges-alone">
          <Bar truth={x(truth)} />
        </div>
      )}
      <ul aria-label={label} hidden={rows.length === 0}>
        {rows.map((row) => (
          <li key={row.id} class={row.isMine ? "mine" : undefined}>
            {row.name && <span class={look === "bare" ? "visually-hidden" : "ranges-name"}>{row.name}</span>}
            <span class={look === "bare" ? "visually-hidden" : "ranges-note"}>
              {row.note}
              {row.said && <span class="visually-hidden">, {row.said}</span>}
            </span>
            <Bar
              range={{ from: x(row.low), to: x(row.high) }}
              truth={truth === undefined ? undefined : x(truth)}
            />
          </li>
        ))}
      </ul>
      {spread && (
        <div class="ranges-spread">
          <span
            style={{ left: percent(x(spread.low)), width: percent(x(spread.high) - x(spread.low)) }}
            aria-hidden="true"
          />
          <p>{spread.text}</p>
        </div>
      )}
      <Axis {...{ ...scale, format }} />
    </div>
  );
}

/** Names the mark that crosses every bar. */
const Flag = ({ at, children }: { readonly at: number; readonly children: ComponentChildren }) => (
  <p class="ranges-flag" aria-hidden="true">
    <span style={{ left: percent(at) }}>{children}</span>
  </p>
);

interface BarProps {
  /** Without it, the scale alone. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly truth: number | undefined;
}

const Bar = ({ range, truth }: BarProps) => (
  <span class="ranges-track" aria-hidden="true">
    {range && (
      <span class="ranges-bar" style={{ left: percent(range.from), width: percent(range.to - range.from) }} />
    )}
    {truth !== undefined && <span class="ranges-truth" style={{ left: percent(truth) }} />}
  </span>
);

interface AxisProps {
  readonly min: number;
  readonly max: number;
  readonly format: (value: number) => string;
}

/** Decorative: every number it helps to read is written beside its bar. */
export function Axis({ min, max, format }: AxisProps) {
  const box = useRef<HTMLDivElement>(null);
  const letters = useLetters(box);
  const ticks = ticksBetween(min, max).major.map((tick) => ({
    at: percentOf(tick, min, max),
    text: format(tick),
  }));
  const isWritten = writtenTicks(ticks, letters);
  return (
    <div class="ranges-axis" ref={box} aria-hidden="true">
      {ticks.map(({ at, text }, index) => (
        <span key={text} style={{ left: percent(at) }}>
          {isWritten[index] && text}
        </span>
      ))}
    </div>
  );
}
