/** The goal a team sets itself, and how far it is: only the team and the console read it. */
import { useState } from "preact/hooks";
import { BLOCKS, type Block } from "../../../game/activities/cleanup/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import { AmountField } from "./amount-field.tsx";
import { GoalWords } from "./goal-words.tsx";
import { amountIn } from "./sheet.ts";

export function GoalLine({ own }: { readonly own: Own }) {
  const { t, view, table } = own;
  return (
    <>
      <GoalWords t={t} team={view.team} name={table.name} people={table.size} />
      <Disclosure summary={t(view.team.goal ? "goal-change" : "goal-set")}>
        <GoalForm own={own} />
      </Disclosure>
    </>
  );
}

function GoalForm({ own }: { readonly own: Own }) {
  const { t, view, refusals } = own;
  const [block, setBlock] = useState<Block>(view.team.goal?.block ?? "reemploi");
  const [text, setText] = useState(String(view.team.goal?.amount ?? 5));
  const [error, setError] = useState("");
  const { busy, act } = useActing(own);
  const submit = (event: Event) => {
    event.preventDefault();
    const amount = amountIn(text);
    const command = { type: "cleanup/goal", goal: { block, amount: amount ?? 0 } } as const;
    const reason = reasonOf(own, command);
    setError(amount === undefined ? refusals("goal-out") : (reason ?? ""));
    if (amount !== undefined && reason === undefined) void act(command);
  };
  return (
    <form class="cl-form" noValidate onSubmit={submit}>
      <div class="field">
        <label for="cl-goal-block">{t("goal-what")}</label>
        <select
          id="cl-goal-block"
          value={block}
          onChange={({ currentTarget }) =>
            setBlock(BLOCKS.find((known) => known === currentTarget.value) ?? "reemploi")
          }
        >
          {BLOCKS.map((id) => (
            <option key={id} value={id}>
              {t(`goal-of-${id}`)}
            </option>
          ))}
        </select>
      </div>
      <AmountField t={t} label={t("goal-amount")} value={text} isWhole onInput={setText} />
      <p class="error" role="alert">
        {error}
      </p>
      <Button size="small" busy={busy}>
        {t("goal-send")}
      </Button>
    </form>
  );
}
