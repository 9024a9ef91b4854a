/** The open day on a phone: the moment, four doors with equipment first, the team's goal, what was declared. */
import { useState } from "preact/hooks";
import { BLOCKS, type Block } from "../../../game/activities/cleanup/terms.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Piece } from "../../ui/piece.tsx";
import type { Own } from "./acting.ts";
import { ArchivesRule } from "./archives.tsx";
import { DeclareForm, type Draft } from "./declare.tsx";
import { GoalLine } from "./goal.tsx";
import { Ours } from "./ours.tsx";

const PIECES: Readonly<Record<Block, string>> = {
  reemploi: "portable",
  recyclage: "cartons",
  sensibilisation: "videoprojecteur",
  donnees: "stockage",
};

export function Day({ own }: { readonly own: Own }) {
  const [draft, setDraft] = useState<Draft>();
  const [said, say] = useState("");
  const block = useOpening(draft ? `${draft.block} ${draft.id}` : "");
  const close = (words: string) => {
    setDraft(undefined);
    say(words);
  };
  return (
    <div class="cl-page" ref={block}>
      <p class="cl-done" role="status">
        {said}
      </p>
      {draft ? (
        <DeclareForm own={own} start={draft} onDone={close} />
      ) : (
        <>
          <Doors
            own={own}
            onOpen={(opened) => {
              say("");
              setDraft(opened);
            }}
          />
          <Ours own={own} onCorrect={setDraft} onSaid={say} />
        </>
      )}
    </div>
  );
}

function Doors({ own, onOpen }: { readonly own: Own; readonly onOpen: (draft: Draft) => void }) {
  const { t, view, sheet, word } = own;
  const { moment, archives } = view.everyone;
  const at = sheet.moments[moment];
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{at?.title ?? t("step-open")}</h1>
        <p class="lede">{at?.text}</p>
      </div>
      <ul class="cl-doors" aria-label={t("doors")}>
        {BLOCKS.map((block) => (
          <li key={block} data-block={block}>
            <button type="button" onClick={() => onOpen({ block })}>
              <Piece id={PIECES[block]} size={block === "reemploi" ? 84 : 52} />
              <span>
                <b>{t(`block-${block}`)}</b>
                <small>
                  {t(
                    block === "donnees" && archives.validated !== "yes"
                      ? "block-donnees-waits"
                      : `block-${block}-detail`,
                  )}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <GoalLine own={own} />
      <Disclosure summary={t("archives-again")}>
        <ArchivesRule t={t} sheet={sheet} archives={archives} word={word} />
      </Disclosure>
    </>
  );
}
