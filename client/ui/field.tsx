/** A labelled text field, of one line or several, with its hint, its error and its count. */
import type { InputHTMLAttributes } from "preact";
import { useId } from "preact/hooks";
import { sayCommon } from "../text/texts.ts";
import { Icon } from "./icon.tsx";
import { PersonalHint } from "./personal-hint.tsx";

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  error?: string | false | undefined;
  /** Nothing is sent without it: said before sending, for the eye and the ear. */
  isNeeded?: boolean;
  /** More than one line. */
  lines?: number | undefined;
  /** Longest text accepted; `count` then says how much is used. */
  max?: number | undefined;
  count?: (used: number, max: number) => string;
  /** Further attributes of a one-line field: autocomplete, inputmode, name… */
  native?: Pick<InputHTMLAttributes, "autocomplete" | "autocapitalize" | "inputmode" | "name" | "spellcheck">;
}

export function Field({ label, value, onInput, error, lines = 1, max, count, native, ...more }: FieldProps) {
  const hint = [more.hint, more.isNeeded && sayCommon("needed")].filter(Boolean).join(" ");
  const id = useId();
  const counted = max !== undefined && count !== undefined ? count(value.length, max) : "";
  const descriptions = [hint && `${id}-hint`, error && `${id}-error`, counted && `${id}-count`];
  const shared = {
    id,
    value,
    maxLength: max,
    "aria-describedby": descriptions.filter(Boolean).join(" ") || undefined,
    "aria-invalid": Boolean(error),
    ...(more.isNeeded && { "aria-required": true }),
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="reason" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...native} {...shared} />}
      <div class="field-foot">
        {/* Always there, so that an error which appears is announced. */}
        <p class="error" id={`${id}-error`} role="alert">
          {error && (
            <>
              <Icon name="warning" /> <span>{error}</span>
            </>
          )}
        </p>
        {counted && (
          <p class="reason" id={`${id}-count`}>
            {counted}
          </p>
        )}
      </div>
      <PersonalHint text={value} />
    </div>
  );
}
