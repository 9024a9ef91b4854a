/** A few steps of one scale, side by side: native radios under small cards. */
import { useId } from "preact/hooks";

interface SegmentsProps {
  legend: string;
  value: number;
  options: readonly { readonly value: number; readonly label: string; readonly detail: string }[];
  onChange: (value: number) => void;
}

export function Segments({ legend, value, options, onChange }: SegmentsProps) {
  const name = useId();
  return (
    <fieldset class="plan-segments">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class={option.value === value ? "option chosen" : "option"}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            <small>{option.detail}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
