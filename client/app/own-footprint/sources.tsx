/** The numbers behind a session's footprint: hypotheses with their reasons, facts with their sources. */
import type { Say } from "../../text/texts.ts";
import type { OwnPage } from "./api.ts";

interface SourcesProps {
  readonly t: Say;
  readonly page: OwnPage;
  readonly title: "h3" | "h4";
}

export function Sources({ t, title: Heading, page: { hypotheses, facts } }: SourcesProps) {
  if (hypotheses.length + facts.length === 0) return null;
  return (
    <>
      <Heading>{t("hypotheses")}</Heading>
      <p>{t("hypotheses-what")}</p>
      <ul class="own-sources">
        {hypotheses.map(({ id, label, value, unit, reason }) => (
          <li key={id}>
            <b>{label}</b> <span lang="fr">{`${value} ${unit}`}</span>. {reason} <code>{id}</code>
          </li>
        ))}
      </ul>
      <Heading>{t("sources")}</Heading>
      <p>{t("sources-what")}</p>
      <ul class="own-sources">
        {facts.map((fact) => (
          <Fact key={fact.id} t={t} fact={fact} />
        ))}
      </ul>
    </>
  );
}

const Fact = ({ t, fact }: { readonly t: Say; readonly fact: OwnPage["facts"][number] }) => (
  <li>
    <span lang="fr">
      <b>{fact.label}</b> {`${fact.value} ${fact.unit}. ${fact.source}`}
    </span>
    {`, ${fact.year ?? t("no-year")} `}
    <code>{fact.id}</code>
  </li>
);
