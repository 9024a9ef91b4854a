/** A whole number to type, or to step by one. */
import { useId } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { readWhole, stepWhole, type Limits } from "./whole-number.ts";

interface StepperFieldProps {
  readonly words: Readonly<Record<"label" | "hint" | "less" | "more" | "wrong", string>>;
  readonly limits: Limits;
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function StepperField({ words, limits, name, value, onInput }: StepperFieldProps) {
  const id = useId();
  const isWrong = readWhole(value, limits) === undefined;
  const step = (by: 1 | -1) => () => onInput(String(stepWhole(value, by, limits)));
  return (
    <div class="field">
      <label for={id}>{words.label}</label>
      <p class="reason" id={`${id}-hint`}>
        {words.hint}
      </p>
      <div class="front-stepper">
        <Button size="square" icon="minus" name={words.less} onPress={step(-1)} />
        <input
          id={id}
          name={name}
          value={value}
          inputmode="numeric"
          autocomplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Button size="square" icon="plus" name={words.more} onPress={step(1)} />
      </div>
      <p class="error" id={`${id}-error`} role="alert">
        {isWrong && (
          <>
            <Icon name="warning" /> <span>{words.wrong}</span>
          </>
        )}
      </p>
    </div>
  );
}
