/** The table attacks another's action: a door, and one sentence of its own or the rebound already known. */
import { useState } from "preact/hooks";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { DOORS, type Door } from "../../../game/activities/rebound-round/terms.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { reasonOf, useActing, type Round } from "./acting.ts";
import { DuelBlock, type Writing } from "./duel-block.tsx";
import { ActionCard, AttackSheet } from "./pair.tsx";
import { reboundOf } from "./texts.ts";
import { Waiting } from "./waiting.tsx";

const LONGEST = 140;

export function AttackStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const own = view.everyone.duels.filter(({ attacker }) => attacker === view.team.id);
  if (own.length === 0) return <Waiting t={t} title={t("attack-wait-title")} text={t("attack-wait")} />;
  return (
    <>
      <h1 tabIndex={-1}>{t("attack-title")}</h1>
      {own.map((duel) => (
        <AttackOn key={duel.id} round={round} duel={duel} />
      ))}
    </>
  );
}

interface DuelProps {
  readonly round: Round;
  readonly duel: Duel;
}

function AttackOn({ round, duel }: DuelProps) {
  const { t, view } = round;
  const sent = view.team.attacks[duel.id];
  const isSelf = duel.owner === duel.attacker;
  return (
    <DuelBlock
      {...{ round, duel: duel.id, part: "attack" }}
      about={
        <>
          <p class="lede">{t(isSelf ? "attack-lede-self" : "attack-lede")}</p>
          <ActionCard reading={round} defended={duel.defended}>
            <p class="round-whose">
              {t(isSelf ? "whose-own" : "whose-other", { table: tableCalled(round.tables, duel.owner) })}
            </p>
          </ActionCard>
        </>
      }
      sent={sent && <AttackSheet reading={round} defended={duel.defended} attack={sent} />}
      form={(writing) => <AttackForm {...{ round, duel, ...writing }} />}
    />
  );
}

type FormProps = DuelProps & Writing;

function AttackForm({ round, duel, text, setText, onSent }: FormProps) {
  const { t, refusals } = round;
  const [door, setDoor] = useState<Door | undefined>(round.view.team.attacks[duel.id]?.door);
  const [error, setError] = useState("");
  const { busy, act } = useActing(round);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!door) return;
    if (text.trim() === "") {
      setError(refusals("text-empty"));
      return;
    }
    const command = { type: "rebound-round/attack", duel: duel.id, door, text: text.trim() } as const;
    if (await act(command)) onSent();
  };
  const reason = door
    ? reasonOf(round, { type: "rebound-round/attack", duel: duel.id, door, text })
    : t("door-first");
  return (
    <form class="round-form" onSubmit={(event) => void submit(event)}>
      <Choice
        legend={t("door-legend")}
        options={DOORS.map((id) => ({ id, label: t(`door-${id}`), detail: t(`ask-${id}`) }))}
        value={door ?? null}
        onChange={(id) => setDoor(DOORS.find((one) => one === id))}
        chosenLabel={t("chosen")}
      />
      <Field
        label={t("attack-label")}
        hint={t("attack-hint")}
        lines={2}
        value={text}
        max={LONGEST}
        count={(used, max) => t("characters", { used, max })}
        error={error}
        onInput={(value) => {
          setError("");
          setText(value);
        }}
      />
      <Button look="primary" busy={busy} reason={reason}>
        {t("attack-send")}
      </Button>
      <Suggestion {...{ round, duel, door, onSent }} />
    </form>
  );
}

interface SuggestionProps extends DuelProps {
  readonly door: Door | undefined;
  readonly onSent: () => void;
}

function Suggestion({ round, duel, door, onSent }: SuggestionProps) {
  const { t } = round;
  const { busy, act } = useActing(round);
  const known = reboundOf(round, duel.defended, duel.defended.rebound);
  if (known === "") return null;
  const command = { type: "rebound-round/borrow", duel: duel.id, door: door ?? DOORS[0] } as const;
  return (
    <Callout look="tip">
      <p>{t("suggestion", { text: known })}</p>
      <Button
        size="small"
        busy={busy}
        reason={door ? reasonOf(round, command) : t("door-first")}
        onPress={() => void act(command).then((isDone) => isDone && onSent())}
      >
        {t("suggestion-take")}
      </Button>
    </Callout>
  );
}
