/** One answer as its owner reads it back: a range on its ruler, a choice, an order, a side and its reason. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { Ruler } from "../../ui/ruler.tsx";
import { sideInWords, rangeInWords, type Speech } from "./in-words.ts";
import { textOf } from "./leaf.ts";
import { plainNumber } from "./measure.ts";

interface AnswerCardProps {
  readonly answer: Answer;
  readonly question: OpenQuestion;
  readonly speech: Speech;
}

export function AnswerCard({ answer, question, speech }: AnswerCardProps) {
  const { t, text, language, word } = speech;
  switch (answer.kind) {
    case "estimate":
      return (
        <>
          <p class="quiz-said capital">{rangeInWords(answer, speech)}</p>
          <Ruler
            min={question.min}
            max={question.max}
            format={(value) => plainNumber(value, language)}
            range={answer}
          />
        </>
      );
    case "choice":
      return <p class="quiz-said">{textOf(text, answer.option)}</p>;
    case "ranking":
      return (
        <ol class="numbered quiz-order">
          {answer.order.map((id) => (
            <li key={id}>{textOf(text, id)}</li>
          ))}
        </ol>
      );
    case "debatable":
      return (
        <>
          <p class="quiz-said">{sideInWords(answer.side, t)}</p>
          {word(answer.reason) && <q>{word(answer.reason)}</q>}
        </>
      );
  }
}
