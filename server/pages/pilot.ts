/** The documents of a pilot (`docs/pilote`): their list, and each as a file to change and print. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTENT_TYPES, type RoadmapFile } from "../documents/index.ts";
import { escapeXml, tag } from "../documents/xml.ts";
import { markdownTree } from "./markdown-tree.ts";
import { paragraph, writePage, type Look } from "./page.ts";
import { pageSay } from "./say.ts";

const FOLDER = join(import.meta.dirname, "../../docs/pilote");

/** In the order in which a pilot needs them. */
export const PILOT_DOCUMENTS = [
  "calendrier",
  "avis-direction",
  "avis-dpo",
  "avis-archiviste",
  "avis-dsi",
  "invitation",
  "grille-observation",
  "questionnaire-participants",
  "questionnaire-animation",
  "retour-a-chaud",
  "bilan-a-renvoyer",
] as const;

const FORMATS = ["html", "odt", "docx", "md"] as const;
type PilotFormat = (typeof FORMATS)[number];

export const isPilotFormat = (format: unknown): format is PilotFormat =>
  FORMATS.some((known) => known === format);

/** @returns undefined when no document of the kit has this name, or the kit is not installed */
export async function writePilot(
  id: string,
  format: PilotFormat,
  mount: string,
): Promise<RoadmapFile | undefined> {
  const markdown = textOf(id);
  if (markdown === undefined) return undefined;
  const body = await BODIES[format](markdown, mount);
  return { body, contentType: CONTENT_TYPES[format], filename: `trois-tiers-pilote-${id}.${format}` };
}

/** The libraries of the office formats are loaded for whoever asks for one. */
const BODIES: Readonly<
  Record<PilotFormat, (markdown: string, mount: string) => Promise<Uint8Array | string> | string>
> = {
  html: async (markdown, mount) =>
    (await import("../documents/html.ts")).writeHtml(treeOf(markdown, "page"), `${mount}/print.css`),
  odt: async (markdown) => (await import("../documents/odt.ts")).writeOdt(treeOf(markdown, "office")),
  docx: async (markdown) => (await import("../documents/docx.ts")).writeDocx(treeOf(markdown, "office")),
  md: (markdown) => markdown,
};

const treeOf = (markdown: string, target: "page" | "office") =>
  markdownTree(markdown, `Trois Tiers, kit du pilote – ${titleOf(markdown)}`, target);

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? "";
const subtitleOf = (markdown: string): string =>
  (/^# .+\n+_([^_]+)_/.exec(markdown)?.[1] ?? "").replace(/\s*\n\s*/g, " ");

function textOf(id: string): string | undefined {
  const known = PILOT_DOCUMENTS.find((one) => one === id);
  const path = join(FOLDER, `${known}.md`);
  return known === undefined || !existsSync(path) ? undefined : readFileSync(path, "utf8");
}

/** @param lost said first, to whoever followed an address that leads nowhere */
export function pilotPage(look: Look, lost = ""): string {
  const { locale } = look;
  const say = pageSay(locale);
  const rows = PILOT_DOCUMENTS.flatMap((id) => {
    const markdown = textOf(id);
    return markdown === undefined ? [] : [row(id, markdown, look)];
  });
  const told =
    rows.length === 0
      ? paragraph(say("pilot-none"))
      : `${paragraph(say("pilot-lede"))}${paragraph(say("pilot-order"))}${locale === "fr" ? "" : paragraph(say("pilot-language"))}
<ul class="list">
${rows.join("\n")}
</ul>`;
  return writePage({ ...look, title: say("pilot-title"), body: paragraph(lost, "lost") + told });
}

/** French words stay French on an English page, and say so. */
function row(id: string, markdown: string, { locale, mount }: Look): string {
  const say = pageSay(locale);
  const lang = locale === "fr" ? undefined : "fr";
  const title = titleOf(markdown);
  const formats = FORMATS.map((format) => {
    const href = `${mount}/pilote/${id}?format=${format}`;
    const label = `${say(`format-${format}`)} – ${title}`;
    return `<li>${tag("a", { href, "aria-label": label }, escapeXml(say(`format-${format}`)))}</li>`;
  });
  const head = tag("h2", { lang }, escapeXml(title)) + tag("p", { lang }, escapeXml(subtitleOf(markdown)));
  return `<li>${head}<ul class="formats">${formats.join("")}</ul></li>`;
}
