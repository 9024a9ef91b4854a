/** What may come back of what is kept, an action at a time: to be held now, or not. */
import { Button } from "../../ui/button.tsx";
import { Paged } from "../../app/shared/paged.tsx";
import type { Mandate } from "./acting.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { GuardOf, LateGuards } from "./guards.tsx";
import type { Actions } from "./texts.ts";

/** In the first year, which teaches, no guard is for sale. */
const areGuardsSold = ({ view }: Mandate) => view.everyone.year > 1;

/** A page for each action kept, then one for all that lies face down. */
export function guardPages(mandate: Mandate, actions: Actions) {
  const { chosen, world } = mandate.view.team;
  const kept = areGuardsSold(mandate) ? chosen : [];
  return [
    ...kept.map((id) => ({ id, body: <GuardOf {...{ mandate, id }} text={actions[id]} /> })),
    ...(world.hidden.length > 0 ? [{ id: "late", body: <LateGuards mandate={mandate} /> }] : []),
  ];
}

/** A short year has no bet: what may come back is held during the choice. */
export const mayHold = (mandate: Mandate) =>
  mandate.view.everyone.isShort && guardPages(mandate, {}).length > 0;

export function Holding({ mandate, actions, back }: ChoiceProps) {
  const { t } = mandate;
  return (
    <>
      <h1 tabIndex={-1}>{t("bet-title")}</h1>
      <Paged t={t} words="bet" pages={guardPages(mandate, actions)} />
      <Button look="quiet" onPress={back}>
        {t("page-before")}
      </Button>
    </>
  );
}
