/** An answer as a sentence would say it: for a line of the console, a summary, a screen reader. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { Say } from "../../text/texts.ts";
import type { Range, Side } from "./compare.ts";
import { textOf, type QuestionText } from "./leaf.ts";
import { measure } from "./measure.ts";

/** What putting things in words needs. */
export interface Speech {
  readonly t: Say;
  readonly language: string;
  readonly text: QuestionText;
  readonly word: (id: string | null | undefined) => string;
}

/** "de 60 à 140 kg de CO₂e" */
export function rangeInWords({ low, high }: Range, { t, language, text }: Speech): string {
  const unit = text.unit ?? "";
  const values = { low: measure(low, unit, language).figure, high: measure(high, unit, language).text };
  return t(low === high ? "point-words" : "range-words", values);
}

export const sideInWords = (side: Side, t: Say): string => t(`side-${side}`);

export function answerInWords(answer: Answer, speech: Speech): string {
  const { t, text, word } = speech;
  switch (answer.kind) {
    case "estimate":
      return rangeInWords(answer, speech);
    case "choice":
      return textOf(text, answer.option);
    case "ranking":
      return answer.order.map((id) => textOf(text, id)).join(t("then"));
    case "debatable": {
      const side = sideInWords(answer.side, t);
      const reason = word(answer.reason);
      return reason ? t("side-words", { side, reason }) : side;
    }
  }
}

/** The same for a line among many: of an order, only its two ends. */
export function answerInBrief(answer: Answer, speech: Speech): string {
  if (answer.kind !== "ranking") return answerInWords(answer, speech);
  const [first = "", last = ""] = [answer.order[0], answer.order.at(-1)];
  return speech.t("ends-words", { first: textOf(speech.text, first), last: textOf(speech.text, last) });
}
