/** The quiz's texts, one leaf per question and one per answer, so that no answer can be fetched early. */
import type { Fact } from "../../scenario/facts.ts";
import type { Question, QuizConfig } from "./schema.ts";

/** What a source line shows of a fact. */
function sourceOf(fact: Fact) {
  const {
    id,
    label_fr,
    value,
    unit,
    low,
    high,
    year,
    source_title,
    source_url,
    confidence,
    confidence_level,
  } = fact;
  return {
    id,
    label: label_fr,
    value,
    unit,
    low,
    high,
    year,
    title: source_title,
    url: source_url,
    confidence,
    level: confidence_level,
  };
}

function asked(question: Question) {
  const { kind, subject, level, piece, prompt, hint } = question;
  const common = { kind, subject, level, piece, prompt, hint };
  if (question.kind === "estimate") return { ...common, unit: question.scale.unit };
  if (question.kind === "choice") return { ...common, items: question.options };
  if (question.kind === "ranking") {
    return { ...common, order: question.order, items: question.items.map(({ id, text }) => ({ id, text })) };
  }
  return common;
}

/** `glossary` is always open; `q-<id>` opens with the question, `a-<id>` with its reveal. */
export function leavesOf({ questions, facts, glossary = [] }: QuizConfig): Record<string, unknown> {
  const leaves: Record<string, unknown> = { glossary };
  for (const question of questions) {
    leaves[`q-${question.id}`] = asked(question);
    const sources = question.facts.flatMap((id) => facts[id] ?? []).map(sourceOf);
    leaves[`a-${question.id}`] = { explanation: question.explanation, sources };
  }
  return leaves;
}
