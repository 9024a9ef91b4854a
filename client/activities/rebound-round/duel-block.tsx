/** A duel of one's own table, a page at a time: what it is about, then the form; once sent, the sheet comes first. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useDraft, type Round } from "./acting.ts";
import { titleOf } from "./texts.ts";

/** What a form writes, kept until it is sent. */
export interface Writing {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onSent: () => void;
  /** Read before anything is written: the first page. */
  readonly about: ComponentChildren;
}

interface DuelBlockProps {
  readonly round: Round;
  readonly duel: string;
  /** The beginning of its sentences' names and of its draft's. */
  readonly part: "attack" | "answer";
  readonly about: ComponentChildren;
  /** The sheet that was sent; nothing yet. */
  readonly sent: ComponentChildren;
  readonly form: (writing: Writing) => ComponentChildren;
}

export function DuelBlock({ round, duel, part, about, sent, form }: DuelBlockProps) {
  const { t } = round;
  const [text, setText] = useDraft(round, `${part} ${duel}`);
  const [isChanging, setChanging] = useState(false);
  const onSent = () => {
    setText("");
    setChanging(false);
  };
  if (!sent || isChanging || text !== "")
    return <div class="round-duel">{form({ text, setText, onSent, about })}</div>;
  const sheet = (
    <div class="round-sent">
      <p class="round-done" role="status" tabIndex={-1}>
        <Icon name="tick" /> {t(`${part}-sent`)}
      </p>
      {sent}
      <Button look="quiet" onPress={() => setChanging(true)}>
        {t(`${part}-change`)}
      </Button>
    </div>
  );
  return (
    <div class="round-duel">
      <Paged
        t={t}
        words={`${part}-sent`}
        pages={[
          { id: "sent", body: sheet },
          { id: "about", body: about },
        ]}
      />
    </div>
  );
}

interface DuelsProps {
  readonly round: Round;
  readonly part: "attack" | "answer";
  readonly duels: readonly Duel[];
  readonly children: (duel: Duel) => ComponentChildren;
}

/** A table that took another in has several duels: one is open, the others are called by their action. */
export function OneDuel({ round, part, duels, children }: DuelsProps) {
  const { t, view } = round;
  const sent = part === "attack" ? view.team.attacks : view.team.answers;
  const [open, setOpen] = useState((duels.find(({ id }) => !sent[id]) ?? duels[0])?.id);
  const shown = duels.find(({ id }) => id === open) ?? duels[0];
  if (!shown) return null;
  return (
    <>
      <div key={shown.id}>{children(shown)}</div>
      {duels
        .filter((duel) => duel !== shown)
        .map(({ id, defended }) => (
          <Button key={id} look="quiet" onPress={() => setOpen(id)}>
            {t("other-duel", { title: titleOf(round, defended) })}
          </Button>
        ))}
    </>
  );
}
