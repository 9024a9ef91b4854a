/** A cart of three objects and five questions, one time each: held up to an object, a question lets it stay or not. */
import "./cart.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import { Piece } from "../../../../ui/piece.tsx";
import type { PlayProps } from "../contract.ts";

type Thing = PlayProps<"cart">["play"]["objects"][number];

/** B, I, S, O, U. */
const QUESTIONS = ["need", "now", "alike", "origin", "useful"] as const;
type Question = (typeof QUESTIONS)[number];
type State = Thing[Question]["result"];

interface Held {
  readonly thing: Thing;
  readonly question: Question;
}

export function Play({ play, t, fact, number, say, done }: PlayProps<"cart">) {
  const { objects } = play;
  const [asked, setAsked] = useState<readonly Held[]>([]);
  const [chosen, choose] = useState(objects[0]?.id);
  const [isPaid, pay] = useState(false);
  const stateOf = ({ id }: Thing) => stateAfter(asked.filter(({ thing }) => thing.id === id));
  const inCart = objects.filter((thing) => stateOf(thing) !== "leaves");
  const thing = inCart.find(({ id }) => id === chosen) ?? inCart[0];
  const last = asked.at(-1);
  const weight = (things: readonly Thing[]) => things.reduce((sum, one) => sum + fact(one.fact), 0);
  const brandNew = inCart.filter((one) => stateOf(one) === "holds");
  const ask = (question: Question) => {
    if (!thing) return;
    setAsked([...asked, { thing, question }]);
    say(`${thing[question].says} ${t(`result-${thing[question].result}`)}`);
  };
  const open = QUESTIONS.filter((question) => asked.every((held) => held.question !== question));
  return (
    <div class="cart">
      {asked.length === 0 && <p>{t("task")}</p>}
      <Things {...{ t, objects, stateOf, isPaid, taken: thing }} onTake={choose} />
      {last && !isPaid && <Said {...{ t, ...last }} />}
      {isPaid ? (
        <>
          <Unasked {...{ t, asked, things: inCart }} />
          <Button
            look="primary"
            onPress={() => done({ kg: number(weight(brandNew)), all: number(weight(objects)) })}
          >
            {t("so")}
          </Button>
        </>
      ) : (
        <>
          {thing && <Questions {...{ t, open }} onAsk={ask} />}
          <Button
            look={open.length === 0 || !thing ? "primary" : "quiet"}
            reason={asked.length === 0 ? t("ask-first") : undefined}
            onPress={() => {
              pay(true);
              say(t("paid", { count: inCart.length }));
            }}
          >
            {t("pay")}
          </Button>
        </>
      )}
    </div>
  );
}

/** One answer against it and it leaves; bought second-hand, it stays. */
function stateAfter(held: readonly Held[]): State {
  const results = held.map(({ thing, question }) => thing[question].result);
  return results.includes("leaves") ? "leaves" : results.includes("second-hand") ? "second-hand" : "holds";
}

interface ThingsProps extends Pick<PlayProps, "t"> {
  readonly objects: readonly Thing[];
  readonly stateOf: (thing: Thing) => State;
  readonly isPaid: boolean;
  /** The one in hand. */
  readonly taken: Thing | undefined;
  readonly onTake: (id: string) => void;
}

const Things = ({ t, objects, stateOf, isPaid, taken, onTake }: ThingsProps) => (
  <div class="cart-things">
    {objects.map((one) => {
      const isHeld = isPaid || stateOf(one) === "leaves";
      return (
        <button
          key={one.id}
          type="button"
          class="cart-thing"
          data-state={stateOf(one)}
          aria-disabled={isHeld}
          aria-pressed={!isHeld && one === taken}
          onClick={() => {
            if (!isHeld) onTake(one.id);
          }}
        >
          <Piece id={one.piece} size={52} />
          <span>
            {!isHeld && one === taken && <Icon name="tick" />} {one.name}
          </span>
          <small>{t(`state-${stateOf(one)}`)}</small>
        </button>
      );
    })}
  </div>
);

interface QuestionsProps extends Pick<PlayProps, "t"> {
  readonly open: readonly Question[];
  readonly onAsk: (question: Question) => void;
}

const Questions = ({ t, open, onAsk }: QuestionsProps) => (
  <div class="cart-questions">
    {open.map((question) => (
      <Button key={question} onPress={() => onAsk(question)}>
        {t(`ask-${question}`)}
      </Button>
    ))}
  </div>
);

const Said = ({ t, thing, question }: Held & Pick<PlayProps, "t">) => (
  <p class="cart-answer" data-result={thing[question].result}>
    {thing[question].says} <b>{t(`result-${thing[question].result}`)}</b>
  </p>
);

interface UnaskedProps extends Pick<PlayProps, "t"> {
  readonly asked: readonly Held[];
  readonly things: readonly Thing[];
}

/** What a question that was not held up to it would have said. */
const Unasked = ({ asked, things, t }: UnaskedProps) => (
  <ul class="cart-unasked">
    <li>
      <b>{t("paid", { count: things.length })}</b>
    </li>
    {things.flatMap((thing) => {
      const own = asked.filter((held) => held.thing.id === thing.id).map(({ question }) => question);
      if (own.some((question) => thing[question].result !== "holds")) return [];
      const missed = QUESTIONS.find((question) => thing[question].result !== "holds");
      return missed
        ? [
            <li key={thing.id}>
              {t("unasked", { name: thing.name, letter: t(`letter-${missed}`) })} {thing[missed].says}
            </li>,
          ]
        : [];
    })}
  </ul>
);
