/** Answers to choose one from: native radios on cards; the chosen one carries a tick and a word. */
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
  return <Options {...shared} chosen={value} onPick={onChange} />;
}

interface OptionsProps extends SharedProps {
  chosen: string | null;
  onPick: (id: string) => void;
}

function Options({ legend, legendHidden = false, options, chosenLabel, ...choice }: OptionsProps) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={legendHidden ? "visually-hidden" : undefined}>{legend}</legend>
      {options.map((option) => {
        const isChosen = choice.chosen === option.id;
        return (
          <label key={option.id} class={`option ${isChosen ? "chosen" : ""}`}>
            <input type="radio" name={name} checked={isChosen} onChange={() => choice.onPick(option.id)} />
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
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
