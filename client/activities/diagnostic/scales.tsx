/** The two scales of an item, as rows of large radios with a number and a word. */
import { useId } from "preact/hooks";
import { IMPORTANCES, PERFORMANCES } from "../../../game/activities/diagnostic/terms.ts";
import type { Say } from "../../text/texts.ts";
import type { Half } from "./acting.ts";
import type { Items } from "./texts.ts";

interface ScaleProps<N extends number> {
  readonly legend: string;
  readonly values: readonly N[];
  readonly chosen: N | null;
  readonly wordOf: (value: N) => string;
  readonly onPick: (value: N) => void;
  /** What its ends look like. */
  readonly about?: string;
}

function Scale<N extends number>({ legend, values, chosen, wordOf, onPick, about }: ScaleProps<N>) {
  const name = useId();
  return (
    <fieldset class="dx-scale" aria-describedby={about}>
      <legend>{legend}</legend>
      <div class="dx-row">
        {values.map((value) => (
          <label key={value} class={value === chosen ? "chosen" : undefined}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onPick(value)} />
            <b>{value}</b> <span>{wordOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ScalesProps {
  readonly t: Say;
  readonly texts: Items;
  readonly item: string;
  readonly half: Half;
  readonly onChange: (half: Half) => void;
}

export function Scales({ t, texts, item, half, onChange }: ScalesProps) {
  const ends = useId();
  const text = texts.get(item);
  return (
    <>
      <Scale
        legend={t("importance")}
        values={IMPORTANCES}
        chosen={half.importance}
        wordOf={(value) => t(`importance-${value}`)}
        onPick={(importance) => onChange({ ...half, importance })}
      />
      <Scale
        legend={t("performance")}
        values={PERFORMANCES}
        chosen={half.performance}
        wordOf={(value) => t(`performance-${value}`)}
        onPick={(performance) => onChange({ ...half, performance })}
        about={ends}
      />
      <p class="dx-ends" id={ends}>
        <span>
          <b>1</b> {text?.low}
        </span>
        <span>
          <b>4</b> {text?.high}
        </span>
      </p>
    </>
  );
}
