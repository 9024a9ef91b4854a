/** Tout exporter: the draft roadmap in each format, at any moment; plain links, which the console's cookie opens. */
import { locale } from "../../text/texts.ts";
import type { Desk } from "./desk.ts";
import { siteUrl } from "../../site.ts";
import { fieldOf, listIn } from "./reading.ts";

const DOCUMENTS = ["odt", "docx", "html", "md"] as const;
const DATA = ["xlsx", "csv", "json"] as const;
type Format = (typeof DOCUMENTS)[number] | (typeof DATA)[number];

export function ExportPanel({ desk }: { desk: Desk }) {
  const { t, code } = desk;
  return (
    <>
      <p>{t("export-what")}</p>
      <Formats desk={desk} title={t("export-document")} formats={DOCUMENTS} />
      {hasPitch(desk) && <Apart desk={desk} title={t("export-notes")} of="pitch" formats={NOTES} />}
      {hasCharter(desk) && <Apart desk={desk} title={t("export-charter")} of="charter" formats={CHARTER} />}
      {hasCleanup(desk) && <Apart desk={desk} title={t("export-cleanup")} of="cleanup" formats={CLEANUP} />}
      <Formats desk={desk} title={t("export-data")} formats={DATA} />
      <h3>{t("export-journal")}</h3>
      <p class="reason">{t("export-journal-what")}</p>
      <ul class="exports">
        <li>
          <a class="button small quiet" href={siteUrl(`/api/sessions/${code}/journal`)} download>
            {t("export-jsonl")}
          </a>
        </li>
      </ul>
    </>
  );
}

/** Formats of the charter, of the notes that argue for an action, of a cleanup’s balance; each of them printed in its own words. */
const CHARTER = { odt: "odt", docx: "docx", html: "poster" } as const;
const NOTES = { odt: "odt", docx: "docx", html: "html", md: "md" } as const;
const CLEANUP = { ...NOTES, "inr-json": "inr-json" } as const;

/** Whether the room's commitments have become lines of a charter. */
function hasCharter({ header, parts }: Desk): boolean {
  return header.phases.some(({ id, activity }) => {
    const charter = fieldOf(parts.everyone?.phases[id], "charter");
    return activity === "commitments" && listIn(charter, "lines").length > 0;
  });
}

/** Whether an action was pleaded for. */
const hasPitch = ({ header, parts }: Desk): boolean =>
  header.phases.some(
    ({ id, activity }) => activity === "pitch" && listIn(parts.everyone?.phases[id], "turns").length > 0,
  );

interface ApartProps {
  readonly desk: Desk;
  readonly title: string;
  readonly of: "pitch" | "charter" | "cleanup";
  readonly formats: Readonly<Record<string, string>>;
}

/** A document of its own, beside the draft. */
const Apart = ({ desk: { t, code }, title, of, formats }: ApartProps) => (
  <>
    <h3>{title}</h3>
    <ul class="exports">
      {Object.entries(formats).map(([format, words]) => (
        <li key={format}>
          <a
            class="button small quiet"
            href={siteUrl(`/api/sessions/${code}/${of}?format=${format}&locale=${locale.value}`)}
            {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {t(`export-${words}`)}
          </a>
        </li>
      ))}
    </ul>
  </>
);

/** Whether something was declared on a cleanup day. */
function hasCleanup({ header, parts }: Desk): boolean {
  return header.phases.some(({ id, activity }) => {
    const totals = fieldOf(parts.everyone?.phases[id], "totals");
    return activity === "cleanup" && typeof totals === "object" && Object.keys(totals ?? {}).length > 0;
  });
}

interface FormatsProps {
  readonly desk: Desk;
  readonly title: string;
  readonly formats: readonly Format[];
}

const Formats = ({ desk: { t, code }, title, formats }: FormatsProps) => (
  <>
    <h3>{title}</h3>
    <ul class="exports">
      {formats.map((format) => (
        <li key={format}>
          <a
            class={`button small ${format === "odt" ? "" : "quiet"}`}
            href={siteUrl(`/api/sessions/${code}/roadmap?format=${format}&locale=${locale.value}`)}
            // The printable version is read in the browser, the others are kept.
            {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {t(`export-${format}`)}
          </a>
        </li>
      ))}
    </ul>
  </>
);
