/** The latest counts of a team, each to be corrected with a reason that everybody who steers can read. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { rowTitle } from "./feed/row-title.ts";
import { sendCorrection, type Captain, type OpenDesk } from "./desk-api.ts";
import { useSending } from "./use-sending.ts";
import { dayWords } from "./day-words.ts";

interface CorrectionsProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
}

type Row = Captain["rows"][number];

export const Corrections = (props: CorrectionsProps) => (
  <section class="campaign-part">
    <h2>{props.t("counts")}</h2>
    <p>{props.t("counts-what")}</p>
    {props.captain.rows.length === 0 && <p>{props.t("counts-none")}</p>}
    {props.captain.rows.length > 0 && (
      <Disclosure summary={props.t("counts-show", { count: props.captain.rows.length })}>
        <ul class="campaign-own">
          {props.captain.rows.map((row) => (
            <Correction key={row.id} {...props} row={row} />
          ))}
        </ul>
      </Disclosure>
    )}
  </section>
);

function Correction({ t, open, row }: CorrectionsProps & { readonly row: Row }) {
  const [isOpen, show] = useState(false);
  const [amount, setAmount] = useState(String(row.amount));
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<{ readonly at: "amount" | "why"; readonly text: string }>();
  const { said, send } = useSending(t, open);
  const title = rowTitle(t, open.desk.everyone, row.mission);
  const correct = async (event: SubmitEvent) => {
    event.preventDefault();
    const next = Number(amount);
    if (!Number.isInteger(next) || next < 0 || amount.trim() === "")
      setProblem({ at: "amount", text: t("count-unreadable") });
    else if (why.trim() === "") setProblem({ at: "why", text: t("count-why-empty") });
    else if (await send(sendCorrection(open.id, { id: row.id, amount: next, why: why.trim() }))) show(false);
  };
  return (
    <li>
      <span>{t(`row-${row.from}`, { title, amount: row.amount, day: dayWords(row.day) })}</span>
      {!isOpen && (
        <Button look="quiet" size="small" name={t("count-correct-of", { title })} onPress={() => show(true)}>
          {t("count-correct")}
        </Button>
      )}
      {isOpen && (
        <form class="campaign-part" onSubmit={(event) => void correct(event)}>
          <Field
            label={t("count-right")}
            value={amount}
            onInput={setAmount}
            native={{ inputmode: "numeric" }}
            isNeeded
            error={problem?.at === "amount" && problem.text}
          />
          <Field
            label={t("count-why")}
            value={why}
            onInput={setWhy}
            max={300}
            isNeeded
            error={problem?.at === "why" && problem.text}
          />
          <Button>{t("count-keep")}</Button>
          <Button look="quiet" onPress={() => show(false)}>
            {t("cancel")}
          </Button>
        </form>
      )}
      <span role="status">{said}</span>
    </li>
  );
}
