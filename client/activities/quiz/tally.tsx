/** How many people or tables gave one answer: its words, a square for each of them, and the number. */
import type { ComponentChildren } from "preact";
import type { Say } from "../../text/texts.ts";

interface TallyProps {
  readonly name: ComponentChildren;
  readonly count: number;
  readonly of: number;
  /** Whether one's own answer is among them. */
  readonly isMine?: boolean;
  readonly t: Say;
}

export const Tally = ({ name, count, of, isMine = false, t }: TallyProps) => (
  <li class="quiz-tally">
    <b>{name}</b>
    <span>{isMine ? t("including-you", { people: t("people", { count }) }) : t("people", { count })}</span>
    <span class="quiz-squares" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <span key={index} class={index < count ? "full" : undefined} />
      ))}
    </span>
  </li>
);
