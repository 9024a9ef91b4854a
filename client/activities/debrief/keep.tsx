/** The few things the table keeps: any member writes, all see; they go into the roadmap's draft. */
import { useRef, useState } from "preact/hooks";
import { GoFurther } from "../../app/further/go-further.tsx";
import { Button } from "../../ui/button.tsx";
import { reasonOf, type DebriefProps } from "./acting.ts";
import { slotsOf } from "./prompts.ts";
import { useSwapFocus } from "./swap-focus.ts";
import { Writing, type Place } from "./writing.tsx";

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
      <GoFurther themes={view.team.themes} resources={props.resources} />
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

type PlaceProps = SlotProps & Place;

function SlotForm(props: PlaceProps) {
  const { t, slot, kept } = props;
  const atStart = useRef(kept);
  const isChangedMeanwhile = kept !== undefined && kept !== atStart.current;
  return (
    <Writing
      {...props}
      command={(text) => ({ type: "debrief/keep", slot, text })}
      field={{
        label: t("keep-label", { number: slot + 1 }),
        lines: 2,
        max: LONGEST,
        count: (used, max) => (used === 0 ? "" : t("characters", { used, max })),
      }}
      sendLabel={t(kept === undefined ? "keep-send" : "keep-replace")}
      leaveLabel={kept !== undefined && t("keep-leave")}
    >
      {isChangedMeanwhile && <p class="reason">{t("keep-changed", { text: kept })}</p>}
    </Writing>
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
