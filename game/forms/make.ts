/** What a form asks: the questionnaire of the session it follows, or the standard one, and a few questions more. */
import type { SurveyItem } from "../activities/survey/terms.ts";
import type { FormBody, FormItem, FormsFile, Told } from "./schema.ts";

/** A session's questionnaire: what it asked, and what was told of it; null when it was not. */
export interface Heard {
  readonly moment: "before" | "after";
  readonly items: readonly FormItem[];
  readonly told: Told | null;
}

const plain = ({ id, prompt, steps, answer }: Pick<SurveyItem, "id" | "prompt" | "steps" | "answer">) => ({
  ...{ id, prompt, answer },
  steps: [...steps],
});

const added = ({ items, texts }: FormsFile["follow-up"]) => ({
  items: items.map((item) => ({ ...item, answer: null })),
  texts,
});

/** Each item once, as the first questionnaire that has it asks it. */
function itemsOf(asked: readonly FormItem[]): FormItem[] {
  const first = asked.filter((item, index) => asked.findIndex(({ id }) => id === item.id) === index);
  return first.map(plain);
}

export interface Followed {
  readonly title: string;
  readonly workshop: FormBody["workshop"];
  readonly day: string;
  readonly surveys: readonly Heard[];
}

export function followUp(
  { title, workshop, day, surveys }: Followed,
  standard: readonly SurveyItem[],
  file: FormsFile,
): FormBody {
  const own = surveys.flatMap(({ items }) => items);
  const { items, texts } = added(file["follow-up"]);
  return {
    ...{ kind: "follow-up", title, workshop, day, texts, waves: [] },
    items: [...itemsOf(own.length > 0 ? own : standard.map(plain)), ...items],
    ...toldBy(surveys),
  };
}

/** The first questionnaire before, the last one after. */
export const toldBy = (surveys: readonly Heard[]): Pick<FormBody, "before" | "after"> => ({
  before: surveys.find(({ moment, told }) => moment === "before" && told)?.told ?? null,
  after: surveys.findLast(({ moment, told }) => moment === "after" && told)?.told ?? null,
});

export function barometer(
  title: string,
  day: string,
  standard: readonly SurveyItem[],
  file: FormsFile,
): FormBody {
  const { items, texts } = added(file.barometer);
  return {
    ...{ kind: "barometer", title, workshop: null, day, texts, waves: [day] },
    items: [...itemsOf(standard.map(plain)), ...items],
    ...{ before: null, after: null },
  };
}
