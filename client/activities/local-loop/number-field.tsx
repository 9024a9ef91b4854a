/** A whole number to set with a − and a +, or to type. */
import { useId } from "preact/hooks";
import { Button } from "../../ui/button.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly by: number;
  /** Names of the two buttons. */
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
}

export function NumberField({ label, hint, value, least, most, by, ...rest }: NumberFieldProps) {
  const { less, more, onChange } = rest;
  const id = useId();
  const set = (wanted: number) => onChange(Math.min(most, Math.max(least, Math.round(wanted))));
  return (
    <div class="loop-number">
      <label for={id}>{label}</label>
      <div>
        <Button size="square" icon="minus" name={less} onPress={() => set(value - by)} />
        <input
          id={id}
          type="number"
          inputmode="numeric"
          min={least}
          max={most}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={({ currentTarget }) => {
            set(Number.isFinite(currentTarget.valueAsNumber) ? currentTarget.valueAsNumber : value);
            currentTarget.value = String(value);
          }}
        />
        <Button size="square" icon="plus" name={more} onPress={() => set(value + by)} />
      </div>
      {hint && (
        <p class="reason" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
