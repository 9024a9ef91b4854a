/** What the others say of the value proposed for the table: they confirm it, or disagree with a reason if they wish. */
import { useState } from "preact/hooks";
import type { Value } from "../../../game/activities/diagnostic/state.ts";
import { awaitedOf } from "../../../game/activities/diagnostic/tables.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, type Diagnosing } from "./acting.ts";

const LONGEST = 140;

interface VoicesProps {
  readonly mine: Diagnosing;
  readonly item: string;
  readonly value: Value;
}

export function Voices(props: VoicesProps) {
  const { mine, item, value } = props;
  const { t, seat, members } = mine;
  const [isObjecting, object] = useState(false);
  const { busy, act } = useActing(mine);
  const awaited = awaitedOf(value, Object.keys(members));
  const spoke = value.confirms.length + value.objections.length;
  const heard = (
    <p class="lede">{value.isHeard ? t("heard-all") : t("heard", { count: Math.max(0, awaited - spoke) })}</p>
  );
  if (value.by === seat)
    return (
      <>
        <p class="dx-said">
          <Icon name="tick" /> {t("voice-own")}
        </p>
        {heard}
      </>
    );
  const confirming = { type: "diagnostic/confirm", item, seen: value.number } as const;
  const hasConfirmed = value.confirms.includes(seat);
  const hasObjected = value.objections.some(({ by }) => by === seat);
  const refused = reasonOf(mine, confirming);
  return (
    <>
      {heard}
      <div class="dx-act">
        <Button
          look={hasConfirmed ? "plain" : "primary"}
          chosen={hasConfirmed}
          busy={busy}
          reason={refused}
          onPress={() => void act(confirming)}
        >
          {t("confirm")}
        </Button>
        <Button chosen={hasObjected} reason={refused} onPress={() => object(!isObjecting)}>
          {t("disagree")}
        </Button>
      </div>
      {isObjecting && <ObjectForm {...props} onDone={() => object(false)} />}
    </>
  );
}

function ObjectForm({ mine, item, value, onDone }: VoicesProps & { readonly onDone: () => void }) {
  const { t, drafts } = mine;
  const place = `reason-${item}`;
  const kept = drafts.get(place);
  const [text, setText] = useState(typeof kept === "string" ? kept : "");
  const { busy, act } = useActing(mine);
  const type = (next: string) => {
    setText(next);
    drafts.set(place, next === "" ? undefined : next);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const reason = text.trim() === "" ? null : text;
    if (!(await act({ type: "diagnostic/object", item, seen: value.number, reason }))) return;
    drafts.set(place, undefined);
    onDone();
  };
  return (
    <form class="dx-form" noValidate onSubmit={(event) => void send(event)}>
      <Field
        label={t("reason-label")}
        hint={t("reason-hint")}
        value={text}
        onInput={type}
        lines={2}
        max={LONGEST}
        count={(used, max) => t("characters", { used, max })}
      />
      <Button busy={busy}>{t("disagree-send")}</Button>
    </form>
  );
}
