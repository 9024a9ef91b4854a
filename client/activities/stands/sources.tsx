/** Where a stand's numbers come from: each fact with its value, its range when it has one, its year and its source. */
import type { StandFact } from "../../../game/activities/stands/schema.ts";
import type { Localised } from "../../../game/scenario/localise.ts";
import { tongueOf } from "../../app/shared/fact-tongue.ts";
import { tag, type Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";

interface SourcesProps {
  readonly t: Say;
  readonly facts: readonly Localised<StandFact>[];
  readonly basis: string | undefined;
}

export const Sources = ({ t, facts, basis }: SourcesProps) => (
  <Disclosure summary={t("sources")}>
    <div class="callout source stand-sources">
      {basis && <p>{basis}</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <span lang={tongueOf(fact)}>{fact.label}</span>
            {t("colon")}
            <b>{valueOf(fact, t)}</b>.{" "}
            <span lang="fr">
              {fact.url ? (
                <a href={fact.url} target="_blank" rel="noopener noreferrer">
                  {fact.title}
                  <span class="visually-hidden"> {t("new-tab")}</span>
                </a>
              ) : (
                fact.title
              )}
            </span>
            {fact.year !== null && ` (${fact.year})`}
          </li>
        ))}
      </ul>
    </div>
  </Disclosure>
);

/** « 3,4 gCO₂e/Go/an (0,235 à 52,7) » */
function valueOf({ value, low, high, unit }: Localised<StandFact>, t: Say): string {
  const format = new Intl.NumberFormat(tag.value, { maximumSignificantDigits: 4 });
  const said = typeof value === "number" ? format.format(value) : value;
  const range =
    low !== undefined && high !== undefined && low !== high
      ? ` (${t("between", { low: format.format(low), high: format.format(high) })})`
      : "";
  return `${said} ${unit.replaceAll("CO2e", " CO₂e")}${range}`;
}
