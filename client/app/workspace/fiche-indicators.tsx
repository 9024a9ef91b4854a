/** What an action is followed by: each indicator with its unit, how it is worked out, and where its number is found. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import type { WorkspaceDesk } from "./desk.ts";
import { IndicatorForm } from "./indicator-form.tsx";
import { placeOf } from "./places.ts";

type Indicator = Fiche["indicators"][string];

interface IndicatorsProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

export const FicheIndicators = ({ desk, fiche }: IndicatorsProps) => (
  <section class="workspace-form" id={placeOf("indicators")}>
    <h3>{desk.t("list-indicators")}</h3>
    {Object.entries(fiche.indicators).map(([id, indicator]) => (
      <Entry key={id} {...{ desk, fiche, id, indicator }} />
    ))}
    {desk.mayWrite && <Entry {...{ desk, fiche }} key={`new ${Object.keys(fiche.indicators).length}`} />}
  </section>
);

interface EntryProps extends IndicatorsProps {
  /** Absent for one to come. */
  readonly id?: string;
  readonly indicator?: Indicator;
}

function Entry({ desk, fiche, id, indicator }: EntryProps) {
  const [isOpen, open] = useState(false);
  if (isOpen) return <IndicatorForm {...{ desk, fiche, id, indicator }} onClose={() => open(false)} />;
  const { t, mayWrite } = desk;
  return (
    <div class="fiche-entry">
      {indicator && <span>{lineOf(t, indicator)}</span>}
      {mayWrite && (
        <Button
          look="quiet"
          size="small"
          onPress={() => open(true)}
          {...(indicator && { name: t("entry-change-of", { name: indicator.name }) })}
        >
          {t(indicator ? "entry-change" : "add-indicators")}
        </Button>
      )}
    </div>
  );
}

function lineOf(
  t: WorkspaceDesk["t"],
  { name, unit, startValue, target, source, frequency }: Indicator,
): string {
  const path = startValue !== null && target !== null ? t("from-to", { from: startValue, to: target }) : null;
  const often = frequency && t(`frequency-${frequency}`);
  return [name, unit, path ?? startValue ?? target, often, source].filter(Boolean).join(" · ");
}
