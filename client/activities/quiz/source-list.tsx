/** Where the numbers of an answer come from: by publication, each figure with its year and how it was read. */
import { tongueOf } from "../../app/shared/fact-tongue.ts";
import { tag, type Say } from "../../text/texts.ts";
import { factUnit, measure } from "./measure.ts";
import { rich } from "./rich.ts";
import { publicationsOf, type Publication, type Source } from "./sources.ts";

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly t: Say;
  /** Its name is already beside it. */
  readonly isUntitled?: boolean;
}

export function SourceList({ sources, t, isUntitled = false }: SourceListProps) {
  const publications = publicationsOf(sources);
  if (publications.length === 0) return <p class="callout source">{t("no-source")}</p>;
  return (
    <div class="callout source quiz-sources">
      {!isUntitled && (
        <p>
          <b>{t("sources", { count: publications.length })}</b>
        </p>
      )}
      <ul>
        {publications.map((publication) => (
          <li key={publication.facts[0]?.id}>
            <Head {...{ publication, t }} />
            <Figures facts={publication.facts} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HeadProps {
  readonly publication: Publication;
  readonly t: Say;
}

/** « ADEME, publicodes v2.2.0, données 2025, lu à la source » */
function Head({ publication, t }: HeadProps) {
  const { title, url, year, level, citedBy } = publication;
  return (
    <p>
      <span lang="fr">
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
            <span class="visually-hidden"> {t("new-tab")}</span>
          </a>
        ) : (
          title
        )}
      </span>
      {year !== undefined && `, ${year === null ? t("year-unknown") : t("year-of", { year: String(year) })}`}
      {`, ${citedBy === undefined ? t(`level-${level}`) : t("according-to", { who: citedBy })}`}
    </p>
  );
}

const Figures = ({ facts, t }: { readonly facts: readonly Source[]; readonly t: Say }) => (
  <ul>
    {facts.map((fact) => (
      <li key={fact.id}>
        {rich(t("colon"), {
          label: <span lang={tongueOf(fact)}>{fact.label}</span>,
          value: valueOf(fact, tag.value, t),
        })}
      </li>
    ))}
  </ul>
);

function valueOf({ value, unit, low, high }: Source, language: string, t: Say): string {
  if (typeof value === "string") return value;
  const said = (number: number) => measure(number, factUnit(unit, number, t("per")), language);
  if (low === undefined || high === undefined) return said(value).text;
  return said(value).text + t("fact-between", { low: said(low).figure, high: said(high).figure });
}
