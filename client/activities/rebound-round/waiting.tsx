/** A step in which this table has nothing to do but listen: a newcomer's, or one added in mid-round. */
import type { Say } from "../../text/texts.ts";

interface WaitingProps {
  readonly t: Say;
  readonly title: string;
  readonly text: string;
}

export const Waiting = ({ t, title, text }: WaitingProps) => (
  <>
    <h1 tabIndex={-1}>{title}</h1>
    <p class="lede">{text}</p>
    <p class="lede">{t("you-will-judge")}</p>
  </>
);
