/** Ordres de grandeur on the écran: the question for the room, then its answer, one idea at a time. */
import "./quiz.css";
import "./screen.css";
import "./screen-reveal.css";
import "./moments.css";
import type { QuizShape } from "../../../game/activities/quiz/state.ts";
import { useMoment } from "../../app/shared/moment.ts";
import type { ScreenProps } from "../contract.ts";
import { useQuestion } from "./leaf.ts";
import { RoomAnswer } from "./room-answer.tsx";
import { RoomQuestion } from "./room-question.tsx";

export function Screen(props: ScreenProps<QuizShape>) {
  const { everyone, leaf, t } = props;
  const { question, step } = everyone;
  const text = useQuestion(leaf, question.id);
  const isRevealed = useMoment(step, { when: (now) => now === "reveal", sound: "stamp" });
  if (!text) return <p class="follow">{t("loading")}</p>;
  const Page = step === "reveal" ? RoomAnswer : RoomQuestion;
  return (
    <div class="quiz-moment" data-moment={isRevealed ? "reveal" : undefined}>
      <Page key={`${question.id} ${step}`} {...props} text={text} />
    </div>
  );
}
