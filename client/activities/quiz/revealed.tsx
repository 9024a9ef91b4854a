/** The answer on a phone: what it is, where one's own and the table's stand, what to remember and its sources. */
import { tag } from "../../text/texts.ts";
import { Glossed, useGloss } from "../../app/shared/glossed.tsx";
import { Callout } from "../../ui/callout.tsx";
import { unsentReason } from "./draft.ts";
import type { Speech } from "./in-words.ts";
import { useAnswer } from "./leaf.ts";
import type { StageProps } from "./props.ts";
import { QuestionHead } from "./question-head.tsx";
import { Truth } from "./truth.tsx";
import { SourceList } from "./source-list.tsx";
import { verdictsOf, type Outcome } from "./verdict-words.ts";

export function Revealed(props: StageProps) {
  const { view, text, t, word, leaf, drafts, phase } = props;
  const { question, index, count, revealed } = view.everyone;
  const speech: Speech = { t, text, word, language: tag.value };
  const answer = useAnswer(leaf, question.id, true);
  const gloss = useGloss(phase.id, leaf);
  const reveal = revealed[question.id];
  if (!reveal) return null;
  const outcome: Outcome = {
    question,
    reveal,
    own: view.seat.answers[question.id],
    table: view.team.tableAnswers[question.id],
  };
  const unsent =
    (!outcome.own && unsentReason(drafts, question, "own")) ||
    (!outcome.table && unsentReason(drafts, question, "table"));
  return (
    <>
      <QuestionHead {...{ text, t }} number={index + 1} total={count} isCompact />
      <Truth {...{ outcome, speech }} />
      <p>{verdictsOf(outcome, speech).join(" ")}</p>
      {unsent && <p>{t("unsent", { reason: unsent })}</p>}
      {answer ? (
        <>
          <Callout look="keep" kind={text.subject}>
            <b>{t(question.kind === "debatable" ? "known" : "keep")}</b>{" "}
            <Glossed pieces={gloss([answer.explanation])[0]} />
          </Callout>
          <SourceList sources={answer.sources} t={t} />
        </>
      ) : (
        <p class="lede">{t("answer-loading")}</p>
      )}
      <p class="lede centred">{t("next-by-host")}</p>
    </>
  );
}
