/** Who carries what, and when it falls due: a plan that rests on one person shows. */
import { isPlanned, loads, phaseOf } from "../../../game/workspace/phasing.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import type { WorkspaceDesk } from "./desk.ts";

const PHASES = ["hundred-days", "t18", "t36", "later", "undated"] as const;
/** One who carries more than half of a plan of some size is alone with it: a hypothesis of the authors. */
const ALONE = { share: 0.5, fiches: 4 };

interface CarriedProps {
  readonly desk: WorkspaceDesk;
  readonly onOpen: (fiche: string) => void;
}

export function Carried({ desk, onOpen }: CarriedProps) {
  const { t, workspace } = desk;
  const planned = keptFiches(workspace).filter(isPlanned);
  return (
    <section class="workspace-list">
      <h2>{t("loads-title")}</h2>
      <ul class="load-rows">
        {loads(workspace).map(({ owner, fiches, days, share }) => (
          <li key={owner ?? ""}>
            <b>{owner ?? t("owner-none")}</b>
            <span class="load-bar" style={{ "--share": `${Math.round(share * 100)}%` }} aria-hidden="true" />
            <span>{t("load", { fiches: fiches.length, days })}</span>
            {owner !== null && share > ALONE.share && planned.length >= ALONE.fiches && (
              <p class="fiche-doubt">{t("load-alone")}</p>
            )}
          </li>
        ))}
      </ul>
      <h2>{t("calendar-title")}</h2>
      {workspace.begins === null && <p class="callout">{t("calendar-begins")}</p>}
      {PHASES.map((phase) => (
        <Phase
          key={phase}
          desk={desk}
          phase={phase}
          fiches={planned.filter((fiche) => phaseOf(fiche, workspace.begins) === phase)}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}

interface PhaseProps extends CarriedProps {
  readonly phase: string;
  readonly fiches: readonly Fiche[];
}

const Phase = ({ desk: { t }, phase, fiches, onOpen }: PhaseProps) =>
  fiches.length === 0 ? null : (
    <section>
      <h3>{t(`phase-${phase}`)}</h3>
      <ul class="fiche-rows">
        {fiches.map(({ id, title, deadline }) => (
          <li key={id} class="fiche-row">
            <button type="button" class="fiche-open" onClick={() => onOpen(id)}>
              {title}
            </button>
            <p class="fiche-facts">
              <span>{deadline ?? t("deadline-none")}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
