/** What the table noted on a card or a link, and a field for one note more. */
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { nameOf, reasonOf, useActing, useDraft, type Toile } from "./acting.ts";

interface CommentsProps {
  readonly toile: Toile;
  /** A card's id or a link's. */
  readonly on: string;
}

const LONGEST = 200;

export function Comments({ toile, on }: CommentsProps) {
  const { t, view, word } = toile;
  const said = Object.entries(view.team.comments).filter(([, comment]) => comment.on === on);
  return (
    <Disclosure summary={said.length === 0 ? t("comment") : t("comments", { count: said.length })}>
      <ul class="toile-comments">
        {said.map(([id, { by, text }]) => (
          <li key={id}>
            <b>{nameOf(toile, by)}</b> {word(text)}
          </li>
        ))}
      </ul>
      <CommentForm toile={toile} on={on} />
    </Disclosure>
  );
}

function CommentForm({ toile, on }: CommentsProps) {
  const { t, refusals } = toile;
  const [text = "", setText] = useDraft(toile, `comment ${on}`);
  const { busy, act } = useActing(toile);
  const command = { type: "causal-map/comment", on, text: text.trim() } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await act(command)) setText(undefined);
  };
  return (
    <form class="toile-stack" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("comment-label")}
        lines={2}
        max={LONGEST}
        value={text}
        count={(used, max) => t("characters", { used, max })}
        onInput={setText}
      />
      <Button
        look="quiet"
        busy={busy}
        reason={reasonOf(toile, command) ?? (command.text === "" ? refusals("text-empty") : undefined)}
      >
        {t("comment-send")}
      </Button>
    </form>
  );
}
