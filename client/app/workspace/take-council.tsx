/** What one brings before a council: poster, slides, and the notes and charters of the sessions when there are some. */
import { useEffect, useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { ask, hasKeys } from "../front/ask.ts";
import { useTexts } from "../loaded.ts";
import type { WorkspaceDesk } from "./desk.ts";
import { TakeLinks } from "./take-links.tsx";

interface CouncilPapers {
  readonly pitches: number;
  readonly charters: readonly { readonly session: string; readonly title: string }[];
}

const isPapers = (body: unknown): body is CouncilPapers =>
  hasKeys(body, "pitches", "charters") && Array.isArray(body.charters);

export function TakeCouncil({ desk: { id } }: { readonly desk: WorkspaceDesk }) {
  const t = useTexts("workspace-exports");
  const [papers, setPapers] = useState<CouncilPapers>();
  const at = (path: string) => siteUrl(`/api/workspaces/${id}/${path}`);
  useEffect(() => {
    void ask(`/api/workspaces/${id}/council`, {}, (body) => (isPapers(body) ? body : undefined)).then(
      (asked) => {
        if (asked.ok) setPapers(asked.value);
      },
    );
  }, [id]);
  if (!t) return null;
  const formats = (name: string, path: string) =>
    (["odt", "docx", "html"] as const).map((format) => ({
      ...{ name: t(`take-as-${format}`, { name }), isPage: format === "html" },
      href: at(`${path}${path.includes("?") ? "&" : "?"}format=${format}`),
    }));
  return (
    <>
      <h2>{t("council-title")}</h2>
      <p>{t("council-what")}</p>
      <TakeLinks
        links={[
          { name: t("council-slides"), href: at("slides"), isPage: true },
          { name: t("council-poster-a3"), href: at("poster"), isPage: true },
          { name: t("council-poster-a4"), href: at("poster?format=a4"), isPage: true },
        ]}
      />
      {papers && (
        <>
          <h3>{t("council-notes")}</h3>
          {papers.pitches === 0 ? (
            <p>{t("council-notes-none")}</p>
          ) : (
            <>
              <p>{t("council-notes-what", { count: papers.pitches })}</p>
              <TakeLinks links={formats(t("council-notes"), "pitch")} />
            </>
          )}
          <h3>{t("council-charters")}</h3>
          {papers.charters.length === 0 && <p>{t("council-charters-none")}</p>}
          {papers.charters.map(({ session, title }) => (
            <TakeLinks
              key={session}
              label={title}
              links={formats(title, `charter?session=${encodeURIComponent(session)}`)}
            />
          ))}
        </>
      )}
    </>
  );
}
