/** The year's news, and the dilemma it lays before the table. */
import { locale, type Say } from "../../text/texts.ts";
import type { Mandate } from "./acting.ts";
import { thousands } from "./amounts.ts";
import { Sources } from "./sources.tsx";
import { useNews, type NewsText } from "./texts.ts";

export function News({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, leaf } = mandate;
  const { news } = view.everyone;
  const text = useNews(leaf, news);
  if (news === null) return <h1 tabIndex={-1}>{t("news-none")}</h1>;
  return (
    <>
      <article class="card hand-paper">
        <p class="hand-masthead" aria-hidden="true">
          {t("masthead")}
        </p>
        <div class="card-body">
          <h1 tabIndex={-1}>{text?.title ?? t("loading")}</h1>
          <p>{text?.text}</p>
          <Sources t={t} facts={text?.facts ?? []} />
        </div>
      </article>
      {text && text.options.length > 0 && (
        <section class="hand-options">
          <h2>{t("dilemma-answers")}</h2>
          <ul>
            {text.options.map((option) => (
              <li key={option.id}>
                {option.label} <OptionCost t={t} option={option} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

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
