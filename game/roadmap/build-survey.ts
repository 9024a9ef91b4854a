/** A questionnaire of the roadmap's published JSON: counts beside the words they stand for. */
import type { AskedSurvey } from "./input.ts";
import { oneLine } from "./plain-words.ts";
import type { Survey } from "./told/schema.ts";

const counts = (found: readonly number[] | null) => (found === null ? null : [...found]);

export const buildSurvey = ({ title, isTwice, people, items }: AskedSurvey): Survey => ({
  ...{ title: oneLine(title) ?? "–", isTwice, people: { ...people } },
  items: items.map(({ topic, prompt, steps, answer, before, after, moved }) => ({
    ...{ topic, prompt: oneLine(prompt) ?? "–", steps: steps.map((step) => oneLine(step) ?? "–"), answer },
    ...{ before: counts(before), after: counts(after), moved: moved && { ...moved } },
  })),
});
