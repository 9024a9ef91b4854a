/** What all said together: for each item its steps with the people on each, before and after side by side. */
import type { ItemResult, Results, SurveyShape } from "../../../game/activities/survey/state.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { useRightAnswers, type ItemText, type Questions, type RightAnswer } from "./leaf.ts";

interface ResultsProps {
  readonly t: Say;
  readonly leaf: (id: string) => Promise<unknown>;
  readonly everyone: SurveyShape["everyone"];
  /** The facilitator's come before the room's. */
  readonly results: Results | null;
  readonly questions: Questions;
  /** Only these; all without it. */
  readonly only?: readonly string[];
}

export function AllResults({ t, leaf, everyone, results, questions, only }: ResultsProps) {
  const { step, moment, isCompared } = everyone;
  const right = useRightAnswers(leaf, step === "shown" && moment === "after");
  if (results === null) return <p class="lede">{t("results-coming")}</p>;
  if (results.people === null) return <p class="lede">{t("results-few")}</p>;
  const shown = questions.items.filter(({ id }) => only?.includes(id) ?? true);
  return (
    <>
      <p class="lede" role="status">
        {answeredWords(t, results, isCompared)}
      </p>
      <div class="survey-results" data-count={shown.length}>
        {shown.map((item) => (
          <ItemCard
            key={item.id}
            t={t}
            item={item}
            isCompared={isCompared}
            result={results.items.find(({ id }) => id === item.id)}
            right={right.find(({ id }) => id === item.id)}
          />
        ))}
      </div>
    </>
  );
}

function answeredWords(t: Say, { people, before }: Results, isCompared: boolean): string {
  if (!isCompared) return t("answered", { count: people ?? 0 });
  return t(before === null ? "answered-after" : "answered-twice", {
    before: before ?? 0,
    count: people ?? 0,
  });
}

interface ItemCardProps {
  readonly t: Say;
  readonly item: ItemText;
  readonly isCompared: boolean;
  readonly result: ItemResult | undefined;
  readonly right: RightAnswer | undefined;
}

function ItemCard({ t, item, isCompared, result, right }: ItemCardProps) {
  const { own = null, before = null, moved = null } = result ?? {};
  const most = Math.max(1, ...(own ?? []), ...(before ?? []));
  return (
    <section class="card survey-item">
      <div class="card-body">
        {own === null && before === null ? (
          <>
            <h2>{item.prompt}</h2>
            <p class="lede">{t("item-few")}</p>
          </>
        ) : (
          <table class="survey-table">
            <caption>{item.prompt}</caption>
            <thead class={isCompared ? undefined : "visually-hidden"}>
              <tr>
                <td />
                {isCompared && <th scope="col">{t("before")}</th>}
                <th scope="col">{t(isCompared ? "after" : "people-column")}</th>
              </tr>
            </thead>
            <tbody>
              {item.steps.map((label, rank) => (
                <tr key={label} class={right?.answer === rank ? "right" : undefined}>
                  <th scope="row">
                    {label}
                    {right?.answer === rank && (
                      <span class="survey-right">
                        <Icon name="tick" /> {t("right")}
                      </span>
                    )}
                  </th>
                  {isCompared && <Bar t={t} count={before?.[rank]} most={most} isBefore />}
                  <Bar t={t} count={own?.[rank]} most={most} />
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {moved && <p class="lede">{t("moved", { ...moved })}</p>}
        {right && <Why t={t} right={right} />}
      </div>
    </section>
  );
}

/** A publication's title often ends with its year. */
const creditOf = ({ title, year }: RightAnswer["sources"][number]): string =>
  year === null || title.includes(String(year)) ? title : `${title}, ${year}`;

const Why = ({ t, right: { explanation, sources } }: { readonly t: Say; readonly right: RightAnswer }) => (
  <div class="survey-why">
    <p>{explanation}</p>
    {sources.length > 0 && (
      <small>
        {t("sources")} <span lang="fr">{sources.map(creditOf).join(" ; ")}</span>
      </small>
    )}
  </div>
);

interface BarProps {
  readonly t: Say;
  /** Undefined where fewer than five answered. */
  readonly count: number | undefined;
  readonly most: number;
  readonly isBefore?: boolean;
}

const Bar = ({ t, count, most, isBefore = false }: BarProps) => (
  <td>
    {count === undefined ? (
      <small>{t("few")}</small>
    ) : (
      <span class={isBefore ? "survey-bar before" : "survey-bar"}>
        <span
          aria-hidden="true"
          data-none={count === 0 ? "" : undefined}
          style={{ "--share": count / most }}
        />
        <b>{count}</b>
      </span>
    )}
  </td>
);
