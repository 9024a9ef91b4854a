/** The week's quiz on a phone: one question at a time, its answer and sources after, and steps for having taken part. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { sayDone, type CampaignRead } from "../api.ts";
import { deviceKey, keepQuiz, keptQuiz, newRowId } from "../kept.ts";
import { askQuiz, type QuizQuestion } from "./feed-api.ts";
import { QuizQuestionForm } from "./quiz-question.tsx";

export interface QuizProps {
  readonly t: Say;
  readonly id: string;
  readonly quiz: CampaignRead["quizzes"][number];
  readonly team: string;
  readonly day: string;
  /** This device took part already. */
  readonly isDone: boolean;
  readonly onDone: () => Promise<void>;
}

export function QuizWeek(props: QuizProps) {
  const { t, quiz, isDone } = props;
  const { questions, problem, start } = useQuestions(props);
  const { at, next, finish, said } = useProgress(props, questions?.length ?? 0);
  const question = questions?.[at];
  return (
    <article class="card card-body campaign-mission">
      <h3>{t("quiz-title", { week: quiz.week })}</h3>
      {!questions && <p>{isDone ? t("quiz-done") : t("quiz-what", { count: quiz.steps })}</p>}
      {!questions && (
        <Button look={isDone ? "quiet" : "primary"} onPress={() => void start()}>
          {t(isDone ? "quiz-again" : "quiz-start")}
        </Button>
      )}
      {questions && question && (
        <QuizQuestionForm
          key={question.id}
          {...{ t, id: props.id, week: quiz.week, question }}
          place={t("quiz-place", { at: at + 1, of: questions.length })}
          isLast={at + 1 === questions.length}
          onNext={next}
        />
      )}
      {questions && !question && !isDone && said !== undefined && (
        <Button look="primary" onPress={() => void finish()}>
          {t("quiz-count")}
        </Button>
      )}
      <p role="status" class="campaign-said">
        {problem ?? said ?? (questions && !question ? t("quiz-thanks", { count: quiz.steps }) : undefined)}
      </p>
    </article>
  );
}

function useQuestions({ t, id, quiz }: QuizProps) {
  const [questions, setQuestions] = useState<readonly QuizQuestion[]>();
  const [problem, setProblem] = useState<string>();
  const start = async () => {
    const asked = await askQuiz(id, quiz.week);
    setProblem(asked.ok ? undefined : (asked.problem.message ?? t("network")));
    if (asked.ok) setQuestions(asked.value);
  };
  return { questions, problem, start };
}

/** Where one is, kept on the device: a page closed half-way opens where it was. Nothing of the answers is sent on. */
function useProgress({ t, id, quiz, team, day, isDone, onDone }: QuizProps, count: number) {
  const [at, setAt] = useState(isDone ? 0 : keptQuiz(id, quiz.week));
  const [said, setSaid] = useState<string>();
  const row = useRef(newRowId());
  const finish = async () => {
    const saying = { id: row.current, mission: quiz.id, day, amount: 1, team };
    const answer = await sayDone(id, { ...saying, device: deviceKey(), isSure: false });
    setSaid(answer.ok ? undefined : (answer.problem.message ?? t("network")));
    if (answer.ok) await onDone();
  };
  const next = () => {
    setAt(at + 1);
    keepQuiz(id, quiz.week, at + 1);
  };
  // Also on a page opened again once the last question was answered and nothing was counted.
  useEffect(() => {
    if (count > 0 && at >= count && !isDone) void finish();
  }, [count, at]);
  return { at, next, finish, said };
}
