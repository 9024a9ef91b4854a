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
      {hasCharter(desk) && <Charter desk={desk} />}
      {hasCleanup(desk) && <Cleanup desk={desk} />}
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

const CHARTER = ["odt", "docx", "html"] as const;

/** Whether the room's commitments have become lines of a charter. */
function hasCharter({ header, parts }: Desk): boolean {
  return header.phases.some(({ id, activity }) => {
    const charter = fieldOf(parts.everyone?.phases[id], "charter");
    return activity === "commitments" && listIn(charter, "lines").length > 0;
  });
}

const Charter = ({ desk: { t, code } }: { readonly desk: Desk }) => (
  <>
    <h3>{t("export-charter")}</h3>
    <ul class="exports">
      {CHARTER.map((format) => (
        <li key={format}>
          <a
            class="button small quiet"
            href={siteUrl(`/api/sessions/${code}/charter?format=${format}&locale=${locale.value}`)}
            {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {t(format === "html" ? "export-poster" : `export-${format}`)}
          </a>
        </li>
      ))}
    </ul>
  </>
);

const CLEANUP = ["odt", "docx", "html", "md", "inr-json"] as const;

/** Whether something was declared on a cleanup day. */
function hasCleanup({ header, parts }: Desk): boolean {
  return header.phases.some(({ id, activity }) => {
    const totals = fieldOf(parts.everyone?.phases[id], "totals");
    return activity === "cleanup" && typeof totals === "object" && Object.keys(totals ?? {}).length > 0;
  });
}

const Cleanup = ({ desk: { t, code } }: { readonly desk: Desk }) => (
  <>
    <h3>{t("export-cleanup")}</h3>
    <ul class="exports">
      {CLEANUP.map((format) => (
        <li key={format}>
          <a
            class="button small quiet"
            href={siteUrl(`/api/sessions/${code}/cleanup?format=${format}&locale=${locale.value}`)}
            {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {t(`export-${format}`)}
          </a>
        </li>
      ))}
    </ul>
  </>
);

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
