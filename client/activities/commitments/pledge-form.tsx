/** The three blanks: written alone or from an example, then kept for oneself or given to the room. */
import { useRef, useState } from "preact/hooks";
import { LONGEST } from "../../../game/activities/commitments/terms.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, useBlanks, useDraft, type Own } from "./acting.ts";
import { BLANKS, insideAll, isWhole, NO_BLANKS, type Blanks } from "./blanks.ts";
import { ExampleList } from "./examples.tsx";

interface Writing {
  readonly blanks: Blanks;
  readonly set: (blanks: Blanks) => void;
  /** Takes an example; what was typed can come back. */
  readonly take: (example: Blanks) => void;
  readonly back: (() => void) | undefined;
  readonly clear: () => void;
}

function useWriting(own: Own): Writing {
  const [blanks, set] = useBlanks(own);
  const [before, setBefore] = useState<Blanks>();
  const clear = () => {
    set(NO_BLANKS);
    setBefore(undefined);
  };
  const back = () => {
    set(before ?? NO_BLANKS);
    setBefore(undefined);
  };
  return {
    blanks,
    set,
    take: (example) => {
      if (Object.values(blanks).join("") !== "") setBefore(blanks);
      set(example);
    },
    back: before && back,
    clear,
  };
}

export function PledgeForm({ own }: { readonly own: Own }) {
  const { t, refusals, secret, isPaused } = own;
  const writing = useWriting(own);
  const [kind, setKind] = useDraft(own, "kind");
  const [error, setError] = useState("");
  const { busy, act } = useActing(own);
  const form = useRef<HTMLFormElement>(null);
  const isPublic = kind === "public";
  const focusFirst = () => form.current?.querySelector<HTMLElement>(".pledge-fields input")?.focus();
  const submit = async (event: Event) => {
    event.preventDefault();
    const inside = insideAll(writing.blanks);
    if (!isWhole(inside)) {
      setError(refusals("blank-empty"));
      return;
    }
    if (!isPublic) secret.keep(inside);
    else if (!(await act({ type: "commitments/promise", ...inside }))) return;
    writing.clear();
    focusFirst();
  };
  const held = reasonOf(own, { type: "commitments/promise", ...writing.blanks });
  const reason = isPublic ? held : isPaused ? refusals("paused") : undefined;
  return (
    <form ref={form} class="pledge-form" onSubmit={(event) => void submit(event)}>
      {!own.view.everyone.isHome && <Kinds t={t} isPublic={isPublic} onChange={setKind} />}
      <BlankFields t={t} writing={writing} onTyping={() => setError("")} />
      <ExampleList
        own={own}
        onTake={(example) => {
          writing.take(example);
          setError("");
          focusFirst();
        }}
      />
      <Callout look="tip">
        <p class="pledge-where">
          {!isPublic && <Icon name="lock" />} {t(isPublic ? "where-public" : "where-private")}
        </p>
      </Callout>
      <p class="error" role="alert">
        {error}
      </p>
      <Button look="primary" busy={busy} reason={reason}>
        {t(isPublic ? "send-public" : secret.blanks ? "send-private-again" : "send-private")}
      </Button>
    </form>
  );
}

interface KindsProps {
  readonly t: Say;
  readonly isPublic: boolean;
  readonly onChange: (kind: string) => void;
}

const Kinds = ({ t, isPublic, onChange }: KindsProps) => (
  <Choice
    legend={t("kind-legend")}
    value={isPublic ? "public" : "private"}
    chosenLabel={t("chosen")}
    options={["private", "public"].map((id) => ({
      id,
      label: t(`kind-${id}`),
      detail: t(`kind-${id}-detail`),
    }))}
    onChange={onChange}
  />
);

interface BlankFieldsProps {
  readonly t: Say;
  readonly writing: Writing;
  readonly onTyping: () => void;
}

const BlankFields = ({ t, writing, onTyping }: BlankFieldsProps) => (
  <div class="pledge-fields">
    {BLANKS.map((blank) => (
      <Field
        key={blank}
        label={t(`field-${blank}`)}
        hint={t(`field-${blank}-hint`)}
        value={writing.blanks[blank]}
        max={LONGEST[blank]}
        native={{ autocomplete: "off" }}
        onInput={(value) => {
          onTyping();
          writing.set({ ...writing.blanks, [blank]: value });
        }}
      />
    ))}
    {writing.back && (
      <Button size="small" look="quiet" onPress={writing.back}>
        {t("blanks-back")}
      </Button>
    )}
  </div>
);
