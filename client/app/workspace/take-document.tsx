/** The document in each format that is read, how to make a PDF of it, and its data for other tools. */
import { siteUrl } from "../../site.ts";
import { useTexts } from "../loaded.ts";
import type { WorkspaceDesk } from "./desk.ts";
import { TakeLinks } from "./take-links.tsx";

type Format = "odt" | "docx" | "html" | "md" | "xlsx" | "csv" | "json";

const linksOf = ({ t, id }: WorkspaceDesk, formats: readonly Format[]) =>
  formats.map((format) => ({
    name: t(`take-${format}`),
    href: siteUrl(`/api/workspaces/${id}/roadmap?format=${format}`),
    ...{ isPage: format === "html", isFirst: format === "odt" },
  }));

export function TakeDocument({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useTexts("workspace-exports");
  if (!t) return null;
  const { isFinal } = desk.workspace;
  return (
    <>
      <h2>{t("document-title")}</h2>
      <p>{t(isFinal ? "document-final" : "document-draft")}</p>
      <TakeLinks links={linksOf(desk, ["odt", "docx", "html", "md"])} />
      <p>{t("document-pdf")}</p>
    </>
  );
}

export function TakeData({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useTexts("workspace-exports");
  if (!t) return null;
  return (
    <>
      <h2>{t("data-title")}</h2>
      <p>{t("data-what")}</p>
      <TakeLinks links={linksOf(desk, ["xlsx", "csv", "json"])} />
    </>
  );
}
