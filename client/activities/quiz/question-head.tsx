/** What a question shows at the top of a phone: its picture, its place in the quiz, its words. */
import type { Say } from "../../text/texts.ts";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Picture } from "../../ui/picture.tsx";
import type { QuestionText } from "./leaf.ts";

interface QuestionHeadProps {
  readonly text: QuestionText;
  readonly t: Say;
  readonly number: number;
  readonly total: number;
}

export function QuestionHead({ text, t, number, total }: QuestionHeadProps) {
  const { subject, piece, prompt } = text;
  return (
    <>
      <Picture kind={subject} pieces={piece ? [piece] : []} framed>
        <div>
          <KindTag kind={subject}>{t(`subject-${subject}`)}</KindTag>
          <p class="quiz-place">{t("question-of", { number, total })}</p>
        </div>
      </Picture>
      <h1 tabIndex={-1} data-quiz-focus="">
        {prompt}
      </h1>
    </>
  );
}
