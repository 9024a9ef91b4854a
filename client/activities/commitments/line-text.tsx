/** A commitment in its three blanks, or a table's rule: the same on phones, écran and console. */
import type { Line } from "../../../game/activities/commitments/state.ts";
import type { Say } from "../../text/texts.ts";
import { BLANKS, type Blanks } from "./blanks.ts";

interface BlanksTextProps {
  readonly t: Say;
  readonly blanks: Blanks;
}

export const BlanksText = ({ t, blanks }: BlanksTextProps) => (
  <p class="pledge-blanks">
    {BLANKS.map((blank) => (
      <span key={blank} class="pledge-blank" data-blank={blank}>
        <b>{t(`blank-${blank}`)}</b> {blanks[blank]}{" "}
      </span>
    ))}
  </p>
);

interface LineTextProps {
  readonly t: Say;
  readonly word: (id: string) => string;
  readonly line: Line;
}

export function LineText({ t, word, line }: LineTextProps) {
  if ("rule" in line)
    return (
      <p class="pledge-blanks">
        <b>{t("rule-tag")}</b> {word(line.rule)}
      </p>
    );
  return <BlanksText t={t} blanks={wordsOf(line.promise, word)} />;
}

export const wordsOf = (promise: Blanks, word: (id: string) => string): Blanks => ({
  if: word(promise.if),
  then: word(promise.then),
  when: word(promise.when),
});
