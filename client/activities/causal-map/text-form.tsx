/** A text of the whole table: what is saved, what one is typing, and who else is typing there. */
import type { MapCommand } from "../../../game/activities/causal-map/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { nameOf, reasonOf, useActing, useDraft, type Toile } from "./acting.ts";

interface TextFormProps {
  readonly toile: Toile;
  /** Names its draft and its gestures. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly max: number;
  readonly lines?: number;
  /** Word id of what the table saved. */
  readonly saved: string | null | undefined;
  readonly commandOf: (text: string) => MapCommand;
}

export function TextForm({ toile, place, label, hint, max, lines = 1, saved, commandOf }: TextFormProps) {
  const { t, word, refusals } = toile;
  const [draft, setDraft] = useDraft(toile, place);
  const text = draft ?? word(saved);
  const command = commandOf(text.trim());
  const { busy, act } = useActing(toile);
  const isSaved = text.trim() === word(saved).trim();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await act(command)) setDraft(undefined);
  };
  const reason = text.trim() === "" ? refusals("text-empty") : isSaved ? t("saved") : undefined;
  return (
    <form class="toile-stack" onSubmit={(event) => void submit(event)}>
      <Field
        label={label}
        hint={hint}
        lines={lines}
        max={max}
        value={text}
        count={(used, most) => t("characters", { used, max: most })}
        onInput={(value) => {
          toile.gesture({ kind: "typing", on: place });
          setDraft(value);
        }}
      />
      <Typing toile={toile} place={place} />
      <Button look="primary" busy={busy} reason={reasonOf(toile, command) ?? reason}>
        {t("save")}
      </Button>
    </form>
  );
}

/** Seen, not announced: it changes too often. */
function Typing({ toile, place }: Pick<TextFormProps, "toile" | "place">) {
  const { t, gestures } = toile;
  const names = Object.entries(gestures)
    .filter(([, { kind, on }]) => kind === "typing" && on === place)
    .map(([seat]) => nameOf(toile, seat));
  if (names.length === 0) return null;
  return <small>{t("typing", { count: names.length, names: names.join(", ") })}</small>;
}
