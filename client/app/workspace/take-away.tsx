/** What one takes away of a roadmap: the document, what the council reads, the data, and the links to go on. */
import { useEffect, useState } from "preact/hooks";
import { CopyLink } from "../links/copy-link.tsx";
import { askLinks } from "./api.ts";
import { AuditLinks } from "./audit-links.tsx";
import { AnnualAway } from "./balance/annual-away.tsx";
import type { WorkspaceDesk } from "./desk.ts";
import { TakeCouncil } from "./take-council.tsx";
import { TakeData, TakeDocument } from "./take-document.tsx";

export const TakeAway = ({ desk }: { readonly desk: WorkspaceDesk }) => (
  <section class="workspace-form">
    <TakeDocument desk={desk} />
    <TakeCouncil desk={desk} />
    <AnnualAway desk={desk} />
    <AuditLinks desk={desk} />
    <TakeData desk={desk} />
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
