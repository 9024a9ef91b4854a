/** Ordres de grandeur in the console: the open question, where each table is, and the answer once it is shown. */
import "./quiz.css";
import "./console.css";
import type { QuizShape } from "../../../game/activities/quiz/state.ts";
import { locale } from "../../text/texts.ts";
import { Callout } from "../../ui/callout.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ConsoleProps, TableLabel } from "../contract.ts";
import { answerInWords, type Speech } from "./in-words.ts";
import { useAnswer, useQuestion, textOf, type QuestionText } from "./leaf.ts";
import { measure } from "./measure.ts";
import { SourceList } from "./source-list.tsx";

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

function Shown({ everyone, leaf, text, t }: DeskProps) {
  const { question, revealed } = everyone;
  const answer = useAnswer(leaf, question.id, true);
  const reveal = revealed[question.id];
  if (!reveal) return null;
  const words =
    reveal.value === null
      ? reveal.items.map((id) => textOf(text, id)).join(t("then"))
      : measure(reveal.value, text.unit ?? "", locale.value).text;
  return (
    <>
      {words && <p class="quiz-said">{words}</p>}
      {answer && (
        <>
          <Callout look="keep" kind={text.subject}>
            <b>{t(question.kind === "debatable" ? "known" : "keep")}</b> {answer.explanation}
          </Callout>
          <SourceList sources={answer.sources} t={t} />
        </>
      )}
    </>
  );
}

function Tables({ everyone, screen, teams, tables, text, t, word }: DeskProps) {
  const speech: Speech = { t, text, word, language: locale.value };
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
                common={common && answerInWords(common, speech)}
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
      <Progress done={answered} total={table.size} label={t("answered", { count: answered, total: table.size })} />
      {stage && !common && <span>{t(stage === "table" ? "table-comparing" : "table-alone")}</span>}
    </p>
    {common ? <p>{t("table-answer", { answer: common })}</p> : <p class="reason">{t("table-no-answer")}</p>}
  </li>
);
