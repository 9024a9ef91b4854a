/** The three beginnings, each with its picture: one is chosen before anything is written. */
import { BEGINNINGS, type Beginning } from "../../../game/activities/proposals/terms.ts";
import type { Say } from "../../text/texts.ts";
import { Choice } from "../../ui/choice.tsx";
import { Piece } from "../../ui/piece.tsx";

const PICTURES: Readonly<Record<Beginning, string>> = { why: "mairie", should: "arbre", help: "pion" };

interface BeginningsProps {
  readonly t: Say;
  readonly value: Beginning | null;
  readonly onChange: (beginning: Beginning) => void;
}

export const isBeginning = (id: string): id is Beginning => BEGINNINGS.some((known) => known === id);

export const Beginnings = ({ t, value, onChange }: BeginningsProps) => (
  <Choice
    legend={t("beginnings")}
    value={value}
    chosenLabel={t("chosen")}
    options={BEGINNINGS.map((id) => ({
      id,
      label: (
        <span class="proposal-beginning">
          <Piece id={PICTURES[id]} size={44} />
          <b>{t(`begin-${id}`)}</b>
        </span>
      ),
    }))}
    onChange={(id) => isBeginning(id) && onChange(id)}
  />
);
