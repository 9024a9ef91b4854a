/** One person's own vote on a pitch: what, why, the change asked for, the answers that convinced. */
import { useState } from "preact/hooks";
import type { PitchCommand } from "../../../game/activities/pitch/schema.ts";
import type { Turn } from "../../../game/activities/pitch/state.ts";
import {
  ALL_REASONS,
  DECISIONS,
  REASONS,
  type Decision,
  type Reason,
} from "../../../game/activities/pitch/terms.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Floor } from "./acting.ts";
import { PitchTitle } from "./parts.tsx";

const LONGEST = 200;

interface TurnProps {
  readonly floor: Floor;
  readonly turn: Turn;
}

export function Vote({ floor, turn }: TurnProps) {
  const { t, view, reading } = floor;
  const sent = view.seat.ballots[turn.id];
  const [decision, decide] = useState<Decision | null>(sent?.decision ?? null);
  const [reason, give] = useState<Reason | null>(sent?.reason ?? null);
  const [convinced, convince] = useState<readonly string[]>(sent?.convinced ?? []);
  const what = (
    <div class="pitch-form">
      <PitchTitle reading={reading} action={turn.action} />
      <Choice
        legend={t("vote-legend")}
        options={DECISIONS.map((id) => ({ id, label: t(`vote-${id}`) }))}
        value={decision}
        onChange={(id) => {
          decide(DECISIONS.find((known) => known === id) ?? null);
          give(null);
        }}
        chosenLabel={t("chosen")}
      />
      <p class="reason">{t("vote-worth")}</p>
    </div>
  );
  const why = decision && (
    <Choice
      legend={t("why-legend")}
      options={REASONS[decision].map((id) => ({ id, label: t(`reason-${id}`) }))}
      value={reason}
      onChange={(id) => give(ALL_REASONS.find((known) => known === id) ?? null)}
      chosenLabel={t("chosen")}
    />
  );
  return (
    <>
      <h1 tabIndex={-1}>{t("vote-title")}</h1>
      <Paged
        t={t}
        words="vote"
        pages={[
          { id: "what", body: what },
          { id: "why", body: why ?? <p class="lede">{t("vote-first")}</p> },
          { id: "send", body: <Send {...{ floor, turn, decision, reason, convinced, convince }} /> },
        ]}
      />
      <p class="pitch-done" role="status">
        {sent && (
          <>
            <Icon name="tick" /> {t("vote-done", { decision: t(`vote-${sent.decision}`) })}
          </>
        )}
      </p>
      <p class="lede aside">{t("heard", { count: turn.heard, of: turn.awaited })}</p>
    </>
  );
}

interface SendProps extends TurnProps {
  readonly decision: Decision | null;
  readonly reason: Reason | null;
  readonly convinced: readonly string[];
  readonly convince: (ids: readonly string[]) => void;
}

function Send({ floor, turn, decision, reason, convinced, convince }: SendProps) {
  const { t, reading, view, refusals } = floor;
  const before = view.seat.ballots[turn.id];
  const [text, setText, forget] = useDraft(floor, `vote ${turn.id}`, before ? reading.word(before.text) : "");
  const [error, setError] = useState("");
  const { busy, act } = useActing(floor);
  const command: PitchCommand | null =
    decision && reason
      ? {
          ...{ type: "pitch/vote", turn: turn.id, decision, reason, convinced: [...convinced] },
          text: text.trim() === "" ? null : text.trim(),
        }
      : null;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (decision === "amended" && text.trim() === "") setError(refusals("amendment-missing"));
    else if (command && (await act(command))) forget();
  };
  const isMissing = decision === "amended" && text.trim() === "";
  return (
    <form class="pitch-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t(decision === "amended" ? "amendment-label" : "words-label")}
        lines={2}
        value={text}
        max={LONGEST}
        error={error}
        onInput={(value) => {
          setError("");
          setText(value);
        }}
      />
      <Convinced {...{ floor, turn, convinced, convince }} />
      <Button
        look="primary"
        busy={busy}
        reason={command ? (isMissing ? undefined : reasonOf(floor, command)) : t("vote-first")}
      >
        {t(before ? "vote-replace" : "vote-send")}
      </Button>
    </form>
  );
}

type ConvincedProps = Pick<SendProps, "floor" | "turn" | "convinced" | "convince">;

/** The objections that were answered: those whose answer one takes. */
function Convinced({ floor: { t, reading }, turn, convinced, convince }: ConvincedProps) {
  const answered = turn.objections.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  const toggle = (id: string, isOn: boolean) =>
    convince(isOn ? [...convinced, id] : convinced.filter((other) => other !== id));
  return (
    <fieldset class="pitch-convinced">
      <legend>{t("convinced-legend")}</legend>
      {answered.map((objection) => (
        <label key={objection.id}>
          <input
            type="checkbox"
            checked={convinced.includes(objection.id)}
            onChange={(event) => toggle(objection.id, event.currentTarget.checked)}
          />
          <span>{reading.word(objection.answer) || "–"}</span>
        </label>
      ))}
    </fieldset>
  );
}
