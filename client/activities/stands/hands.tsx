/** Alone or against who is next: two people guess in turn on one device, blind, and read both guesses beside the figure. */
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import type { MiniId } from "../../../game/activities/stands/minis/schema.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { GUESSING } from "./minis/index.ts";

export type Values = Readonly<Record<string, string | number>>;

interface HandsProps {
  readonly t: Say;
  readonly mini: MiniId;
  readonly onDone: (values?: Values) => void;
  /** @param isBlind nothing is told of the truth: somebody else still guesses, or did */
  readonly play: (done: (values?: Values) => void, isBlind: boolean) => ComponentChild;
}

/** No points and no winner: what each guessed is all that is kept, and only until the surprise was read. */
export function Hands({ t, mini, onDone, play }: HandsProps) {
  const [turn, setTurn] = useState<"alone" | "first" | "pass" | "second">("alone");
  const [first, setFirst] = useState<string | number>("");
  if (!GUESSING.includes(mini)) return play(onDone, false);
  if (turn === "pass")
    return (
      <div class="stand-hands">
        <p tabIndex={-1}>{t("duel-pass")}</p>
        <Button look="primary" onPress={() => setTurn("second")}>
          {t("duel-mine")}
        </Button>
      </div>
    );
  const done = (values: Values = {}) => {
    const guess = values.guess ?? "";
    if (turn === "alone") onDone(values);
    else if (turn === "second")
      onDone({ ...values, first, second: guess, guess: t("duel-both", { first, second: guess }) });
    else {
      setFirst(guess);
      setTurn("pass");
    }
  };
  return (
    <div class="stand-hands">
      {turn !== "alone" && <p class="lede">{t(`duel-${turn}`)}</p>}
      <div key={turn}>{play(done, turn !== "alone")}</div>
      {turn === "alone" && (
        <Button look="quiet" onPress={() => setTurn("first")}>
          {t("duel-offer")}
        </Button>
      )}
    </div>
  );
}

/** Beside the figure, each guess as it was made; nothing when one played alone. */
export function BothGuesses({ t, values }: { readonly t: Say; readonly values: Values }) {
  if (values.second === undefined) return null;
  return (
    <ul class="stand-guesses">
      {(["first", "second"] as const).map((who) => (
        <li key={who}>
          {t(`guess-${who}`)} <b>{values[who]}</b>
        </li>
      ))}
    </ul>
  );
}
