/** What is revealed, drawn for a phone: a value on its ruler, the right option, the right order. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { Speech } from "./in-words.ts";
import { textOf } from "./leaf.ts";
import { measure, plainNumber } from "./measure.ts";
import { RangeRows, type RangeRow } from "./range-rows.tsx";
import type { Outcome } from "./verdict-words.ts";

interface TruthProps {
  readonly outcome: Outcome;
  readonly speech: Speech;
}

export function Truth({ outcome, speech }: TruthProps) {
  switch (outcome.question.kind) {
    case "estimate":
      return <Value {...{ outcome, speech }} />;
    case "choice":
      return (
        <div class="quiz-truth">
          <h2>{speech.t("answer-title")}</h2>
          <p class="quiz-big">{outcome.reveal.items.map((id) => textOf(speech.text, id))}</p>
        </div>
      );
    case "ranking":
      return <Order {...{ outcome, speech }} />;
    case "debatable":
      return null;
  }
}

function Value({ outcome: { question, reveal, own, table }, speech }: TruthProps) {
  const { t, text, language } = speech;
  if (reveal.value === null) return null;
  const format = (value: number) => plainNumber(value, language);
  const { figure, unit } = measure(reveal.value, text.unit ?? "", language);
  const row = (id: "row-you" | "row-table", answer: Answer | undefined): RangeRow[] => {
    if (answer?.kind !== "estimate") return [];
    const { low, high } = answer;
    const note = t("range-row", { low: format(low), high: format(high) });
    return [{ id, name: t(id), low, high, note, isMine: id === "row-you" }];
  };
  return (
    <div class="quiz-truth">
      <h2 class="visually-hidden">{t("answer-title")}</h2>
      <p class="figure">
        <b>{figure}</b> <span>{unit}</span>
      </p>
      <RangeRows
        scale={question}
        look="over"
        label={t("spread-rows")}
        format={format}
        rows={[...row("row-you", own), ...row("row-table", table)]}
        truth={reveal.value}
        spread={spreadOf(reveal, speech)}
      />
    </div>
  );
}

/** The range of the sources, with its words. */
export function spreadOf({ low, high }: Outcome["reveal"], { t, text, language }: Speech) {
  if (low === null || high === null || low === high) return undefined;
  const said = (value: number) => measure(value, text.unit ?? "", language);
  return { low, high, text: t("spread", { low: said(low).figure, high: said(high).text }) };
}

function Order({ outcome: { reveal, own, table }, speech: { t, text } }: TruthProps) {
  const rankIn = (answer: Answer | undefined, id: string) =>
    answer?.kind === "ranking" ? [answer.order.indexOf(id) + 1] : [];
  return (
    <div class="quiz-truth">
      <h2>{t("answer-title")}</h2>
      <ol class="numbered quiz-order" aria-label={t("order-label", { order: text.order ?? "" })}>
        {reveal.items.map((id) => (
          <li key={id}>
            {textOf(text, id)}
            <small>
              {[
                ...rankIn(own, id).map((rank) => t("rank-you", { rank })),
                ...rankIn(table, id).map((rank) => t("rank-table", { rank })),
              ].join(", ")}
            </small>
          </li>
        ))}
      </ol>
    </div>
  );
}
