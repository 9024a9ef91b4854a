/** A duel of one's own table: what it sent, then the form that sends it, or changes it when asked to. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useDraft, type Round } from "./acting.ts";

/** What a form writes, kept until it is sent. */
export interface Writing {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onSent: () => void;
}

interface DuelBlockProps {
  readonly round: Round;
  readonly duel: string;
  /** The beginning of its sentences' names and of its draft's. */
  readonly part: "attack" | "answer";
  /** What the duel is about, read before anything is written. */
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
  return (
    <div class="round-duel">
      {about}
      {sent && (
        <div class="round-sent">
          <p class="round-done" role="status" tabIndex={-1}>
            <Icon name="tick" /> {t(`${part}-sent`)}
          </p>
          {sent}
        </div>
      )}
      {!sent || isChanging || text !== "" ? (
        form({ text, setText, onSent })
      ) : (
        <Button look="quiet" onPress={() => setChanging(true)}>
          {t(`${part}-change`)}
        </Button>
      )}
    </div>
  );
}
