/** The table answers for its action: a guard of the list or its own, and who holds it. */
import { useState } from "preact/hooks";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { reasonOf, useActing, useDraft, type Round } from "./acting.ts";
import { DuelBlock, type Writing } from "./duel-block.tsx";
import { ActionTitle, AnswerSheet, AttackSheet } from "./pair.tsx";
import { guardOf } from "./texts.ts";
import { Waiting } from "./waiting.tsx";

const LONGEST = 140;
const LONGEST_HOLDER = 60;
/** The last line of the list: a guard of the table's own. */
const OWN = "own";

export function AnswerStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const own = view.everyone.duels.filter(({ owner }) => owner === view.team.id);
  if (own.length === 0) return <Waiting t={t} title={t("answer-wait-title")} text={t("answer-wait")} />;
  return (
    <>
      <h1 tabIndex={-1}>{t("answer-title")}</h1>
      {own.map((duel) => (
        <AnswerTo key={duel.id} round={round} duel={duel} />
      ))}
    </>
  );
}

interface DuelProps {
  readonly round: Round;
  readonly duel: Duel;
}

function AnswerTo({ round, duel }: DuelProps) {
  const { t, view } = round;
  const { id, defended, attack, attacker, owner } = duel;
  const sent = view.team.answers[id];
  return (
    <DuelBlock
      {...{ round, duel: id, part: "answer" }}
      about={
        <>
          <ActionTitle reading={round} defended={defended} />
          {attack?.isByTable && attacker !== owner && (
            <p class="round-whose">{t("attacked-by", { table: tableCalled(round.tables, attacker) })}</p>
          )}
          {attack && <AttackSheet reading={round} defended={defended} attack={attack} />}
        </>
      }
      sent={sent && <AnswerSheet reading={round} defended={defended} answer={sent} />}
      form={(writing) => <AnswerForm {...{ round, duel, ...writing }} />}
    />
  );
}

type FormProps = DuelProps & Writing;

function AnswerForm({ round, duel, text, setText, onSent }: FormProps) {
  const { t, refusals, drafts } = round;
  const { id, defended } = duel;
  const onlyOwn = defended.guards.length === 0;
  const [chosen, choose] = useState(text !== "" || onlyOwn ? OWN : null);
  const [holder, setHolder] = useDraft(round, `holder ${id}`);
  const [error, setError] = useState("");
  const { busy, act } = useActing(round);
  const held = holder.trim() === "" ? null : holder.trim();
  const command =
    chosen === OWN || chosen === null
      ? ({ type: "rebound-round/answer", duel: id, text: text.trim(), holder: held } as const)
      : ({ type: "rebound-round/guard", duel: id, index: Number(chosen), holder: held } as const);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (chosen === OWN && text.trim() === "") {
      setError(refusals("text-empty"));
      return;
    }
    if (!(await act(command))) return;
    drafts.set(`holder ${id}`, undefined);
    onSent();
  };
  return (
    <form class="round-form" onSubmit={(event) => void submit(event)}>
      {!onlyOwn && <Guards {...{ round, defended, chosen, choose }} />}
      {chosen === OWN && (
        <Field
          label={t("answer-label")}
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
      )}
      <Field
        label={t("holder-label")}
        hint={t("holder-hint")}
        value={holder}
        max={LONGEST_HOLDER}
        onInput={setHolder}
      />
      <Button
        look="guard"
        icon="guard"
        busy={busy}
        reason={chosen === null ? t("guard-first") : reasonOf(round, command)}
      >
        {t("answer-send")}
      </Button>
    </form>
  );
}

interface GuardsProps {
  readonly round: Round;
  readonly defended: Duel["defended"];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** The guards already known, then the table's own. */
function Guards({ round, defended, chosen, choose }: GuardsProps) {
  const { t } = round;
  const known = defended.guards.map((told, index) => ({
    id: String(index),
    label: guardOf(round, defended, told),
  }));
  return (
    <Choice
      legend={t("guard-legend")}
      options={[...known, { id: OWN, label: t("guard-own") }]}
      value={chosen}
      onChange={choose}
      chosenLabel={t("chosen")}
    />
  );
}
