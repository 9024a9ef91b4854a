/** What a workspace shows a council: a poster and slides, pages that the browser prints. */
import { join } from "node:path";
import type { Council } from "../../../game/roadmap/council/chosen.ts";
import { posterOf } from "../../../game/roadmap/council/poster.ts";
import { slidesOf } from "../../../game/roadmap/council/slides.ts";
import type { Roadmap } from "../../../game/roadmap/schema.ts";
import type { Workspace } from "../../../game/workspace/schema.ts";
import { TEXTS } from "../texts.ts";
import { writePoster, type Sheet } from "./poster.ts";
import { writeSlides } from "./slides.ts";

export { SHEETS } from "./poster.ts";

/** Served beside the pages that ask for them. */
export const COUNCIL_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  ["poster.css", "slides.css", "slides.js"].map((name) => [name, join(import.meta.dirname, name)]),
);

interface Shown {
  readonly roadmap: Roadmap & { readonly workspace: Workspace };
  /** Of the workspace, without any key. */
  readonly address: string;
  /** What the site is mounted under. */
  readonly mount: string;
}

const councilOf = ({ roadmap, address }: Shown): Council => ({
  ...{ roadmap, address, workspace: roadmap.workspace, texts: TEXTS[roadmap.locale] },
});

export function workspacePoster(shown: Shown, sheet: Sheet): string {
  const council = councilOf(shown);
  const { texts } = council;
  const stylesheet = `${shown.mount}/poster.css`;
  return writePoster(posterOf(council), { texts, sheet, stylesheet, lang: shown.roadmap.locale });
}

export function workspaceSlides(shown: Shown): string {
  const council = councilOf(shown);
  const { texts, workspace } = council;
  return writeSlides(slidesOf(council), {
    ...{ texts, lang: shown.roadmap.locale },
    ...{ stylesheet: `${shown.mount}/slides.css`, script: `${shown.mount}/slides.js` },
    draft: workspace.isFinal ? null : texts.council.draft,
  });
}
