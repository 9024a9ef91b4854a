/** The annual report of a workspace as a file. */
import { annualReport } from "../../game/roadmap/annual/report.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import en from "../../game/roadmap/text/en.json" with { type: "json" };
import fr from "../../game/roadmap/text/fr.json" with { type: "json" };
import type { Workspace } from "../../game/workspace/schema.ts";
import type { RoadmapFile } from "./index.ts";
import { printed, type PRINTED_FORMATS } from "./printed.ts";

export function writeAnnual(
  format: (typeof PRINTED_FORMATS)[number],
  roadmap: Roadmap & { readonly workspace: Workspace },
  year: string,
  stylesheet = "/print.css",
): Promise<RoadmapFile> {
  const texts = roadmap.locale === "en" ? en : fr;
  const name = `${texts.annual.filename}-${roadmap.workspace.id}-${year}`;
  const tree = annualReport(roadmap, { year, texts, isPage: format === "html" });
  return printed(format, tree, { name, stylesheet });
}
