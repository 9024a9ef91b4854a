/** The few things the table keeps: any member writes, all see; they go into the roadmap's draft. */
import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { reasonOf, type DebriefProps } from "./acting.ts";
import { slotsOf } from "./prompts.ts";
import { useSwapFocus } from "./swap-focus.ts";

const LONGEST = 200;

export function Keep(props: DebriefProps & { readonly title: string }) {
  const { t, view, word, table, title } = props;
  const slots = slotsOf(view.everyone, view.team);
  const kept = slots.filter((id) => id !== undefined).length;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lede">{t("keep-lede", { table: table.name })}</p>
      </div>
      <ol class="debrief-slots">
        {slots.map((id, slot) => (
          <li key={slot}>
            <Slot {...props} slot={slot} kept={id === undefined ? undefined : word(id)} />
          </li>
        ))}
      </ol>
      <p class="debrief-done" role="status">
        {kept === slots.length && t("keep-done")}
      </p>
    </>
  );
}

interface SlotProps extends DebriefProps {
  readonly slot: number;
  /** What the table keeps there now. */
  readonly kept: string | undefined;
}

function Slot(props: SlotProps) {
  const { drafts, slot, kept } = props;
  const place = `keep ${slot}`;
  const isWriting = kept === undefined || drafts.of(place) !== undefined;
  const { box, follow } = useSwapFocus(isWriting ? "field" : "sheet");
  const own = { ...props, place, follow };
  return (
    <div ref={box} class="debrief-slot">
      {isWriting ? <SlotForm {...own} /> : <SlotKept {...own} kept={kept} />}
    </div>
  );
}

interface PlaceProps extends SlotProps {
  readonly place: string;
  readonly follow: () => void;
}

function SlotForm(props: PlaceProps) {
  const { t, drafts, place, slot, kept, follow, refusals } = props;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const atStart = useRef(kept);
  const text = drafts.of(place) ?? "";
  const isChangedMeanwhile = kept !== undefined && kept !== atStart.current;
  const leave = () => {
    follow();
    drafts.settle(place, drafts.of(place));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") {
      setError(refusals("text-empty"));
      return;
    }
    setBusy(true);
    const answer = await props.send({ type: "debrief/keep", slot, text: text.trim() });
    setBusy(false);
    if (!answer.ok) return;
    follow();
    drafts.settle(place, text);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Field
        label={t("keep-label", { number: slot + 1 })}
        value={text}
        lines={2}
        max={LONGEST}
        count={(used, max) => (used === 0 ? "" : t("characters", { used, max }))}
        error={error}
        onInput={(value) => {
          setError("");
          drafts.set(place, value);
        }}
      />
      {isChangedMeanwhile && <p class="reason">{t("keep-changed", { text: kept })}</p>}
      <div class="actions">
        <Button
          busy={isBusy ? t("sending") : undefined}
          reason={reasonOf(props, { type: "debrief/keep", slot, text })}
        >
          {t(kept === undefined ? "keep-send" : "keep-replace")}
        </Button>
        {kept !== undefined && (
          <Button look="quiet" onPress={leave}>
            {t("keep-leave")}
          </Button>
        )}
      </div>
    </form>
  );
}

function SlotKept(props: PlaceProps & { readonly kept: string }) {
  const { t, drafts, place, slot, kept, follow } = props;
  const number = slot + 1;
  const unkeep = { type: "debrief/unkeep", slot } as const;
  const [isBusy, setBusy] = useState(false);
  const change = () => {
    follow();
    drafts.set(place, kept);
  };
  const remove = async () => {
    setBusy(true);
    const answer = await props.send(unkeep);
    setBusy(false);
    if (answer.ok) change(); // taken back, not lost: it waits in the field
  };
  return (
    <div class="sheet">
      <p>
        <b>{number}.</b> {kept}
      </p>
      <div class="actions">
        <Button size="small" look="quiet" name={t("keep-change-named", { number })} onPress={change}>
          {t("keep-change")}
        </Button>
        <Button
          size="small"
          look="quiet"
          name={t("keep-remove-named", { number })}
          busy={isBusy ? t("sending") : undefined}
          reason={reasonOf(props, unkeep)}
          onPress={() => void remove()}
        >
          {t("keep-remove")}
        </Button>
      </div>
    </div>
  );
}
