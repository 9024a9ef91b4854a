/** Where the numbers of an answer come from, in one paragraph for the projector; phones show each figure. */
import type { Say } from "../../text/texts.ts";
import { creditsOf, type Credit, type Source } from "./sources.ts";

interface BriefSourcesProps {
  readonly sources: readonly Source[];
  readonly t: Say;
}

export function BriefSources({ sources, t }: BriefSourcesProps) {
  const credits = creditsOf(sources);
  if (credits.length === 0) return <p class="callout source">{t("no-source")}</p>;
  return (
    <div class="callout source">
      <b>{t("sources", { count: credits.length })}</b>
      <ul class="quiz-credits" lang="fr">
        {credits.map((credit) => (
          <li key={`${credit.title} ${credit.year}`}>{creditInWords(credit, t)}</li>
        ))}
      </ul>
    </div>
  );
}

function creditInWords({ title, year, citedBy, isMixed }: Credit, t: Say): string {
  const said = [title];
  if (year !== undefined) said.push(year === null ? t("year-unknown") : t("year-of", { year: String(year) }));
  if (citedBy.length > 0)
    said.push(t(isMixed ? "partly-according-to" : "according-to", { who: citedBy.join(", ") }));
  return said.join(", ");
}
