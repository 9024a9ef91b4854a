/** The table answers for its action: a guard of the list or its own, and who holds it. */
import { useState } from "preact/hooks";
import type { Duel } from "../../../game/activities/rebound-round/state.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { GuardBox } from "../../ui/guard-box.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, useDraft, type Round } from "./acting.ts";
import { DuelBlock, OneDuel, type Writing } from "./duel-block.tsx";
import { ActionTitle, AnswerSheet, AttackInHand } from "./pair.tsx";
import { pagesOf } from "./pages-of.ts";
import { guardOf } from "./texts.ts";
import { Waiting } from "./waiting.tsx";

const LONGEST = 140;
const LONGEST_HOLDER = 60;
/** The last line of the list: a guard of the table's own. */
const OWN = "own";
/** Guards are whole sentences: more of them would not be read. */
const GUARDS_A_PAGE = 2;

export function AnswerStep({ round }: { readonly round: Round }) {
  const { t, view } = round;
  const own = view.everyone.duels.filter(({ owner }) => owner === view.team.id);
  if (own.length === 0) return <Waiting t={t} title={t("answer-wait-title")} text={t("answer-wait")} />;
  return (
    <>
      <h1 tabIndex={-1}>{t("answer-title")}</h1>
      <OneDuel round={round} part="answer" duels={own}>
        {(duel) => <AnswerTo round={round} duel={duel} />}
      </OneDuel>
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
          {attack && <AttackInHand reading={round} defended={defended} attack={attack} />}
        </>
      }
      sent={sent && <AnswerSheet reading={round} defended={defended} answer={sent} />}
      form={(writing) => <AnswerForm {...{ round, duel, ...writing }} />}
    />
  );
}

type FormProps = DuelProps & Writing;

/** The attack, the guards, then who holds the one that was chosen: a page each. */
function AnswerForm({ round, duel, about, ...writing }: FormProps) {
  const { t } = round;
  const { defended } = duel;
  const onlyOwn = defended.guards.length === 0;
  const [chosen, choose] = useState(writing.text !== "" || onlyOwn ? OWN : null);
  const known = defended.guards.map((told, index) => ({
    id: String(index),
    label: guardOf(round, defended, told),
  }));
  const lists = pagesOf(known, GUARDS_A_PAGE);
  const guards = lists.map((options, index) => (
    <Choice
      legend={t("guard-legend")}
      options={index === lists.length - 1 ? [...options, { id: OWN, label: t("guard-own") }] : options}
      value={chosen}
      onChange={choose}
      chosenLabel={t("chosen")}
    />
  ));
  return (
    <Paged
      t={t}
      words="answer-form"
      pages={[
        { id: "about", body: about },
        ...guards.map((body, index) => ({ id: `guards ${index}`, body })),
        { id: "holder", body: <Holder {...{ round, duel, chosen, ...writing }} /> },
      ]}
    />
  );
}

type HolderProps = Omit<FormProps, "about"> & { readonly chosen: string | null };

function Holder({ round, duel, chosen, text, setText, onSent }: HolderProps) {
  const { t, refusals, drafts } = round;
  const { id, defended } = duel;
  const [holder, setHolder] = useDraft(round, `holder ${id}`);
  const [error, setError] = useState("");
  const { busy, act } = useActing(round);
  const held = holder.trim() === "" ? null : holder.trim();
  const told = chosen === null || chosen === OWN ? undefined : defended.guards[Number(chosen)];
  const command = told
    ? ({ type: "rebound-round/guard", duel: id, index: Number(chosen), holder: held } as const)
    : ({ type: "rebound-round/answer", duel: id, text: text.trim(), holder: held } as const);
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
      {told && (
        <GuardBox>
          <p>{guardOf(round, defended, told)}</p>
        </GuardBox>
      )}
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
