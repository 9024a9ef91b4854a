/** What changed in a fiche, by whom and when, each change in words. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Button } from "../../ui/button.tsx";
import { askChanges, type Done } from "./api.ts";
import type { WorkspaceDesk } from "./desk.ts";
import { changeInWords, isAbout } from "./history-words.ts";

interface FicheHistoryProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

/** Asked for when it is opened: most fiches are read without. Once open it follows what is written. */
export function FicheHistory({ desk, fiche }: FicheHistoryProps) {
  const { t, id } = desk;
  const [done, setDone] = useState<readonly Done[]>();
  const known = useRef(0);
  const load = async () => {
    const heard = await askChanges(id, known.current);
    if (!heard.ok || heard.value.rev < known.current) return;
    const isNew = ({ rev }: Done) => rev > known.current;
    const found = heard.value.changes.filter((one) => isNew(one) && isAbout(one, fiche.id)).reverse();
    known.current = heard.value.rev;
    setDone((before = []) => [...found, ...before]);
  };
  useEffect(() => {
    if (done) void load();
  }, [fiche]);
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
