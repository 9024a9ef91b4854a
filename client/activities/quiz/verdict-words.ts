/** How one's answer and the table's compare with what was revealed, kindly and without a grade. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import { isRight } from "../../../game/activities/quiz/answers.ts";
import type { OpenQuestion, QuizScreen, Reveal } from "../../../game/activities/quiz/state.ts";
import { sideInWords, type Speech } from "./in-words.ts";
import { textOf } from "./leaf.ts";
import { nearness, shareOf } from "./verdict.ts";

export interface Outcome {
  readonly question: OpenQuestion;
  readonly reveal: Reveal;
  readonly own: Answer | undefined;
  readonly table: Answer | undefined;
}

/** One sentence for the person, one for the table; a single one when it would be said twice. */
export function verdictsOf({ question: { kind }, reveal, own, table }: Outcome, speech: Speech): string[] {
  const { t } = speech;
  const start = kind === "debatable" ? [t("no-wrong")] : [];
  const said = (who: "you" | "table", answer: Answer | undefined) =>
    answer ? verdictOf(who, answer, reveal, speech) : t(`${who}-none`);
  const both = own && table && bothOf(own, table, reveal, speech);
  return [...start, ...(both ? [both] : [said("you", own), said("table", table)])];
}

/** What is true of both answers, in one sentence; undefined when they part. */
function bothOf(own: Answer, table: Answer, reveal: Reveal, { t, text }: Speech): string | undefined {
  const areRight = isRight(own, reveal) && isRight(table, reveal);
  if (own.kind === "estimate") return areRight ? t("both-held") : undefined;
  if (own.kind === "ranking") {
    if (areRight) return t("both-same-order");
    return isRight(own, reveal) || isRight(table, reveal) ? undefined : t("both-other-order");
  }
  if (own.kind === "choice" && table.kind === "choice" && own.option === table.option)
    return areRight ? t("both-right") : t("both-other", { option: textOf(text, own.option) });
  if (own.kind === "debatable" && table.kind === "debatable" && own.side === table.side)
    return t("both-side", { side: sideInWords(own.side, t) });
  return undefined;
}

function verdictOf(who: "you" | "table", answer: Answer, reveal: Reveal, { t, text }: Speech): string {
  switch (answer.kind) {
    case "estimate":
      return t(`${who}-${nearness(answer, reveal)}`);
    case "choice":
      return isRight(answer, reveal)
        ? t(`${who}-right`)
        : t(`${who}-other`, { option: textOf(text, answer.option) });
    case "ranking":
      return t(isRight(answer, reveal) ? `${who}-same-order` : `${who}-other-order`);
    case "debatable":
      return t(`${who}-side`, { side: sideInWords(answer.side, t) });
  }
}

/** How many of the room had it, in words; undefined when too few answered. */
export function shareInWords(
  { right, of }: QuizScreen["results"][string],
  kind: Answer["kind"],
  t: Speech["t"],
): string | undefined {
  const share = shareOf(right, of);
  if (share === undefined) return undefined;
  const isWhole = share === "nobody" || share === "everyone";
  return isWhole ? t(`room-${kind}-${share}`) : t(`room-${kind}`, { share: t(`share-${share}`) });
}
