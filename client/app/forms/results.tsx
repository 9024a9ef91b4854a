/** What all said together, by fives: a card for each question, a column for each time; then the organiser's few acts. */
import { dayFirst } from "../../../game/day-first.ts";
import type { Say } from "../../text/texts.ts";
import { locale } from "../../text/texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { siteUrl } from "../../site.ts";
import { CopyLink } from "../links/copy-link.tsx";
import { useOpening } from "../shared/use-opening.ts";
import { EraseForm, OpenWave } from "./acts.tsx";
import type { FormResults } from "./api.ts";
import { columnName } from "./column-name.ts";
import { ItemCard, TextsCard } from "./result-cards.tsx";

interface ResultsProps {
  readonly t: Say;
  readonly id: string;
  readonly results: FormResults;
  readonly onChange: () => void;
}

const inDays = (iso: string) =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long" }).format(new Date(iso));

export function Results(props: ResultsProps) {
  const { t, id, results, onChange } = props;
  const { kind, title, workshop, day, tables } = results;
  const block = useOpening("results");
  return (
    <div ref={block} class="form-results">
      <h1 tabIndex={-1}>{title === "" ? workshop : title}</h1>
      <p class="lede">{t(`${kind}-results-of`, { day: inDays(day) })}</p>
      <p>{t("results-five")}</p>
      <Share {...props} />
      {tables.map((table) => (
        <section key={table.audience ?? "all"} class="form-results">
          <h2>{t(`results-${table.audience ?? "all"}`)}</h2>
          <People t={t} columns={table.columns} />
          {table.columns.every(({ people }) => people === 0) ? (
            <p>{t("results-none")}</p>
          ) : (
            <div class="form-cards">
              {table.items.map((item) => (
                <ItemCard key={item.id} t={t} item={item} columns={table.columns} />
              ))}
              {table.texts.map((text) => (
                <TextsCard key={text.id} t={t} form={id} text={text} onErased={onChange} />
              ))}
            </div>
          )}
        </section>
      ))}
      <Keep {...props} />
    </div>
  );
}

/** How many answered each time. */
const People = ({ t, columns }: { t: Say; columns: FormResults["tables"][number]["columns"] }) => (
  <ul class="form-people">
    {columns.map(({ id, rank, people }) => (
      <li key={id}>
        <b>{columnName(t, { id, rank })}</b>{" "}
        {people === 0
          ? t("people-few")
          : t(rank === null ? "people-exact" : "people-by-five", { count: people })}
      </li>
    ))}
  </ul>
);

const TERMS = [7, 30, 90] as const;

/** The links to forward. */
const Share = ({ t, results: { kind, url } }: ResultsProps) => (
  <Disclosure summary={t("share-title")}>
    <div class="form-share">
      <p>{t(`${kind}-share`)}</p>
      {(kind === "barometer" ? [null] : TERMS).map((term) => {
        const link = term === null ? url : `${url}/${term}`;
        const name = term === null ? t("share-link") : t("column-term", { rank: term });
        return (
          <section key={link} class="form-link">
            <h3>{name}</h3>
            <CopyLink t={t} url={link} name={name} />
            <Disclosure summary={t("share-qr")}>
              <QrCode text={link} label={t("share-qr-label", { name })} />
            </Disclosure>
          </section>
        );
      })}
    </div>
  </Disclosure>
);

function Keep({ t, id, results, onChange }: ResultsProps) {
  const file = (format: string) =>
    siteUrl(`/api/forms/${id}/results?format=${format}&download&locale=${locale.value}`);
  return (
    <section class="card card-body form-share">
      <h2>{t("keep-results")}</h2>
      <ul class="exports">
        {["csv", "json"].map((format) => (
          <li key={format}>
            <a class="button small" href={file(format)} download>
              {t(`download-${format}`)}
            </a>
          </li>
        ))}
      </ul>
      {results.kind === "barometer" && (
        <OpenWave t={t} id={id} waves={results.waves.length} onOpened={onChange} />
      )}
      <p class="reason">{t("results-erased-on", { date: inDays(results.erasesAt) })}</p>
      <EraseForm t={t} id={id} />
    </section>
  );
}
