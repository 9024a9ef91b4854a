/** A line of questions: choice, estimate, ranking or sentence to debate, told apart by its « type ». */
import type { Fact } from "../../game/scenario/facts.ts";
import type { Text } from "../../game/scenario/text.ts";
import { folded, keyOf, MOST_OPTIONS } from "./columns.ts";
import type { Row } from "./row.ts";

type Facts = ReadonlyMap<string, Fact>;

interface Option {
  readonly id: string;
  readonly number: number;
  readonly text: Text;
}

/** What the deck's file holds of a question; the deck's own shape checks it once more. */
export function questionOf(row: Row, facts: Facts): Readonly<Record<string, unknown>> {
  const kind = row.choice("type", ({ values }) => values.type);
  const subject = row.choice("subject", ({ values }) => values.subject);
  const level = row.optionalChoice("level", ({ values }) => values.level);
  const prompt = row.neededText("prompt");
  const hint = row.text("hint");
  const explanation = row.neededText("explanation");
  return {
    id: row.id(prompt),
    kind,
    subject,
    ...(level && { level }),
    prompt,
    ...(hint && { hint }),
    ...(kind === "choice" && choice(row)),
    ...(kind === "ranking" && ranking(row)),
    ...(kind === "estimate" && estimate(row, facts)),
    explanation,
    facts: row.facts(),
  };
}

const options = (row: Row): Option[] =>
  Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1).flatMap((number) => {
    const text = row.text("option", number);
    return text ? [{ id: `o${number}`, number, text }] : [];
  });

/** Told at the first option that is missing. */
function enough(row: Row, found: readonly Option[], least: number): void {
  if (found.length >= least) return;
  const first = [1, 2, 3].find((number) => found.every((option) => option.number !== number)) ?? 1;
  row.say(keyOf("option", first, "fr"), "few-options", { least: String(least) });
}

const plain = (found: readonly Option[]) => found.map(({ id, text }) => ({ id, text }));

function choice(row: Row) {
  const found = options(row);
  enough(row, found, 2);
  const answer = row.needed("answer");
  const right = answer === undefined ? undefined : named(answer, found);
  if (answer !== undefined && !right)
    row.say("answer", "no-option", { value: answer, options: found.map(({ number }) => number).join(", ") });
  return { options: plain(found), answer: right?.id };
}

/** By its number, by its letter, or by its words. */
function named(answer: string, found: readonly Option[]): Option | undefined {
  const letter = "ABCDE".indexOf(answer.toUpperCase()) + 1;
  return found.find(
    ({ number, text }) =>
      String(number) === answer ||
      (answer.length === 1 && number === letter) ||
      [text.fr, text.en].map(folded).includes(folded(answer)),
  );
}

function ranking(row: Row) {
  const found = options(row);
  enough(row, found, 3);
  const order = row.neededText("order");
  const written = row.needed("answer");
  const numbers = (written ?? "").split(/[^0-9]+/).filter(Boolean);
  const answer = numbers.flatMap((one) => found.find(({ number }) => String(number) === one)?.id ?? []);
  const isWhole = answer.length === found.length && new Set(answer).size === found.length;
  if (written !== undefined && !(isWhole && numbers.length === found.length))
    row.say("answer", "not-an-order", {
      value: written,
      example: found
        .map(({ number }) => number)
        .reverse()
        .join(" > "),
    });
  return { order, items: plain(found), answer };
}

function estimate(row: Row, facts: Facts) {
  const [min, max, step] = [row.number("min"), row.number("max"), row.number("step")];
  const unit = row.neededText("unit");
  const id = row.needed("answer");
  if (min !== undefined && max !== undefined && max <= min)
    row.say("max", "not-above", { value: String(max), min: String(min) });
  if (step !== undefined && step <= 0) row.say("step", "not-positive", { value: String(step) });
  if (id !== undefined) row.knownFact("answer", id);
  const fact = facts.get(id ?? "");
  if (fact) answerIsFit(row, fact, { min, max });
  return { scale: { min, max, step, unit }, answer: { fact: id } };
}

function answerIsFit(
  row: Row,
  { id, value, confidence_level: level }: Fact,
  { min, max }: { readonly min: number | undefined; readonly max: number | undefined },
): void {
  const number = Number(value);
  if (level === "cited") row.say("answer", "fact-cited", { value: id });
  else if (Number.isNaN(number)) row.say("answer", "fact-no-number", { value: id });
  else if (min !== undefined && number < min) row.say("min", "outside", { value: String(number) });
  else if (max !== undefined && number > max) row.say("max", "outside", { value: String(number) });
}
