/** The back of a card: a few sentences, and where they were read when asked for. */
import { Explained } from "../../app/shared/explained.tsx";
import { tongueOf } from "../../app/shared/fact-tongue.ts";
import type { Say } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useBack, type Leaf, type Source } from "./fronts.ts";

interface CardBackProps {
  readonly t: Say;
  readonly leaf: Leaf;
  readonly card: string;
}

export function CardBack({ t, leaf, card }: CardBackProps) {
  const back = useBack(leaf, card);
  if (!back) return <p class="lede">{t("back-coming")}</p>;
  return (
    <div class="toile-back">
      <p>
        <Explained text={back.text} />
      </p>
      {back.sources.length > 0 && (
        <Disclosure summary={t("sources", { count: back.sources.length })}>
          <ul class="callout source">
            {back.sources.map((source) => (
              <li key={source.id}>
                <SourceLine t={t} source={source} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** The figure, then who publishes it and its year; « d’après » when it was not read there. */
function SourceLine({ t, source }: { readonly t: Say; readonly source: Source }) {
  const { label, value, unit, title, url, year, level } = source;
  const said = typeof value === "number" ? new Intl.NumberFormat(tongueOf(source)).format(value) : value;
  const isDated = year !== null && title.includes(String(year));
  return (
    <>
      <span lang={tongueOf(source)}>
        {label}
        {tongueOf(source) === "fr" && "\u00a0"}: {said}
        {"\u00a0"}
        {unit}
      </span>{" "}
      ({level === "cited" && `${t("according-to")} `}
      <span lang="fr">
        {url === null ? (
          title
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
            <span class="visually-hidden"> {t("new-tab")}</span>
          </a>
        )}
      </span>
      {!isDated && `, ${year === null ? t("year-unknown") : String(year)}`})
    </>
  );
}
