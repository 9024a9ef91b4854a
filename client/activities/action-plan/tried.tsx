/** How the round of rebounds tried the guard of an action: what the room said, who found the rebound, who holds the guard. */
import type { Trial } from "../../../game/engine/outcome.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Callout } from "../../ui/callout.tsx";
import type { Plan } from "./plan.ts";

export function Tried({ plan: { t, tables, word }, trial }: { plan: Plan; trial: Trial }) {
  const { verdict, attacker, holder } = trial;
  const held = holder && "words" in holder ? word(holder.words) : "";
  return (
    <Callout look="keep">
      <p>
        <b>{t(`tried-${verdict ?? "none"}`)}</b>
        {attacker !== null && ` ${t("tried-by", { table: tableCalled(tables, attacker) })}`}
        {held !== "" && ` ${t("tried-held", { holder: held })}`}
      </p>
    </Callout>
  );
}
