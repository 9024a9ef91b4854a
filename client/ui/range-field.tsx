/** A range to give: two handles on one ruler, and a − and a + for each end. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Ruler } from "./ruler.tsx";
import { clamp, snapped } from "./scale.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

type End = "low" | "high";

interface RangeWords {
  /** Names of the two ends: "Au moins", "Au plus". */
  low: string;
  high: string;
  /** Names of the buttons: "moins 10 kg", "plus 10 kg". */
  less: string;
  more: string;
}

interface RangeFieldProps {
  /** Name of the whole. */
  legend: string;
  scale: { min: number; max: number; step: number };
  low: number;
  high: number;
  onChange: (low: number, high: number) => void;
  /** A number as the page's language writes it, without and with its unit. */
  format: (value: number) => string;
  formatUnit: (value: number) => string;
  /** The range as a sentence, shown above the ruler. */
  sentence: ComponentChildren;
  words: RangeWords;
}

export function RangeField(props: RangeFieldProps) {
  const { legend, scale, low, high, onChange, format, formatUnit, sentence, words } = props;
  const { min, max, step } = scale;
  // Only the buttons need a voice: the two handles are native and say their value themselves.
  const [said, say] = useState("");
  const values = { low, high };
  // The place of the values is that of the longest: nothing moves while one slides.
  const widest = Math.max(...[min, min + step, max, max - step].map((value) => format(value).length));
  const move = (end: End, wanted: number) => {
    const value = snapped(wanted, scale);
    const kept = end === "low" ? Math.min(value, high) : Math.max(value, low);
    onChange(end === "low" ? kept : low, end === "high" ? kept : high);
    return kept;
  };
  const press = (end: End, by: number) => say(`${words[end]} ${formatUnit(move(end, values[end] + by))}`);
  const track = useTrack((share) => {
    const value = min + share * (max - min);
    move(Math.abs(value - low) <= Math.abs(value - high) ? "low" : "high", value);
  });
  return (
    <fieldset class="range">
      <legend class="visually-hidden">{legend}</legend>
      <p class="range-said">{sentence}</p>
      <div class="range-track" {...track}>
        <Ruler {...{ min, max, format }} range={values} knobs />
        {ENDS.map((end) => (
          <input
            key={end}
            type="range"
            {...{ min, max, step }}
            value={values[end]}
            aria-label={words[end]}
            aria-valuetext={formatUnit(values[end])}
            // When both handles meet at the right end, only the low one can still move: it goes on top.
            style={{ zIndex: end === "low" && low > (min + max) / 2 ? 2 : 1 }}
            onInput={({ currentTarget }) => {
              // The native handle may not pass the other one.
              currentTarget.value = String(move(end, currentTarget.valueAsNumber));
            }}
          />
        ))}
      </div>
      <div class="steppers" style={{ "--widest": `${widest}ch` }}>
        {ENDS.map((end) => (
          <Stepper
            key={end}
            name={words[end]}
            value={format(values[end])}
            {...{ words }}
            onStep={(sign) => press(end, sign * step)}
          />
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </fieldset>
  );
}

/** A press acts when it is released, so that one may still slide off it; what began on a handle is no press. */
function useTrack(onTap: (share: number) => void) {
  const isPress = useRef(false);
  return {
    onPointerDown: ({ target }: PointerEvent) => {
      isPress.current = !(target instanceof HTMLInputElement);
    },
    onClick: (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
      if (!isPress.current || event.target instanceof HTMLInputElement) return;
      const box = event.currentTarget.getBoundingClientRect();
      onTap(clamp((event.clientX - box.left - HANDLE / 2) / (box.width - HANDLE), 0, 1));
    },
  };
}

interface StepperProps {
  name: string;
  value: string;
  words: RangeWords;
  onStep: (sign: -1 | 1) => void;
}

const Stepper = ({ name, value, words, onStep }: StepperProps) => (
  <fieldset class="stepper">
    <legend>{name}</legend>
    <div>
      <Button size="square" icon="minus" name={words.less} onPress={() => onStep(-1)} />
      {/* Silent: a native output would speak at each pixel of a drag. */}
      <output aria-live="off">{value}</output>
      <Button size="square" icon="plus" name={words.more} onPress={() => onStep(1)} />
    </div>
  </fieldset>
);

const ENDS = ["low", "high"] as const;
const HANDLE = 44; // width of a handle in kit.css
