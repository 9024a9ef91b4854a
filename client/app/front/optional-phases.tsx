/** The optional phases of the workshop: played when they are ticked; the console may still change its mind. */
import { locale, type Say } from "../../text/texts.ts";
import type { Draft } from "./use-creating.ts";

interface OptionalPhasesProps {
  readonly t: Say;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

export function OptionalPhases({ t, draft: { offer, without }, change }: OptionalPhasesProps) {
  const optional = offer.phases.filter(({ isOptional }) => isOptional);
  if (optional.length === 0) return null;
  const toggle = (id: string) =>
    change({ without: without.includes(id) ? without.filter((one) => one !== id) : [...without, id] });
  return (
    <fieldset class="choice front-optional">
      <legend>{t("create-optional")}</legend>
      {optional.map(({ id, title, minutes }) => {
        const isPlayed = !without.includes(id);
        return (
          <label key={id} class={`option ${isPlayed ? "chosen" : ""}`}>
            <input type="checkbox" checked={isPlayed} onChange={() => toggle(id)} />
            <span>
              {title[locale.value]}
              <small>{t(isPlayed ? "optional-played" : "optional-left", { count: minutes })}</small>
            </span>
          </label>
        );
      })}
      <p class="reason">{t("create-optional-hint")}</p>
    </fieldset>
  );
}
