/** What changed in a fiche, by whom and when, each change in words. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { askChanges, type Done } from "./api.ts";
import type { WorkspaceDesk } from "./desk.ts";
import { changeInWords, isAbout } from "./history-words.ts";

interface FicheHistoryProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

/** Asked for when it is opened: most fiches are read without. */
export function FicheHistory({ desk, fiche }: FicheHistoryProps) {
  const { t, id } = desk;
  const [done, setDone] = useState<readonly Done[]>();
  const load = async () => {
    const heard = await askChanges(id, 0);
    if (heard.ok) setDone(heard.value.changes.filter((one) => isAbout(one, fiche.id)).reverse());
  };
  return (
    <section>
      <h3>{t("history")}</h3>
      <Button look="quiet" size="small" onPress={() => void load()}>
        {t("history-show")}
      </Button>
      {done && (
        <ol class="fiche-history">
          {done.length === 0 && <li>{t("history-none")}</li>}
          {done.map((one) => (
            <li key={one.rev}>
              <b>{one.author}</b> {t("history-on", { day: one.at.slice(0, 10) })}{" "}
              {changeInWords(one, fiche.id, desk)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
