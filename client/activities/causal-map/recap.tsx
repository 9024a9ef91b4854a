/** The recap as a riddle: which message do these pictograms stand for. */
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { CardPicture } from "./card-picture.tsx";
import { titleOf } from "./fronts.ts";
import { usePending } from "./pending.ts";

export function Recap({ toile }: { readonly toile: Toile }) {
  const { t, view, fronts, table } = toile;
  const { riddle } = view.everyone;
  if (!riddle)
    return (
      <>
        <h1 tabIndex={-1}>{t("recap-title")}</h1>
        <p class="lede">{t("recap-none")}</p>
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>{t("recap-title")}</h1>
      <ul class="toile-riddle">
        {riddle.pictures.map((card) => (
          <li key={card}>
            <CardPicture fronts={fronts} card={card} size={72} />
            <small>{titleOf(fronts, card)}</small>
          </li>
        ))}
      </ul>
      {riddle.team === table.id && <p class="lede">{t("recap-own")}</p>}
      {riddle.answer === null ? <Guess toile={toile} /> : <Answer toile={toile} answer={riddle.answer} />}
    </>
  );
}

function Guess({ toile }: { readonly toile: Toile }) {
  const { t, view, word } = toile;
  const { act } = useActing(toile);
  const options = view.everyone.riddle?.options ?? [];
  const [guess, pick] = usePending(view.seat.guess);
  const refusal = reasonOf(toile, { type: "causal-map/guess", option: 0 });
  return (
    <>
      <Choice
        legend={t("guess-legend")}
        options={options.map((id, index) => ({ id: String(index), label: word(id) }))}
        value={guess === null ? null : String(guess)}
        onChange={(id) => {
          pick(Number(id), act({ type: "causal-map/guess", option: Number(id) }));
        }}
        chosenLabel={t("chosen")}
      />
      <p class="reason">{refusal ?? t(guess === null ? "guess-alone" : "guess-sent")}</p>
    </>
  );
}

function Answer({ toile, answer }: { readonly toile: Toile; readonly answer: number }) {
  const { t, view, word } = toile;
  const { riddle } = view.everyone;
  const { guess } = view.seat;
  return (
    <>
      <p>{t("answer")}</p>
      <blockquote class="toile-answer">{word(riddle?.options[answer])}</blockquote>
      {guess !== null && (
        <p>
          <Icon name={guess === answer ? "tick" : "return"} />{" "}
          {guess === answer ? t("guess-right") : t("guess-other", { text: word(riddle?.options[guess]) })}
        </p>
      )}
    </>
  );
}
