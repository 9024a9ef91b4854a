/** Ordres de grandeur on the écran: the question for the room, then its answer, one idea at a time. */
import "./quiz.css";
import "./screen.css";
import type { QuizShape } from "../../../game/activities/quiz/state.ts";
import type { ScreenProps } from "../contract.ts";
import { useFit } from "./fit.ts";
import { useQuestion, type QuestionText } from "./leaf.ts";
import { RoomAnswer } from "./room-answer.tsx";
import { RoomQuestion } from "./room-question.tsx";

export interface RoomProps extends ScreenProps<QuizShape> {
  readonly text: QuestionText;
}

export function Screen(props: ScreenProps<QuizShape>) {
  const { everyone, leaf, t } = props;
  const text = useQuestion(leaf, everyone.question.id);
  const page = useFit<HTMLDivElement>();
  if (!text) return <p class="follow">{t("loading")}</p>;
  const isRevealed = everyone.step === "reveal";
  return (
    <div
      class="quiz-room"
      ref={page}
      data-kind={text.subject}
      data-step={everyone.step}
      key={`${everyone.question.id} ${everyone.step}`}
    >
      {isRevealed ? <RoomAnswer {...props} text={text} /> : <RoomQuestion {...props} text={text} />}
    </div>
  );
}
