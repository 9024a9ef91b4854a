/** How many tables: a number to type, or to step by one. */
import { useId } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { readTables, stepTables, TABLES_MAX, TABLES_MIN } from "./table-count.ts";

interface TablesFieldProps {
  readonly t: Say;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function TablesField({ t, value, onInput }: TablesFieldProps) {
  const id = useId();
  const isWrong = readTables(value) === undefined;
  const step = (by: 1 | -1) => () => onInput(String(stepTables(value, by)));
  return (
    <div class="field">
      <label for={id}>{t("create-tables")}</label>
      <p class="reason" id={`${id}-hint`}>
        {t("create-tables-hint")}
      </p>
      <div class="front-stepper">
        <Button size="square" icon="minus" name={t("tables-less")} onPress={step(-1)} />
        <input
          id={id}
          name="tables"
          value={value}
          inputmode="numeric"
          autocomplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Button size="square" icon="plus" name={t("tables-more")} onPress={step(1)} />
      </div>
      <p class="error" id={`${id}-error`} aria-live="polite">
        {isWrong && (
          <>
            <Icon name="warning" /> <span>{t("tables-wrong", { min: TABLES_MIN, max: TABLES_MAX })}</span>
          </>
        )}
      </p>
    </div>
  );
}
