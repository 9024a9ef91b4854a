/** The four ways to answer: a range, a choice, an order, a side with a reason; alone or for the table. */
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { tag, type Say } from "../../text/texts.ts";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { OrderList } from "../../ui/order-list.tsx";
import { RangeField } from "../../ui/range-field.tsx";
import type { Draft } from "./draft.ts";
import { textOf, type QuestionText } from "./leaf.ts";
import { measure, plainNumber } from "./measure.ts";
import { rich } from "./rich.ts";

export interface FormProps<D extends Draft = Draft> {
  readonly question: OpenQuestion;
  readonly text: QuestionText;
  readonly draft: D;
  readonly onChange: (draft: Draft) => void;
  readonly t: Say;
  /** Whose answer it is: the words around the fields change. */
  readonly whose: "own" | "table";
}

type DraftOf<K extends Draft["kind"]> = Extract<Draft, { kind: K }>;

const REASON_MAX = 280; // as the command's schema accepts

export function AnswerForm({ draft, ...props }: FormProps) {
  switch (draft.kind) {
    case "estimate":
      return <EstimateForm {...props} draft={draft} />;
    case "choice":
      return <ChoiceForm {...props} draft={draft} />;
    case "ranking":
      return <RankingForm {...props} draft={draft} />;
    case "debatable":
      return <DebatableForm {...props} draft={draft} />;
  }
}

function EstimateForm({ question, text, draft, onChange, t, whose }: FormProps<DraftOf<"estimate">>) {
  const language = tag.value;
  const said = (value: number) => measure(value, text.unit ?? "", language);
  const { low, high } = { low: said(draft.low), high: said(draft.high) };
  return (
    <RangeField
      legend={t(whose === "own" ? "range-legend" : "common-range-legend")}
      scale={question}
      low={draft.low}
      high={draft.high}
      onChange={(newLow, newHigh) => onChange({ kind: "estimate", low: newLow, high: newHigh })}
      format={(value) => plainNumber(value, language)}
      formatUnit={(value) => said(value).text}
      sentence={rich(t(draft.low === draft.high ? "range-point" : "range"), {
        low: <b>{low.figure}</b>,
        high: (
          <>
            <b>{high.figure}</b> {high.unit}
          </>
        ),
      })}
      words={{
        low: t("at-least"),
        high: t("at-most"),
        less: t("less", { amount: said(question.step).text }),
        more: t("more", { amount: said(question.step).text }),
      }}
    />
  );
}

const ChoiceForm = ({ question, text, draft, onChange, t, whose }: FormProps<DraftOf<"choice">>) => (
  <Choice
    legend={text.prompt}
    legendHidden
    options={question.items.map((id) => ({ id, label: textOf(text, id) }))}
    chosenLabel={t(whose === "own" ? "your-choice" : "table-choice")}
    value={draft.option}
    onChange={(option) => onChange({ kind: "choice", option })}
  />
);

const RankingForm = ({ text, draft, onChange, t }: FormProps<DraftOf<"ranking">>) => (
  <OrderList
    label={t("order-label", { order: text.order ?? "" })}
    items={draft.order.map((id) => ({ id, name: textOf(text, id) }))}
    onChange={(order) => onChange({ kind: "ranking", order })}
    words={{
      up: (name) => t("order-up", { name }),
      down: (name) => t("order-down", { name }),
      place: (name, rank, total) => t("order-place", { name, rank, total }),
    }}
  />
);

const SIDES = ["true", "debate"] as const;

function DebatableForm({ text, draft, onChange, t, whose }: FormProps<DraftOf<"debatable">>) {
  const reason = whose === "own" ? "reason-alone" : "reason-table";
  return (
    <>
      <Choice
        legend={text.prompt}
        legendHidden
        options={SIDES.map((id) => ({ id, label: t(`side-${id}`) }))}
        chosenLabel={t(whose === "own" ? "your-choice" : "table-choice")}
        value={draft.side}
        onChange={(side) => onChange({ ...draft, side: side === "true" ? "true" : "debate" })}
      />
      <Field
        label={t(reason)}
        hint={t(`${reason}-hint`)}
        value={draft.reason}
        onInput={(words) => onChange({ ...draft, reason: words })}
        lines={3}
        max={REASON_MAX}
        count={(used, max) => t("characters", { used, max })}
      />
    </>
  );
}
