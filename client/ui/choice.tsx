/** Answers to choose from, one or several: native boxes on cards; the chosen one carries a tick and a word. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface Option {
  id: string;
  label: ComponentChildren;
  detail?: ComponentChildren;
}

interface SharedProps {
  legend: ComponentChildren;
  /** Hide the legend when the page's title already says it. */
  legendHidden?: boolean;
  options: readonly Option[];
  /** What a chosen card says: "Choisi". */
  chosenLabel: string;
}

interface ChoiceProps extends SharedProps {
  value: string | null;
  onChange: (id: string) => void;
}

export function Choice({ value, onChange, ...shared }: ChoiceProps) {
  return <Options {...shared} type="radio" chosen={value === null ? [] : [value]} onToggle={onChange} />;
}

interface ChoicesProps extends SharedProps {
  values: readonly string[];
  onChange: (ids: string[]) => void;
  /** At most so many; the others then wait, and say so by `fullLabel`. */
  max?: number;
  fullLabel?: string;
}

export function Choices({ values, onChange, max = Infinity, fullLabel, ...shared }: ChoicesProps) {
  const full = values.length >= max;
  const toggle = (id: string) => {
    if (values.includes(id)) onChange(values.filter((other) => other !== id));
    else if (!full) onChange([...values, id]);
  };
  return (
    <Options
      {...shared}
      type="checkbox"
      chosen={values}
      onToggle={toggle}
      heldLabel={full ? fullLabel : undefined}
    />
  );
}

interface OptionsProps extends SharedProps {
  type: "radio" | "checkbox";
  chosen: readonly string[];
  onToggle: (id: string) => void;
  /** Shown on the cards that cannot be chosen any more. */
  heldLabel?: string | undefined;
}

function Options({ legend, legendHidden = false, options, chosenLabel, ...choice }: OptionsProps) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={legendHidden ? "visually-hidden" : undefined}>{legend}</legend>
      {options.map((option) => {
        const isChosen = choice.chosen.includes(option.id);
        const held = !isChosen && choice.heldLabel !== undefined;
        return (
          <label key={option.id} class={`option ${isChosen ? "chosen" : ""} ${held ? "held" : ""}`}>
            <input
              type={choice.type}
              name={name}
              checked={isChosen}
              aria-disabled={held}
              onChange={(event) => {
                choice.onToggle(option.id);
                // A refused box must not keep the tick that the browser has just drawn.
                if (held) event.currentTarget.checked = false;
              }}
            />
            <span>
              <span class="option-line">
                {option.label}
                {isChosen && (
                  <span class="chosen-tag" aria-hidden="true">
                    <Icon name="tick" /> {chosenLabel}
                  </span>
                )}
              </span>
              {option.detail && <small>{option.detail}</small>}
              {held && <small>{choice.heldLabel}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
