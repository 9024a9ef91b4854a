/** One proposal written from its beginning; when somebody has said about the same, a question rather than a refusal. */
import { useEffect, useState } from "preact/hooks";
import { LONGEST, type Beginning } from "../../../game/activities/proposals/terms.ts";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Field } from "../../ui/field.tsx";
import { reasonOf, type Own } from "./acting.ts";
import { Beginnings, isBeginning } from "./beginnings.tsx";
import { Examples } from "./examples.tsx";
import { followOf, isAlike, type Shown } from "./words.ts";

interface Writing {
  readonly beginning: Beginning | null;
  readonly begin: (beginning: Beginning) => void;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** What follows the beginning. */
  readonly text: string;
  readonly clear: () => void;
}

function useWriting(own: Own): Writing {
  const [begun, begin, forgetBegun] = useDraft(own, "beginning");
  const [typed, type, forgetTyped] = useDraft(own, "text");
  const beginning = isBeginning(begun) ? begun : null;
  const text = beginning ? followOf(typed, own.t(`begin-${beginning}`)) : "";
  const clear = () => {
    forgetBegun();
    forgetTyped();
  };
  return { beginning, begin, typed, type, text, clear };
}

/** What somebody else wrote from the same beginning, in about the same words. */
const alikeTo = ({ shown, view, word }: Own, { beginning, text }: Writing): Shown | undefined =>
  shown.find(
    ({ proposal }) =>
      proposal.beginning === beginning &&
      !view.seat.own.includes(proposal.id) &&
      isAlike(word(proposal.text), text),
  );

export function WriteForm({ own, onDone }: { readonly own: Own; readonly onDone: () => void }) {
  const { t, refusals } = own;
  const writing = useWriting(own);
  const { beginning, typed, text } = writing;
  const [error, setError] = useState("");
  const [alike, setAlike] = useState<Shown>();
  const { busy, act } = useActing(own);
  const done = () => {
    writing.clear();
    setAlike(undefined);
    onDone();
  };
  const write = async () => {
    if (beginning && (await act({ type: "proposals/write", beginning, text }))) done();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const close = alikeTo(own, writing);
    if (text === "") setError(refusals("text-empty"));
    else if (close) setAlike(close);
    else await write();
  };
  const change = (value: string) => {
    setError("");
    setAlike(undefined);
    writing.type(value);
  };
  return (
    <form class="proposal-form" onSubmit={(event) => void submit(event)}>
      <Beginnings t={t} value={beginning} onChange={writing.begin} />
      {beginning && (
        <>
          <Field
            {...{ label: t(`begin-${beginning}`), hint: t(`hint-${beginning}`), error }}
            {...{ lines: 3, max: LONGEST, value: typed, onInput: change }}
            count={(used, max) => t("count", { used, max })}
          />
          {!alike && <Examples own={own} beginning={beginning} />}
          {alike ? (
            <Alike {...{ own, alike }} onJoined={done} onKept={() => void write()} />
          ) : (
            <Button
              look="primary"
              busy={busy}
              reason={reasonOf(own, { type: "proposals/write", beginning, text })}
            >
              {t("send")}
            </Button>
          )}
        </>
      )}
    </form>
  );
}

interface AlikeProps {
  readonly own: Own;
  readonly alike: Shown;
  readonly onJoined: () => void;
  readonly onKept: () => void;
}

function Alike({ own, alike, onJoined, onKept }: AlikeProps) {
  const { t } = own;
  const { busy, act } = useActing(own);
  const [heard, hear] = useState("");
  // Into a region that was there: a page reader says what appears, not what comes with it.
  useEffect(() => hear(t("alike", { said: alike.said })), [alike.said]);
  const join = { type: "proposals/also", proposal: alike.proposal.id, isOn: true } as const;
  return (
    <Callout look="tip">
      <p role="status">{heard}</p>
      <div class="actions">
        <Button
          look="primary"
          icon="support"
          busy={busy}
          reason={reasonOf(own, join)}
          onPress={() => void act(join).then((isOn) => isOn && onJoined())}
        >
          {t("also")}
        </Button>
        <Button look="quiet" onPress={onKept}>
          {t("alike-keep")}
        </Button>
      </div>
    </Callout>
  );
}
