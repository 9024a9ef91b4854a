/** Questions on paper: a card each, the answer on its back, and a sheet where the table writes what it thinks. */
import { revealOf } from "../../../game/activities/quiz/answers.ts";
import type { Question, QuizConfig } from "../../../game/activities/quiz/schema.ts";
import { head, list, p, table } from "../markup.ts";
import type { Kit, Paper } from "../paper.ts";
import { bands, sign } from "../ribbons.ts";

export const QUIZ: Paper<QuizConfig> = {
  pieces({ questions, facts }, phase, kit) {
    const title = kit.t(phase.title);
    const cards = questions.map((question, index) => ({
      front: front(question, index + 1, kit),
      back: back(question, index + 1, facts, kit),
    }));
    const rows = questions.map((question, index) => [
      `${index + 1}. ${kit.t(question.prompt)}`,
      kit.say(`write-${question.kind}`),
      "",
      "",
    ]);
    const columns = [kit.say("question"), kit.say("how"), kit.say("alone"), kit.say("together")];
    return [
      { kind: "cards", size: "medium", deck: "quiz", title, copies: kit.say("copies-table"), cards },
      {
        ...{ kind: "flow", title: kit.say("answers-sheet", { title: phase.title[kit.locale] }) },
        ...{ copies: kit.say("copies-table"), html: table(columns, rows, "tall answers") },
      },
    ];
  },
};

function front(question: Question, number: number, kit: Kit): string {
  const { t } = kit;
  const asked =
    question.kind === "choice"
      ? list(
          question.options.map(({ text }) => t(text)),
          "options",
        )
      : question.kind === "ranking"
        ? p(t(question.order), "how") +
          list(
            question.items.map(({ text }) => t(text)),
            "options",
          )
        : question.kind === "estimate"
          ? p(
              kit.say("between", {
                min: kit.number(question.scale.min),
                max: kit.number(question.scale.max),
                unit: question.scale.unit[kit.locale],
              }),
              "how",
            )
          : p(kit.say("true-or-debate"), "how");
  const kind = `${sign(question.subject)} ${kit.say("question-n", { n: number })}`;
  return bands([question.subject]) + head(kind, t(question.prompt), kit.piece(question.piece)) + asked;
}

function back(question: Question, number: number, facts: QuizConfig["facts"], kit: Kit): string {
  const quoted = question.kind === "estimate" ? [question.answer.fact, ...question.facts] : question.facts;
  return `<p class="kind">${kit.say("answer-n", { n: number })}</p>${p(answer(question, facts, kit), "answer")}${p(kit.t(question.explanation))}${kit.sources(quoted)}`;
}

function answer(question: Question, facts: QuizConfig["facts"], kit: Kit): string {
  const { t } = kit;
  const reveal = revealOf(question, facts);
  if (question.kind === "debatable") return kit.say("debatable-answer");
  if (question.kind === "choice")
    return question.options.flatMap(({ id, text }) => (id === question.answer ? [t(text)] : [])).join("");
  if (question.kind === "ranking")
    return question.answer
      .flatMap((id) => question.items.flatMap((item) => (item.id === id ? [t(item.text)] : [])))
      .join(" › ");
  const range =
    reveal.low === null || reveal.high === null
      ? ""
      : ` ${kit.say("range", { low: kit.number(reveal.low), high: kit.number(reveal.high) })}`;
  return `${kit.number(reveal.value ?? 0)} ${t(question.scale.unit)}${range}`;
}
