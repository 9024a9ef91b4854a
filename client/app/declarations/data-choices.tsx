/** On the page of personal data: who answers here, what was chosen on this server, and the entry for the register. */
import type { Authority } from "../../../game/declarations/schema.ts";
import type { Say } from "../../text/texts.ts";
import type { AuthoritySaid } from "./api.ts";
import { FaultyFile, Said } from "./authority-words.tsx";
import { PrintButton } from "./print-button.tsx";

/** The terms of this server, as it was set. */
export interface Terms {
  readonly days: number;
  readonly noticeDays: number;
  readonly abandonedDays: number;
  readonly followUpMonths: number;
  readonly workspaceMonths: number;
  readonly campaignMonths: number;
}

interface DataChoicesProps {
  readonly t: Say;
  readonly terms: Terms | undefined;
  readonly said: AuthoritySaid | undefined;
}

export const DataChoices = ({ t, terms, said }: DataChoicesProps) => (
  <>
    <section class="card about-card">
      <h2>{t("here-title")}</h2>
      <FaultyFile t={t} said={said} />
      <dl class="about-terms">
        {WHO.map((key) => (
          <div key={key}>
            <dt>{t(`here-${key}`)}</dt>
            <dd>
              <Said t={t} words={wordsOf(said?.authority, key)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
    <ChoicesTable t={t} terms={terms} />
    <Register t={t} terms={terms} authority={said?.authority} />
    <PrintButton t={t} />
  </>
);

const WHO = ["controller", "officer", "basis", "host", "retention", "backups", "accessLogs"] as const;
type Who = (typeof WHO)[number];

/** The authority answers for what it opens, unless its file names another. */
const wordsOf = (authority: Authority | undefined, key: Who): string | undefined =>
  authority?.data?.[key] ?? (key === "controller" ? authority?.name : undefined);

const CHOICES = [
  ["days", "RETENTION_DAYS"],
  ["followUpMonths", "FOLLOW_UP_MONTHS"],
  ["workspaceMonths", "WORKSPACE_MONTHS"],
  ["campaignMonths", "CAMPAIGN_MONTHS"],
] as const;

/** Its name is for whoever sets the server. */
const ChoicesTable = ({ t, terms }: Pick<DataChoicesProps, "t" | "terms">) => (
  <section class="card about-card">
    <h2>{t("choices-title")}</h2>
    <p>{t("choices-what")}</p>
    <div class="criteria-counts choices" role="region" aria-label={t("choices-title")} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{t("choices-title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("choices-which")}</th>
            <th scope="col">{t("choices-here")}</th>
            <th scope="col">{t("choices-name")}</th>
          </tr>
        </thead>
        <tbody>
          {CHOICES.map(([key, name]) => (
            <tr key={key}>
              <th scope="row">{t(`choices-${key}`)}</th>
              <td>{terms ? t(key === "days" ? "in-days" : "in-months", { count: terms[key] }) : "–"}</td>
              <td>
                <code>{name}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

/** As in `docs/registre-donnees.md`, with the answers of this server. */
const ROWS = [
  "name",
  "purposes",
  "people",
  "data",
  "sensitive",
  "terms",
  "document",
  "recipients",
  "transfers",
  "rights",
  "measures",
  "impact",
] as const;

interface RegisterProps {
  readonly t: Say;
  readonly terms: Terms | undefined;
  readonly authority: Authority | undefined;
}

const Register = ({ t, terms, authority }: RegisterProps) => (
  <section class="card about-card">
    <h2>{t("register-title")}</h2>
    <p>{t("register-what")}</p>
    <dl class="about-terms register">
      {WHO.slice(0, 3).map((key) => (
        <div key={key}>
          <dt>{t(`here-${key}`)}</dt>
          <dd>
            <Said t={t} words={wordsOf(authority, key)} />
          </dd>
        </div>
      ))}
      {ROWS.map((row) => (
        <div key={row}>
          <dt>{t(`register-${row}-title`)}</dt>
          <dd>{row === "terms" && !terms ? t("data-long-some") : t(`register-${row}`, { ...terms })}</dd>
        </div>
      ))}
    </dl>
  </section>
);
