/** The facts behind the numbers: by theme, by words, twenty at a time. */
import { useState } from "preact/hooks";
import type { Fact } from "../../../game/scenario/facts.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { AboutPart } from "./about-page.tsx";
import { askSources, type SourcesPage, type SourcesWanted } from "./api.ts";
import { Answered } from "./declared.tsx";
import { useAsked } from "./use-asked.ts";

const THEMES = ["terminaux", "reseaux", "centres", "usages", "global"] as const;

export function FactsPart({ t }: { readonly t: Say }) {
  const [wanted, want] = useState<SourcesWanted>({ theme: "", words: "", page: 1 });
  const asked = useAsked(JSON.stringify(wanted), () => askSources(wanted));
  return (
    <AboutPart title={t("facts-title")}>
      <p>{t("facts-what")}</p>
      {locale.value === "en" && <p>{t("facts-french")}</p>}
      <Search t={t} wanted={wanted} onWant={want} />
      <Answered t={t} asked={asked}>
        {(page) => <Found t={t} page={page} onPage={(next) => want({ ...wanted, page: next })} />}
      </Answered>
    </AboutPart>
  );
}

interface SearchProps {
  readonly t: Say;
  readonly wanted: SourcesWanted;
  readonly onWant: (wanted: SourcesWanted) => void;
}

function Search({ t, wanted, onWant }: SearchProps) {
  const [words, setWords] = useState(wanted.words);
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    onWant({ ...wanted, words: words.trim(), page: 1 });
  };
  return (
    <form class="facts-search no-print" onSubmit={search} role="search">
      <label class="field">
        {t("facts-theme")}
        <select
          value={wanted.theme}
          onChange={({ currentTarget }) => onWant({ ...wanted, theme: currentTarget.value, page: 1 })}
        >
          <option value="">{t("facts-theme-all")}</option>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`facts-theme-${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t("facts-words")}
        <input
          type="search"
          value={words}
          maxLength={80}
          autocomplete="off"
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <Button size="small">{t("facts-go")}</Button>
    </form>
  );
}

interface FoundProps {
  readonly t: Say;
  readonly page: SourcesPage;
  readonly onPage: (page: number) => void;
}

const Found = ({ t, page: { total, page, pages, facts }, onPage }: FoundProps) => (
  <>
    <p role="status">{total === 0 ? t("facts-none") : t("facts-found", { count: total, page, pages })}</p>
    <ul class="facts" lang="fr">
      {facts.map((fact) => (
        <FactLine key={fact.id} t={t} fact={fact} />
      ))}
    </ul>
    {pages > 1 && (
      <div class="facts-turn no-print">
        <Button
          size="small"
          reason={page === 1 ? t("facts-first") : undefined}
          onPress={() => onPage(page - 1)}
        >
          {t("facts-before")}
        </Button>
        <Button
          size="small"
          reason={page === pages ? t("facts-last") : undefined}
          onPress={() => onPage(page + 1)}
        >
          {t("facts-after")}
        </Button>
      </div>
    )}
  </>
);

/** Its own words are in French, as its source gives them. */
const FactLine = ({ t, fact }: { readonly t: Say; readonly fact: Fact }) => (
  <li>
    <b>{fact.label_fr}</b>
    <p class="fact-value">
      {amount(fact.value)} {fact.unit}
      {fact.low !== undefined && fact.high !== undefined && (
        <small lang={locale.value}>
          {" "}
          {t("fact-range", { low: amount(fact.low), high: amount(fact.high) })}
        </small>
      )}
    </p>
    <p>{fact.scope}</p>
    <p>
      {fact.source_title}
      {fact.year !== null && <span lang={locale.value}>, {t("fact-year", { year: String(fact.year) })}</span>}
      {fact.source_url !== null && (
        <>
          {" "}
          <a href={fact.source_url} class="fact-address">
            {fact.source_url}
          </a>
        </>
      )}
    </p>
    <p class="fact-foot" lang={locale.value}>
      {t(`fact-${fact.confidence_level}`)} {t("fact-terms")} <span lang="fr">{fact.licence}</span> ·{" "}
      <code>{fact.id}</code>
    </p>
  </li>
);

const amount = (value: number | string): string =>
  typeof value === "number" ? value.toLocaleString(locale.value, { maximumFractionDigits: 4 }) : value;
