/** A number to type, with a − and a + when it counts pieces. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { amountIn } from "./sheet.ts";

interface AmountFieldProps {
  readonly t: Say;
  readonly label: string;
  readonly value: string;
  readonly isWhole: boolean;
  readonly onInput: (value: string) => void;
}

export function AmountField({ t, label, value, isWhole, onInput }: AmountFieldProps) {
  const by = (step: number) => onInput(String(Math.max(0, (amountIn(value) ?? 0) + step)));
  return (
    <div class="cl-amount">
      {isWhole && <Button size="square" icon="minus" name={t("less")} onPress={() => by(-1)} />}
      <Field
        label={label}
        value={value}
        max={9}
        native={{ inputmode: isWhole ? "numeric" : "decimal", autocomplete: "off" }}
        onInput={onInput}
      />
      {isWhole && <Button size="square" icon="plus" name={t("more")} onPress={() => by(1)} />}
    </div>
  );
}
