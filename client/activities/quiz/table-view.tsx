/** What the members of a table answered, without names: ranges, counts, mean order, sides and reasons. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { OpenQuestion } from "../../../game/activities/quiz/state.ts";
import { Button } from "../../ui/button.tsx";
import { answersOf, isSameAnswer, meanRanks, sharedBy, type AnswerOf, type Side } from "./compare.ts";
import { rangeInWords, sideInWords, type Speech } from "./in-words.ts";
import { textOf } from "./leaf.ts";
import { plainNumber } from "./measure.ts";
import { RangeRows } from "./range-rows.tsx";
import { Tally } from "./tally.tsx";

interface TableViewProps {
  readonly question: OpenQuestion;
  readonly answers: readonly Answer[];
  /** One's own, to mark it. */
  readonly mine: Answer | undefined;
  readonly speech: Speech;
  /** Debatable: puts a member's reason in the table's answer. */
  readonly onTake: (side: Side, reason: string) => void;
}

export function TableView({ question, answers, mine, speech, onTake }: TableViewProps) {
  switch (question.kind) {
    case "estimate":
      return <Estimates {...{ question, mine, speech }} answers={answersOf("estimate", answers)} />;
    case "choice":
      return <Choices {...{ question, mine, speech }} answers={answersOf("choice", answers)} />;
    case "ranking":
      return <Rankings {...{ question, mine, speech }} answers={answersOf("ranking", answers)} />;
    case "debatable":
      return <Sides {...{ speech, onTake }} answers={answersOf("debatable", answers)} />;
  }
}

interface KindProps<K extends Answer["kind"]> {
  readonly question: OpenQuestion;
  readonly answers: readonly AnswerOf<K>[];
  readonly mine: Answer | undefined;
  readonly speech: Speech;
}

/** In letters; beyond, the bars of a small phone would have no room beside their words. */
const LONGEST_BESIDE = 11;

function Estimates({ question, answers, mine, speech }: KindProps<"estimate">) {
  const { t, language } = speech;
  const format = (value: number) => plainNumber(value, language);
  const notes = answers.map(({ low, high }) => t("range-row", { low: format(low), high: format(high) }));
  const own = answers.findIndex((answer) => isSameAnswer(answer, mine));
  const shared = answers.length > 1 ? sharedBy(answers) : undefined;
  return (
    <>
      <RangeRows
        scale={question}
        look={notes.some((note) => note.length > LONGEST_BESIDE) ? "over" : "beside"}
        label={t("spread-rows")}
        format={format}
        rows={answers.map(({ low, high }, index) => ({
          id: String(index),
          low,
          high,
          note: notes[index] ?? "",
          isMine: index === own,
          said: index === own ? t("you") : undefined,
        }))}
      />
      {own >= 0 && <p class="reason">{t("yours-hatched")}</p>}
      {answers.length > 1 && (
        <p>{shared ? t("shared", { range: rangeInWords(shared, speech) }) : t("not-shared")}</p>
      )}
    </>
  );
}

const Choices = ({ question, answers, mine, speech }: KindProps<"choice">) => (
  <ul class="quiz-tallies">
    {question.items.map((id) => (
      <Tally
        key={id}
        name={textOf(speech.text, id)}
        count={answers.filter(({ option }) => option === id).length}
        of={answers.length}
        isMine={mine?.kind === "choice" && mine.option === id}
        t={speech.t}
      />
    ))}
  </ul>
);

function Rankings({ question, answers, mine, speech }: KindProps<"ranking">) {
  const { t, text } = speech;
  const ranks = meanRanks(
    question.items,
    answers.map(({ order }) => order),
  );
  return (
    <>
      <p class="lede">{t("mean-order")}</p>
      <ol class="numbered quiz-order">
        {ranks.map(({ id, mean }) => (
          <li key={id}>
            {textOf(text, id)}
            <small>
              {t("mean-rank", { rank: Math.round(mean * 10) / 10 })}
              {mine?.kind === "ranking" && `, ${t("rank-you", { rank: mine.order.indexOf(id) + 1 })}`}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}

interface SidesProps {
  readonly answers: readonly AnswerOf<"debatable">[];
  readonly speech: Speech;
  readonly onTake: TableViewProps["onTake"];
}

const Sides = ({ answers, speech, onTake }: SidesProps) => (
  <>
    {(["true", "debate"] as const).map((side) => {
      const here = answers.filter((answer) => answer.side === side);
      const reasons = here.flatMap(({ reason }) => speech.word(reason) || []);
      return (
        <div key={side} class="quiz-side">
          <ul class="quiz-tallies">
            <Tally name={sideInWords(side, speech.t)} count={here.length} of={answers.length} t={speech.t} />
          </ul>
          {reasons.map((reason, index) => (
            <div key={index} class="quiz-reason">
              <q>{reason}</q>
              <Button
                look="quiet"
                size="small"
                name={speech.t("reason-take-name", { reason })}
                onPress={() => onTake(side, reason)}
              >
                {speech.t("reason-take")}
              </Button>
            </div>
          ))}
        </div>
      );
    })}
  </>
);
