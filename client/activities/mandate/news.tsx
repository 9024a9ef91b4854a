/** The year's news, and the dilemma it lays before the table. */
import { Explained } from "../../app/shared/explained.tsx";
import { Paged } from "../../app/shared/paged.tsx";
import { locale, type Say } from "../../text/texts.ts";
import type { Mandate } from "./acting.ts";
import { thousands } from "./amounts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { ManySources } from "./sources.tsx";
import { useNews, type NewsText } from "./texts.ts";

export function News({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const { news } = view.everyone;
  const text = useNews(leaf, news);
  if (news === null) return <h1 tabIndex={-1}>{t("news-none")}</h1>;
  const options = text?.options ?? [];
  const article = <Article {...{ t, text }} />;
  const answers = <Answers {...{ t, options }} />;
  return (
    <Paged
      t={t}
      words="news"
      pages={[
        { id: "news", body: article },
        ...(options.length > 0 ? [{ id: "answers", body: answers }] : []),
      ]}
    />
  );
}

const Article = ({ t, text }: { readonly t: Say; readonly text: NewsText | undefined }) => (
  <article class="card hand-paper">
    <p class="hand-masthead" aria-hidden="true">
      {t("masthead")}
    </p>
    <div class="card-body">
      {text?.vignette && (
        <div class="hand-vignette">
          <Drawing series="vignettes" id={text.vignette} width={180} />
        </div>
      )}
      <h1 tabIndex={-1}>{text?.title ?? t("loading")}</h1>
      <p>{text && <Explained text={text.text} />}</p>
      <ManySources t={t} facts={text?.facts ?? []} />
      {text?.story && <Elsewhere t={t} story={text.story} />}
    </div>
  </article>
);

interface ElsewhereProps {
  readonly t: Say;
  readonly story: NonNullable<NewsText["story"]>;
}

/** The same, as it happened in a real authority: opened by who wants to know. */
const Elsewhere = ({ t, story: { kind, title, place, happened, advice, sources } }: ElsewhereProps) => (
  <div class="hand-sources hand-elsewhere">
    <Disclosure summary={t("news-story")}>
      <p>
        <b>{title}</b>
      </p>
      <p>
        {place} – {t(`news-story-${kind}`)}
      </p>
      <p>{happened}</p>
      <p>{advice}</p>
      {sources.length > 0 && (
        <p>
          {t("source")} <span lang="fr">{sources.map(creditOfStory).join(" ; ")}</span>
        </p>
      )}
    </Disclosure>
  </div>
);

const creditOfStory = ({ title, year }: { readonly title: string; readonly year: number | null }) =>
  year === null ? title : `${title}, ${year}`;

/** Read now, given during the choice. */
const Answers = ({ t, options }: Pick<NewsText, "options"> & { readonly t: Say }) => (
  <section class="hand-options">
    <h1>{t("dilemma-answers")}</h1>
    <ul>
      {options.map((option) => (
        <li key={option.id}>
          {option.label} <OptionCost t={t} option={option} />
        </li>
      ))}
    </ul>
  </section>
);

interface OptionCostProps {
  readonly t: Say;
  readonly option: Pick<NewsText["options"][number], "price" | "days">;
}

/** What an answer costs; nothing is said of one that costs nothing. */
export function OptionCost({ t, option: { price, days } }: OptionCostProps) {
  const costs = [price > 0 && thousands(price, locale.value), days > 0 && t("days", { count: days })];
  const said = costs.filter(Boolean).join(" · ");
  return said === "" ? null : <small class="hand-cost">{said}</small>;
}
