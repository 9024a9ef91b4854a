/** The expected gains of an action: what the model says, then what its authors keep, of greenhouse gases and of matter. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import type { WorkspaceDesk } from "./desk.ts";
import { GainEstimate, type Proposed } from "./gain-estimate.tsx";
import { GainForm, type GainName } from "./gain-form.tsx";

interface FicheGainsProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

const NAMES: readonly GainName[] = ["gain", "gainMatter"];

export function FicheGains({ desk, fiche }: FicheGainsProps) {
  const { t, mayWrite } = desk;
  const [proposed, setProposed] = useState<Partial<Proposed>>({});
  if (!mayWrite && NAMES.every((name) => fiche[name] === null)) return null;
  return (
    <section class="workspace-form">
      <h3>{t("gains")}</h3>
      {mayWrite && <GainEstimate {...{ desk, fiche }} onChange={setProposed} />}
      {NAMES.map((name) => (
        <GainForm
          key={name}
          {...{ desk, fiche, name }}
          proposed={proposed[name]}
          onDone={() => setProposed({ ...proposed, [name]: null })}
        />
      ))}
    </section>
  );
}
