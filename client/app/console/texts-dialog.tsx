/** Every text of a table, or of the room: hidden while one thinks, shown again, or erased for good. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Desk } from "./desk.ts";
import { Held } from "./held.tsx";
import { textsIn, type TypedText } from "./texts.ts";

interface TextsDialogProps {
  readonly desk: Desk;
  /** Null for what the room shares. */
  readonly table: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
}

export function TextsDialog({ desk, table, onClose }: TextsDialogProps) {
  const { t, parts, link } = desk;
  const { everyone, screen, host, teams } = parts;
  const part = table ? teams[table.id]?.phases : [everyone?.phases, screen?.phases, host?.phases];
  const texts = textsIn({ part, words: link.mirror.value.words, withheld: everyone?.withheld ?? {} });
  const title = table ? t("texts-title", { table: table.name }) : t("texts-title-room");
  return (
    <Dialog open title={title} onClose={onClose} closeLabel={t("close")}>
      <p>{texts.length === 0 ? t("texts-none") : t("texts-what")}</p>
      <ul class="texts">
        {texts.map((text) => (
          <Line key={text.id} desk={desk} typed={text} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Erasing is asked for twice, in its place: a dialog over a dialog would lose the list. */
function Line({ desk, typed: { id, text, how } }: { desk: Desk; typed: TypedText }) {
  const { t, steer } = desk;
  const [isSure, setSure] = useState(false);
  const withhold = (next: TypedText["how"]) =>
    void steer.send({ type: "session/withhold", word: id, how: next });
  if (how === "erased")
    return (
      <li>
        <p class="reason">{t("text-erased")}</p>
      </li>
    );
  const isHidden = how === "hidden";
  return (
    <li>
      <p>
        <q>{text}</q> {isHidden && <b>{t("text-hidden")}</b>}
      </p>
      <Held desk={desk}>
        <span class="hands">
          <Button
            size="small"
            look="quiet"
            name={t(isHidden ? "show-text-of" : "hide-text-of", { text })}
            onPress={() => withhold(isHidden ? "shown" : "hidden")}
          >
            {t(isHidden ? "show-text" : "hide-text")}
          </Button>
          <Button
            size="small"
            look={isSure ? "primary" : "quiet"}
            name={t(isSure ? "erase-sure-of" : "erase-text-of", { text })}
            onPress={() => (isSure ? withhold("erased") : setSure(true))}
          >
            {t(isSure ? "erase-sure" : "erase-text")}
          </Button>
          {isSure && (
            <Button size="small" look="quiet" onPress={() => setSure(false)}>
              {t("cancel")}
            </Button>
          )}
        </span>
        <span role="status" class="reason">
          {isSure && t("erase-what")}
        </span>
      </Held>
    </li>
  );
}
