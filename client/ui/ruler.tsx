/** A ruler with, at will, a range given, the true value and the spread of the sources. */
import { useId, useRef } from "preact/hooks";
import { inside, percentOf, placeLabels, ticksBetween, writtenTicks } from "./scale.ts";
import type { PlacedLabel } from "./scale.ts";
import { useLetters } from "./use-letters.ts";

interface RulerProps {
  min: number;
  max: number;
  /** A number as the page's language writes it. */
  format: (value: number) => string;
  /** All that the drawing says, in words. Without it the ruler is decorative: words beside it say it all. */
  label?: string;
  /** What someone answered, hatched. */
  range?: { low: number; high: number; label?: string | undefined } | undefined;
  /** Handles at both ends of the range. */
  knobs?: boolean;
  /** The true value, a black mark. */
  truth?: { value: number; label?: string | undefined } | undefined;
  /** From the lowest source to the highest. */
  spread?: { low: number; high: number; label?: string | undefined } | undefined;
}

const ROW = 20;
const TRACK = 18;

export function Ruler({ min, max, format, label, range, knobs = false, truth, spread }: RulerProps) {
  const hatch = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const letters = useLetters(drawing);
  const x = (value: number) => percentOf(value, min, max);
  const names = namesOf([
    { look: "strong", text: truth?.label, ...stretch(x, truth?.value, truth?.value) },
    { look: "strong", text: range?.label, ...stretch(x, range?.low, range?.high) },
    { look: "spread", text: spread?.label, ...stretch(x, spread?.low, spread?.high) },
  ]);
  const places = placeLabels(names, letters, truth && !truth.label ? [x(truth.value)] : []);
  const rows = Math.max(0, ...places.map(({ row }) => row + 1));
  const top = rows > 0 ? rows * ROW + 12 : truth ? 14 : 4;
  const ticksAt = top + TRACK + (spread ? 22 : 6);
  return (
    <div class="ruler">
      <svg
        ref={drawing}
        height={ticksAt + 26}
        role={label ? "img" : undefined}
        aria-label={label}
        aria-hidden={!label}
      >
        <rect class="track" x="0" y={top} width="100%" height={TRACK} />
        {range && <Range from={x(range.low)} to={x(range.high)} {...{ top, hatch, knobs }} />}
        {spread && <Spread from={x(spread.low)} to={x(spread.high)} y={top + TRACK + 8} />}
        {truth && <Truth at={x(truth.value)} top={top} />}
        {names.map(({ text, look }, i) => (
          <Name key={text} text={text} look={look} place={places[i]} bottom={top - 16} />
        ))}
        <Ticks {...{ min, max, format, letters }} y={ticksAt} />
      </svg>
    </div>
  );
}

interface Named {
  look: "strong" | "spread";
  text: string | undefined;
  from: number;
  to: number;
}

const stretch = (x: (value: number) => number, low = 0, high = 0) => ({ from: x(low), to: x(high) });

/** The labels that have a text. */
const namesOf = (all: readonly Named[]) =>
  all.flatMap((name) => (name.text ? [{ ...name, text: name.text }] : []));

interface NameProps {
  text: string;
  look: string;
  place: PlacedLabel | undefined;
  /** Base line of the lowest row. */
  bottom: number;
}

const Name = ({ text, look, place, bottom }: NameProps) =>
  place && (
    <text class={look} x={percent(place.at)} y={bottom - place.row * ROW} text-anchor="middle">
      {text}
    </text>
  );

const percent = (value: number) => `${value}%`;

interface RangeProps {
  from: number;
  to: number;
  top: number;
  /** Id of the pattern, unique in the page. */
  hatch: string;
  knobs: boolean;
}

function Range({ from, to, top, hatch, knobs }: RangeProps) {
  const box = { x: percent(from), y: top, width: percent(to - from), height: TRACK };
  return (
    <>
      <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
        <path class="hatch" d="M-2 2l4-4M-2 10L10-2M6 10l4-4" />
      </pattern>
      <rect class="part" {...box} />
      <rect fill={`url(#${hatch})`} opacity="0.5" {...box} />
      {knobs && <Knob at={from} y={top + TRACK / 2} arrow="M6 0H-6M-1-5l-5 5 5 5" />}
      {knobs && <Knob at={to} y={top + TRACK / 2} arrow="M-6 0H6M1-5l5 5-5 5" />}
    </>
  );
}

/* An svg inside takes a place in percent, which a transform cannot. */
const Knob = ({ at, y, arrow }: { at: number; y: number; arrow: string }) => (
  <svg x={percent(at)} y={y} overflow="visible">
    <circle class="knob" r="17.5" />
    <path class="arrow" d={arrow} />
  </svg>
);

const Spread = ({ from, to, y }: { from: number; to: number; y: number }) => (
  <g class="spread-line">
    <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
    {[from, to].map((end) => (
      <line key={end} x1={percent(end)} x2={percent(end)} y1={y - 6} y2={y + 6} />
    ))}
  </g>
);

const Truth = ({ at, top }: { at: number; top: number }) => (
  <svg class="truth" x={percent(at)} y={top} overflow="visible">
    <path d={`M0-2V${TRACK + 6}`} />
    <path d="M0 2L-9-11H9z" stroke="none" />
  </svg>
);

interface TickProps {
  min: number;
  max: number;
  format: (value: number) => string;
  letters: number;
  y: number;
}

function Ticks({ min, max, format, letters, y }: TickProps) {
  const { major, minor } = ticksBetween(min, max);
  const place = (value: number) => percent(percentOf(value, min, max));
  const numbers = major.map((value) => ({ at: percentOf(value, min, max), text: format(value) }));
  const isWritten = writtenTicks(numbers, letters);
  return (
    <>
      {minor.map((value) => (
        <line key={value} class="tick" x1={place(value)} x2={place(value)} y1={y} y2={y + 5} />
      ))}
      {numbers.map(({ at, text }, index) => (
        <g key={text}>
          <line class="tick" x1={percent(at)} x2={percent(at)} y1={y} y2={y + 8} />
          {isWritten[index] && (
            <text x={percent(inside(at, text, letters))} y={y + 23} text-anchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
