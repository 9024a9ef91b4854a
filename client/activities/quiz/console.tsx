/** Ordres de grandeur in the console: the open question, where each table is, and the answer once it is shown. */
import "./quiz.css";
import "./console.css";
import type { QuizShape, Reveal } from "../../../game/activities/quiz/state.ts";
import { tag } from "../../text/texts.ts";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ConsoleProps, TableLabel } from "../contract.ts";
import { answerInBrief, type Speech } from "./in-words.ts";
import { useAnswer, useQuestion, textOf, type QuestionText } from "./leaf.ts";
import { measure } from "./measure.ts";
import { SourceList } from "./source-list.tsx";
import { shareInWords } from "./verdict-words.ts";

type DeskProps = ConsoleProps<QuizShape> & { readonly text: QuestionText };

export function Console(props: ConsoleProps<QuizShape>) {
  const { everyone, leaf, t } = props;
  const { question, index, count, step } = everyone;
  const text = useQuestion(leaf, question.id);
  if (!text) return <p class="lede">{t("loading")}</p>;
  const left = count - index - 1;
  return (
    <div class="quiz-desk">
      <div class="quiz-desk-head">
        <KindTag kind={text.subject}>{t("question-of", { number: index + 1, total: count })}</KindTag>
        <span class="chip">{t(`step-${step}`)}</span>
        <small>{left > 0 ? t("left", { count: left }) : t("left-none")}</small>
      </div>
      <h3>{text.prompt}</h3>
      {step === "reveal" ? <Shown {...props} text={text} /> : <p class="reason">{t("answer-later")}</p>}
      <Tables {...props} text={text} />
    </div>
  );
}

function Shown({ everyone, screen, leaf, text, t }: DeskProps) {
  const { question, revealed } = everyone;
  const answer = useAnswer(leaf, question.id, true);
  const [reveal, result] = [revealed[question.id], screen.results[question.id]];
  const share = result && shareInWords(result, question.kind, t);
  return (
    <>
      {reveal && <Truth {...{ reveal, text }} />}
      {share && <p>{share}</p>}
      {answer && (
        <>
          <Callout look="keep" kind={text.subject}>
            <b>{t(question.kind === "debatable" ? "known" : "keep")}</b> {answer.explanation}
          </Callout>
          <Disclosure summary={t("sources", { count: answer.sources.length })}>
            <SourceList sources={answer.sources} t={t} isUntitled />
          </Disclosure>
        </>
      )}
    </>
  );
}

function Truth({ reveal, text }: { readonly reveal: Reveal; readonly text: QuestionText }) {
  if (reveal.value !== null)
    return <p class="quiz-said">{measure(reveal.value, text.unit ?? "", tag.value).text}</p>;
  const [only, ...more] = reveal.items;
  if (only === undefined) return null;
  if (more.length === 0) return <p class="quiz-said">{textOf(text, only)}</p>;
  return (
    <ol class="numbered quiz-order">
      {reveal.items.map((id) => (
        <li key={id}>{textOf(text, id)}</li>
      ))}
    </ol>
  );
}

function Tables({ everyone, screen, teams, tables, text, t, word }: DeskProps) {
  const speech: Speech = { t, text, word, language: tag.value };
  const people = tables.reduce((sum, { size }) => sum + size, 0);
  const { question } = everyone;
  return (
    <>
      <p class="quiz-desk-room">
        <b>{t("room-answered")}</b> {t("answered", { count: screen.answered, total: people })}
      </p>
      <ul class="quiz-desk-tables" aria-label={t("tables-title")}>
        {tables
          .filter(({ size }) => size > 0)
          .map((table) => {
            const team = teams[table.id];
            const common = team?.tableAnswers[question.id];
            return (
              <TableLine
                key={table.id}
                {...{ table, t }}
                answered={team?.answered ?? 0}
                stage={everyone.step === "reveal" ? undefined : team?.stage}
                common={common && answerInBrief(common, speech)}
              />
            );
          })}
      </ul>
    </>
  );
}

interface TableLineProps {
  readonly table: TableLabel;
  readonly t: Speech["t"];
  readonly answered: number;
  /** Nothing once the answer is shown. */
  readonly stage: "alone" | "table" | undefined;
  readonly common: string | undefined;
}

const TableLine = ({ table, t, answered, stage, common }: TableLineProps) => (
  <li>
    <p class="quiz-desk-table">
      <b>{table.name}</b>
      <Progress
        done={answered}
        total={table.size}
        label={t("answered", { count: answered, total: table.size })}
      />
      {!common && <span>{t(stage === undefined ? "table-no-answer" : `table-${stage}`)}</span>}
    </p>
    {common && <p>{t("table-answer", { answer: common })}</p>}
  </li>
);
