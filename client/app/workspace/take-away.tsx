/** The roadmap in each format: plain links, which the cookie opens; and the links to hand on. */
import { useEffect, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { CopyLink } from "../links/copy-link.tsx";
import { askLinks } from "./api.ts";
import { AuditLinks } from "./audit-links.tsx";
import { AnnualAway } from "./balance/annual-away.tsx";
import type { WorkspaceDesk } from "./desk.ts";

const FORMATS = ["odt", "docx", "html", "md", "xlsx", "csv", "json"] as const;

export const TakeAway = ({ desk }: { readonly desk: WorkspaceDesk }) => (
  <section class="workspace-form">
    <Formats desk={desk} />
    <AuditLinks desk={desk} />
    <AnnualAway desk={desk} />
    {desk.mayWrite && <Links desk={desk} />}
  </section>
);

/** Kept somewhere safe: the address of the page forgets its key. */
function Links({ desk: { t, id } }: { readonly desk: WorkspaceDesk }) {
  const [links, setLinks] = useState<{ readonly authors: string; readonly readers: string }>();
  useEffect(() => {
    void askLinks(id).then((asked) => {
      if (asked.ok) setLinks(asked.value);
    });
  }, [id]);
  return (
    <>
      <h2>{t("links-title")}</h2>
      <p>{t("links-what")}</p>
      {links && (
        <>
          <h3>{t("links-authors")}</h3>
          <CopyLink t={t} url={links.authors} name={t("links-authors")} />
          <h3>{t("links-readers")}</h3>
          <CopyLink t={t} url={links.readers} name={t("links-readers")} />
        </>
      )}
    </>
  );
}

const Formats = ({ desk: { t, id } }: { readonly desk: WorkspaceDesk }) => (
  <>
    <h2>{t("take-title")}</h2>
    <p>{t("take-what")}</p>
    <ul class="exports">
      {FORMATS.map((format) => (
        <li key={format}>
          <a
            class={`button small ${format === "odt" ? "" : "quiet"}`}
            href={siteUrl(`/api/workspaces/${id}/roadmap?format=${format}`)}
            {...(format === "html" ? { target: "_blank", rel: "noopener" } : { download: "" })}
          >
            {t(`take-${format}`)}
          </a>
        </li>
      ))}
    </ul>
  </>
);
