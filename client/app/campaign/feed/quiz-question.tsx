/** One question of a quiz: an answer is chosen, then what is known of it is read, with its sources. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { answerQuiz, type QuizQuestion, type Told } from "./feed-api.ts";

interface QuizQuestionProps {
  readonly t: Say;
  readonly id: string;
  readonly week: number;
  readonly question: QuizQuestion;
  readonly place: string;
  readonly isLast: boolean;
  readonly onNext: () => void;
}

export function QuizQuestionForm({ t, id, week, question, place, isLast, onNext }: QuizQuestionProps) {
  const [chosen, choose] = useState<string>();
  const [told, setTold] = useState<Told>();
  const [problem, setProblem] = useState<string>();
  const legend = useRef<HTMLLegendElement>(null);
  // One pressed « next »: the question that comes is read from its beginning.
  useEffect(() => legend.current?.focus({ preventScroll: false }), []);
  const answer = async () => {
    if (chosen === undefined) {
      setProblem(t("quiz-choose"));
      return;
    }
    const answered = await answerQuiz(id, week, { question: question.id, option: chosen });
    setProblem(answered.ok ? undefined : (answered.problem.message ?? t("network")));
    if (answered.ok) setTold(answered.value);
  };
  return (
    <form
      class="campaign-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (told) onNext();
        else void answer();
      }}
    >
      <fieldset class="campaign-part">
        <legend ref={legend} tabIndex={-1} class="quiz-prompt">
          <span class="reason">{place}</span> {question.prompt}
        </legend>
        {question.options.map((option) => (
          <label key={option.id} class="campaign-choice">
            <input
              type="radio"
              name={`quiz-${week}-${question.id}`}
              checked={chosen === option.id}
              disabled={told !== undefined}
              onChange={() => choose(option.id)}
            />{" "}
            {told?.answer === option.id ? <b>{option.text}</b> : option.text}
          </label>
        ))}
      </fieldset>
      <div role="status" class="quiz-told">
        {told && chosen !== undefined && <ToldOf {...{ t, told, question, chosen }} />}
        {problem !== undefined && <p class="error">{problem}</p>}
      </div>
      <Button look="primary">{labelOf(t, told !== undefined, isLast)}</Button>
    </form>
  );
}

function labelOf(t: Say, isTold: boolean, isLast: boolean): string {
  if (!isTold) return t("quiz-answer");
  return t(isLast ? "quiz-finish" : "quiz-next");
}

interface ToldProps extends Pick<QuizQuestionProps, "t" | "question"> {
  readonly told: Told;
  readonly chosen: string;
}

const ToldOf = ({ t, told, question, chosen }: ToldProps) => (
  <>
    <p>
      <b>
        {chosen === told.answer
          ? t("quiz-right")
          : t("quiz-other", { answer: question.options.find(({ id }) => id === told.answer)?.text ?? "" })}
      </b>
    </p>
    <p>{told.explanation}</p>
    <p class="reason">
      {t("quiz-sources")}{" "}
      {told.sources.map(({ title, year, url }, at) => {
        const words = year === null ? title : `${title}, ${year}`;
        return (
          <span key={words}>
            {at > 0 && " ; "}
            {url === null ? words : <a href={url}>{words}</a>}
          </span>
        );
      })}
    </p>
  </>
);
