/** The annual report in each format: plain links, which the cookie opens. */
import { siteUrl } from "../../../site.ts";
import type { Say } from "../../../text/texts.ts";

const FORMATS = ["odt", "docx", "html", "md"] as const;

interface AnnualLinksProps {
  readonly t: Say;
  readonly id: string;
  readonly year: string;
}

export const AnnualLinks = ({ t, id, year }: AnnualLinksProps) => (
  <ul class="exports">
    {FORMATS.map((format) => (
      <li key={format}>
        <a
          class={`button small ${format === "odt" ? "" : "quiet"}`}
          href={siteUrl(`/api/workspaces/${id}/annual?year=${year}&format=${format}`)}
          {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
        >
          {t(`report-${format}`, { year })}
        </a>
      </li>
    ))}
  </ul>
);
