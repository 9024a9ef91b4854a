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
  /** Once it was read: its words beside the piece, to leave the page to what follows. */
  readonly isCompact?: boolean;
}

export function QuestionHead({ text, t, number, total, isCompact = false }: QuestionHeadProps) {
  const { subject, piece, prompt } = text;
  const title = (
    <h1 tabIndex={-1} data-quiz-focus="">
      {prompt}
    </h1>
  );
  return (
    <>
      <Picture kind={subject} pieces={piece ? [piece] : []} size={isCompact ? 72 : 84} framed>
        <div class="quiz-head">
          <p>
            <KindTag kind={subject}>{t(`subject-${subject}`)}</KindTag>{" "}
            <span>{t("question-of", { number, total })}</span>
          </p>
          {isCompact && title}
        </div>
      </Picture>
      {!isCompact && title}
    </>
  );
}
