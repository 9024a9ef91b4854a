/** How one's answer and the table's compare with what was revealed, kindly and without a grade. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import { isRight } from "../../../game/activities/quiz/answers.ts";
import type { OpenQuestion, Reveal } from "../../../game/activities/quiz/state.ts";
import { sideInWords, type Speech } from "./in-words.ts";
import { textOf } from "./leaf.ts";
import { nearness } from "./verdict.ts";

export interface Outcome {
  readonly question: OpenQuestion;
  readonly reveal: Reveal;
  readonly own: Answer | undefined;
  readonly table: Answer | undefined;
}

const BOTH = { estimate: "both-held", choice: "both-right", ranking: "both-same-order" } as const;

/** One sentence for the person, one for the table; a single one when both had it. */
export function verdictsOf({ question: { kind }, reveal, own, table }: Outcome, speech: Speech): string[] {
  const { t } = speech;
  if (kind !== "debatable" && own && table && isRight(own, reveal) && isRight(table, reveal)) return [t(BOTH[kind])];
  const start = kind === "debatable" ? [t("no-wrong")] : [];
  const said = (who: "you" | "table", answer: Answer | undefined) =>
    answer ? verdictOf(who, answer, reveal, speech) : t(`${who}-none`);
  return [...start, said("you", own), said("table", table)];
}

function verdictOf(who: "you" | "table", answer: Answer, reveal: Reveal, { t, text }: Speech): string {
  switch (answer.kind) {
    case "estimate":
      return t(`${who}-${nearness(answer, reveal)}`);
    case "choice":
      return isRight(answer, reveal) ? t(`${who}-right`) : t(`${who}-other`, { option: textOf(text, answer.option) });
    case "ranking":
      return t(isRight(answer, reveal) ? `${who}-same-order` : `${who}-other-order`);
    case "debatable":
      return t(`${who}-side`, { side: sideInWords(answer.side, t) });
  }
}
