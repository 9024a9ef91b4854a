/** The table attacks another's action: a door, and one sentence of its own or the rebound already known. */
import { useState } from "preact/hooks";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { DOORS, type Door } from "../../../game/activities/rebound-round/terms.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Round } from "./acting.ts";
import { DuelBlock, OneDuel, type Writing } from "./duel-block.tsx";
import { ActionCard, AttackInHand } from "./pair.tsx";
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
      <OneDuel round={round} part="attack" duels={own}>
        {(duel) => <AttackOn round={round} duel={duel} />}
      </OneDuel>
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
      sent={sent && <AttackInHand reading={round} defended={duel.defended} attack={sent} />}
      form={(writing) => <AttackForm {...{ round, duel, ...writing }} />}
    />
  );
}

type FormProps = DuelProps & Writing;

/** The action, the door, then the sentence: a page each. */
function AttackForm({ round, duel, about, ...writing }: FormProps) {
  const { t } = round;
  const [door, setDoor] = useState<Door | undefined>(round.view.team.attacks[duel.id]?.door);
  const doors = (
    <Choice
      legend={t("door-legend")}
      options={DOORS.map((id) => ({ id, label: t(`ask-${id}`) }))}
      value={door ?? null}
      onChange={(id) => setDoor(DOORS.find((one) => one === id))}
      chosenLabel={t("chosen")}
    />
  );
  return (
    <Paged
      t={t}
      words="attack-form"
      pages={[
        { id: "about", body: about },
        { id: "door", body: doors },
        { id: "sentence", body: <Sentence {...{ round, duel, door, ...writing }} /> },
      ]}
    />
  );
}

type SentenceProps = Omit<FormProps, "about"> & { readonly door: Door | undefined };

function Sentence({ round, duel, door, text, setText, onSent }: SentenceProps) {
  const { t, refusals } = round;
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
      {door && (
        <p class="round-door">
          <Icon name="return" /> <b>{t(`door-${door}`)}</b> <span>{t(`ask-${door}`)}</span>
        </p>
      )}
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

/** The rebound already known is told to a table that asks for it: it first looks for its own. */
function Suggestion({ round, duel, door, onSent }: SuggestionProps) {
  const { t } = round;
  const { busy, act } = useActing(round);
  const known = reboundOf(round, duel.defended, duel.defended.rebound);
  if (known === "") return null;
  const command = { type: "rebound-round/borrow", duel: duel.id, door: door ?? DOORS[0] } as const;
  return (
    <Disclosure summary={t("suggestion")}>
      <p>{t("suggestion-text", { text: known })}</p>
      <Button
        size="small"
        busy={busy}
        reason={door ? reasonOf(round, command) : t("door-first")}
        onPress={() => void act(command).then((isDone) => isDone && onSent())}
      >
        {t("suggestion-take")}
      </Button>
    </Disclosure>
  );
}
