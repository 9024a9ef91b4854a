/** Which tiers of the digital world an action touches. */
import { useState } from "preact/hooks";
import { TIERS } from "../../../game/scenario/tiers.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { placeOf } from "./places.ts";
import { useHeldList } from "../../ui/held-list.ts";

interface TiersFieldProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

export function TiersField({ desk: { t, write }, fiche: { id, tiers } }: TiersFieldProps) {
  const held = useHeldList(tiers, (value) =>
    write({ type: "fiche/set", fiche: id, field: "tiers", value: [...value] }),
  );
  const [said, setSaid] = useState<string>();
  const turn = async (tier: (typeof TIERS)[number], isIn: boolean) => {
    // In their own order, whichever was ticked first.
    const value = TIERS.filter((one) => (one === tier ? isIn : held.shown.includes(one)));
    const problem = await held.change(value);
    setSaid(problem && sayProblem(t, problem));
  };
  return (
    <fieldset class="fiche-tiers" id={placeOf("tiers")}>
      <legend>{t("field-tiers")}</legend>
      {TIERS.map((tier) => (
        <label key={tier} class="workspace-tick">
          <input
            type="checkbox"
            checked={held.shown.includes(tier)}
            onChange={({ currentTarget: { checked } }) => void turn(tier, checked)}
          />
          {t(`tier-${tier}`)}
        </label>
      ))}
      {said !== undefined && <p role="status">{said}</p>}
    </fieldset>
  );
}
