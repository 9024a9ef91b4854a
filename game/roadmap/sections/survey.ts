/** Part of section 3: the questionnaire before and after, with its spread, its counts and what it cannot show. */
import { spreadOf } from "../../activities/survey/spread.ts";
import { fill, heading, paragraph, plain, rich, table, type Writing } from "../prose.ts";
import { sectionNumber } from "../outline.ts";
import type { Survey } from "../told/schema.ts";
import type { Block, Runs } from "../tree.ts";

type Item = Survey["items"][number];

/** @param part the number of its first chapter within the section */
export function surveys(writing: Writing, part: number): readonly Block[] {
  const { roadmap, texts } = writing;
  return roadmap.surveys.flatMap((survey, index): readonly Block[] => {
    const number = sectionNumber("method", part + index);
    return [
      heading(2, `${number} ${fill(texts.survey.title, { title: survey.title })}`, `survey-${index + 1}`),
      ...surveyBlocks(survey, writing),
    ];
  });
}

/** One questionnaire under its title: its table, or why nothing is shown. */
export const surveyBlocks = (survey: Survey, writing: Writing): readonly Block[] =>
  hasNothing(survey) ? [paragraph(plain(writing.texts.survey.few))] : told(survey, writing);

const hasNothing = ({ people }: Survey) => people.before === null && people.after === null;

function told(survey: Survey, { texts }: Writing): readonly Block[] {
  const words = texts.survey;
  const { people, isTwice, items } = survey;
  const answered = (count: number | null) => (count === null ? words.under : String(count));
  const counts = { before: answered(people.before), after: answered(people.after) };
  const intro = people.after === null && !isTwice ? words.introOnce : words.intro;
  return [
    paragraph(rich(texts, intro, counts)),
    table({
      label: words.label,
      head: words.head,
      widths: [34, 22, 22, 22],
      rows: items.map((item) => [
        plain(item.prompt),
        plain(standing(item, item.before, words)),
        plain(standing(item, item.after, words)),
        plain(moved(item, words)),
      ]),
    }),
    { kind: "bullets", items: words.limits.map((limit): Runs => rich(texts, limit)) },
  ];
}

type Words = Writing["texts"]["survey"];

/** Right answers are counted; on a scale, the middle and the half around it are named. */
function standing({ answer, steps }: Item, counts: readonly number[] | null, words: Words): string {
  if (counts === null) return words.none;
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (answer !== null) return fill(words.right, { count: counts[answer] ?? 0, people });
  const spread = spreadOf(counts);
  if (!spread) return words.none;
  const [low, median, high] = [spread.low, spread.median, spread.high].map((step) => steps[step] ?? "");
  const middle = fill(words.median, { median: median ?? "", people });
  return low === high ? middle : `${middle}${fill(words.half, { low: low ?? "", high: high ?? "" })}`;
}

const moved = ({ moved: found }: Item, words: Words): string =>
  found === null ? words.none : fill(words.moved, { ...found });
