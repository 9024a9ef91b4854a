/** The dossier d'audit in each format: plain links, which the cookie opens. */
import { siteUrl } from "../../site.ts";
import type { WorkspaceDesk } from "./desk.ts";

const FORMATS = ["odt", "docx", "html", "md", "csv"] as const;

export const AuditLinks = ({ desk: { t, id } }: { readonly desk: WorkspaceDesk }) => (
  <>
    <h2>{t("audit-title")}</h2>
    <p>{t("audit-what")}</p>
    <ul class="exports">
      {FORMATS.map((format) => (
        <li key={format}>
          <a
            class="button small quiet"
            href={siteUrl(`/api/workspaces/${id}/audit?format=${format}`)}
            aria-label={t("audit-of", { format: t(`take-${format}`) })}
            {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {t(`take-${format}`)}
          </a>
        </li>
      ))}
    </ul>
  </>
);
