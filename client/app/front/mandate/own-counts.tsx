/** « Nos propres nombres » : what an agent knows by heart, and the estate that the rest is taken from. */
import { useId } from "preact/hooks";
import { locale, type Say } from "../../../text/texts.ts";
import { Field } from "../../../ui/field.tsx";
import type { EstateOffer } from "./api.ts";
import { COUNTS, isAsked, type CountName, type MandateDraft } from "./draft.ts";

interface OwnCountsProps {
  readonly t: Say;
  readonly estates: readonly EstateOffer[];
  readonly draft: MandateDraft;
  readonly problems: ReadonlyMap<string, string>;
  readonly isTried: boolean;
  readonly change: (part: Partial<MandateDraft>) => void;
}

export function OwnCounts(props: OwnCountsProps) {
  const { t, estates, draft, change } = props;
  const base = useId();
  const optional = COUNTS.filter((name) => !isAsked(name));
  return (
    <fieldset class="mandate-own">
      <legend>{t("own-title")}</legend>
      <p class="reason">{t("own-hint")}</p>
      <div class="mandate-counts">
        {COUNTS.filter(isAsked).map((name) => (
          <Count key={name} {...props} name={name} />
        ))}
      </div>
      <p class="reason">{t("own-optional")}</p>
      <div class="mandate-counts">
        {optional.map((name) => (
          <Count key={name} {...props} name={name} />
        ))}
      </div>
      <div class="field">
        <label for={base}>{t("own-base")}</label>
        <p class="reason" id={`${base}-hint`}>
          {t("own-base-hint")}
        </p>
        <select
          id={base}
          value={draft.base}
          aria-describedby={`${base}-hint`}
          onInput={(event) => change({ base: event.currentTarget.value })}
        >
          {estates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale.value]}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

/** An empty field is not wrong yet: somebody is still typing. */
function Count({ name, t, draft, problems, isTried, change }: OwnCountsProps & { readonly name: CountName }) {
  const value = draft.counts[name] ?? "";
  const isSaid = isTried || value.trim() !== "";
  return (
    <Field
      label={t(`count-${name}`)}
      value={value}
      error={isSaid && problems.get(name)}
      onInput={(typed) => change({ counts: { ...draft.counts, [name]: typed } })}
      native={{ autocomplete: "off", inputmode: name === "to" ? "decimal" : "numeric", name }}
    />
  );
}
