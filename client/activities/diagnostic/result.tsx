/** What the room says, on one's own device: what to begin with, the rest by level, what was not assessed apart. */
import { prioritiesOf } from "../../../game/activities/diagnostic/matrix.ts";
import type { Result } from "../../../game/activities/diagnostic/state.ts";
import { LEVELS } from "../../../game/activities/diagnostic/terms.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Diagnosing } from "./acting.ts";
import { Answered } from "./answered.tsx";
import { nameOf, valueWords } from "./texts.ts";

export function ResultPage({ mine }: { readonly mine: Diagnosing }) {
  const { t, view } = mine;
  const { results } = view.everyone;
  const priorities = prioritiesOf(results);
  const levels = LEVELS.filter((level) => level !== "first" && level !== "next");
  const silent = results.filter(({ cell }) => cell === null);
  return (
    <div class="dx-page">
      <h1 tabIndex={-1}>{t("result-title")}</h1>
      {silent.length === results.length && <p class="lede">{t("result-empty")}</p>}
      {priorities.length > 0 && (
        <>
          <p class="lede">{t("result-lede")}</p>
          <Lines mine={mine} results={priorities} />
        </>
      )}
      {levels.map((level) => (
        <Others
          key={level}
          mine={mine}
          title={t(`level-${level}`)}
          results={results.filter((one) => one.level === level)}
        />
      ))}
      <Others mine={mine} title={t("not-assessed-title")} results={silent} />
      <Answered t={t} everyone={view.everyone} />
    </div>
  );
}

interface LinesProps {
  readonly mine: Diagnosing;
  readonly results: readonly Result[];
}

/** By its number in the room's matrix. */
const rankOf = ({ view }: Diagnosing, id: string) =>
  view.everyone.results.findIndex((result) => result.id === id) + 1;

const Lines = ({ mine, mine: { t, texts }, results }: LinesProps) => (
  <ul class="dx-list">
    {results.map(({ id, cell, level, contested, isSplit, before }) => (
      <li key={id} class="card">
        <b>
          {rankOf(mine, id)}. {nameOf(texts, id)}
        </b>
        {level && (
          <span class="dx-level" data-level={level}>
            {t(`level-${level}`)}
          </span>
        )}
        <span>{valueWords(t, cell)}</span>
        {(contested > 0 || isSplit) && (
          <small>{t(isSplit ? "split" : "contested", { count: contested })}</small>
        )}
        {before !== undefined && <small>{t("before", { value: valueWords(t, before) })}</small>}
      </li>
    ))}
  </ul>
);

const Others = ({ title, ...lines }: LinesProps & { readonly title: string }) =>
  lines.results.length > 0 && (
    <Disclosure summary={`${title} (${lines.results.length})`}>
      <Lines {...lines} />
    </Disclosure>
  );
