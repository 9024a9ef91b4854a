/** One's answer is in: what was said, who is still thinking, and the way to the table. */
import { tag } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useActing } from "./acting.ts";
import { AnswerCard } from "./answer-card.tsx";
import type { StageProps } from "./props.ts";
import { QuestionHead } from "./question-head.tsx";

interface WaitingProps extends StageProps {
  readonly onEdit: () => void;
}

export function Waiting(props: WaitingProps) {
  const { view, text, t, word, table, onEdit } = props;
  const { question, index, count } = view.everyone;
  const { busy, reasonFor, act } = useActing(props);
  const given = view.seat.answers[question.id];
  const compare = { type: "quiz/compare" as const, question: question.id };
  const answered = t("answered", { count: view.team.answered, total: table.size });
  return (
    <>
      <QuestionHead {...{ text, t }} number={index + 1} total={count} isCompact />
      {given && (
        <section class="card quiz-card">
          <h2>{t("your-answer")}</h2>
          <AnswerCard {...{ question }} answer={given} speech={{ t, text, word, language: tag.value }} />
          <p class="reason">{t("editable")}</p>
        </section>
      )}
      <p class="quiz-progress">
        <Progress done={view.team.answered} total={table.size} label={answered} />{" "}
        <span aria-hidden="true">{answered}</span>
      </p>
      <p class="lede">{t("waiting-note")}</p>
      <div class="phone-bar">
        <Button look="quiet" name={t("edit-mine")} onPress={onEdit}>
          {t("edit")}
        </Button>
        <Button look="primary" busy={busy} reason={reasonFor(compare)} onPress={() => void act(compare)}>
          {t("compare")}
        </Button>
      </div>
    </>
  );
}
