/** The recap as a riddle: which message do these pictograms stand for. */
import { Choice } from "../../ui/choice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { reasonOf, useActing, type Toile } from "./acting.ts";
import { CardPicture } from "./card-picture.tsx";
import { titleOf } from "./fronts.ts";
import { usePending } from "./pending.ts";
import { riddleOptions } from "./riddle-options.ts";

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
  const options = riddleOptions(view.everyone.riddle?.options ?? [], word);
  const [guess, pick] = usePending(view.seat.guess);
  const refusal = reasonOf(toile, { type: "causal-map/guess", option: 0 });
  return (
    <>
      <Choice
        legend={t("guess-legend")}
        options={options.map(({ text, at }) => ({ id: String(at[0]), label: text }))}
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
  const said = (option: number) => word(riddle?.options[option]).trim();
  const isRight = guess !== null && said(guess) === said(answer);
  return (
    <>
      <p>{t("answer")}</p>
      <blockquote class="toile-answer">{said(answer)}</blockquote>
      {guess !== null && (
        <p>
          <Icon name={isRight ? "tick" : "return"} />{" "}
          {isRight ? t("guess-right") : t("guess-other", { text: said(guess) })}
        </p>
      )}
    </>
  );
}
