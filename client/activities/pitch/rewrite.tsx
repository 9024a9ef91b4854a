/** The amendment taken up, line by line: what it changes in the table's own fiche. */
import { useState } from "preact/hooks";
import type { Turn } from "../../../game/activities/pitch/state.ts";
import { REWRITTEN, type RewrittenLine } from "../../../game/activities/pitch/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Floor } from "./acting.ts";

const LONGEST = 200;

interface RewriteProps {
  readonly floor: Floor;
  readonly turn: Turn;
}

export function Rewrite({ floor, turn }: RewriteProps) {
  const { t, reading } = floor;
  const [line, setLine] = useState<RewrittenLine | null>(null);
  const amendment = turn.result?.amendments[turn.result.kept ?? -1];
  return (
    <div class="pitch-form">
      <p class="pitch-quotes">{t("quoted", { text: reading.word(amendment) })}</p>
      <Choice
        legend={t("rewrite-legend")}
        options={REWRITTEN.map((id) => ({ id, label: t(`line-${id}`) }))}
        value={line}
        onChange={(id) => setLine(REWRITTEN.find((known) => known === id) ?? null)}
        chosenLabel={t("chosen")}
      />
      {line && <Line key={line} floor={floor} turn={turn} line={line} />}
    </div>
  );
}

/** One line: as the plan or the table wrote it, to be changed. */
function Line({ floor, turn, line }: RewriteProps & { readonly line: RewrittenLine }) {
  const { t, view, reading } = floor;
  const before = reading.word(view.team.fiches[turn.id]?.[line]);
  const [text, setText, forget] = useDraft(floor, `rewrite ${turn.id} ${line}`, before);
  const { busy, act } = useActing(floor);
  const [isDone, setDone] = useState(false);
  const command = { type: "pitch/rewrite", turn: turn.id, line, text: text.trim() } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "" || !(await act(command))) return;
    forget();
    setDone(true);
  };
  return (
    <form class="pitch-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t(`line-${line}`)}
        lines={3}
        value={text}
        max={LONGEST}
        count={(used, max) => t("characters", { used, max })}
        onInput={(value) => {
          setText(value);
          setDone(false);
        }}
      />
      <Button
        look="primary"
        busy={busy}
        reason={text.trim() === "" ? t("rewrite-empty") : reasonOf(floor, command)}
      >
        {t("rewrite-send")}
      </Button>
      <p class="pitch-done" role="status">
        {isDone && (
          <>
            <Icon name="tick" /> {t("rewrite-done")}
          </>
        )}
      </p>
    </form>
  );
}
