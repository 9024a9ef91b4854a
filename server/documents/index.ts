/** The one door to the documents: from what a workshop left to a file in one of seven formats. */
import { buildRoadmap } from "../../game/roadmap/build.ts";
import { charterDocument, charterIn } from "../../game/roadmap/charter.ts";
import { cleanupDocument, cleanupIn } from "../../game/roadmap/cleanup/document.ts";
import { inrForm } from "../../game/roadmap/cleanup/inr.ts";
import { roadmapDocument } from "../../game/roadmap/document.ts";
import { pitchDocument } from "../../game/roadmap/pitch-document.ts";
import type { RoadmapInput } from "../../game/roadmap/input.ts";
import type { RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import type { DocumentTree } from "../../game/roadmap/tree.ts";
import type { TableName } from "../sheets/columns.ts";
import { TEXTS } from "./texts.ts";

export { actionSetJsonSchema, roadmapJsonSchema } from "./schema.ts";
// For documents that have a file of their own here.
export { CONTENT_TYPES, filenameOf, TEXTS, WRITERS };

export const ROADMAP_FORMATS = ["odt", "docx", "xlsx", "csv", "md", "json", "html"] as const;
export type RoadmapFormat = (typeof ROADMAP_FORMATS)[number];

export interface RoadmapFile {
  readonly body: Uint8Array | string;
  readonly contentType: string;
  readonly filename: string;
}

type Named = Pick<RoadmapInput["session"], "code" | "date">;

interface Options {
  /** Address of `print.css` as the browser will ask for it (HTML only). */
  readonly stylesheet?: string;
  /** Which of a workspace's tables (CSV only): its actions when it is not said. */
  readonly sheet?: TableName | undefined;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const CONTENT_TYPES: Readonly<Record<RoadmapFormat, string>> = {
  odt: "application/vnd.oasis.opendocument.text",
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
};

interface Material {
  readonly roadmap: Roadmap;
  readonly texts: RoadmapTexts;
  readonly tree: () => DocumentTree;
  readonly stylesheet: string;
}

// Loaded when asked for: a server that exports nothing never pays for the libraries of the office formats.
const WRITERS: Readonly<Record<RoadmapFormat, (material: Material) => Promise<Uint8Array | string>>> = {
  odt: async ({ tree }) => (await import("./odt.ts")).writeOdt(tree()),
  docx: async ({ tree }) => (await import("./docx.ts")).writeDocx(tree()),
  xlsx: async ({ roadmap, texts }) => (await import("./xlsx.ts")).writeXlsx(roadmap, texts),
  csv: async ({ roadmap, texts }) => (await import("./csv.ts")).writeCsv(roadmap, texts),
  md: async ({ tree }) => (await import("./markdown.ts")).writeMarkdown(tree()),
  json: async ({ roadmap }) => (await import("./json.ts")).writeJson(roadmap),
  html: async ({ tree, stylesheet }) => (await import("./html.ts")).writeHtml(tree(), stylesheet),
};

export async function writeRoadmap(
  format: RoadmapFormat,
  input: RoadmapInput,
  options: Options = {},
): Promise<RoadmapFile> {
  return fileOf(format, buildRoadmap(input), { ...options, named: input.session });
}

/** The roadmap that an authority made of its workshops. */
export function writeWorkspace(
  format: RoadmapFormat,
  roadmap: Roadmap & { readonly workspace: Workspace },
  options: Options = {},
): Promise<RoadmapFile> {
  const date =
    roadmap.sessions
      .map((session) => session.date)
      .sort()
      .at(-1) ?? "";
  const { workspace } = roadmap;
  if (format === "csv" || format === "xlsx") return tablesOf(format, workspace, { ...options, date });
  return fileOf(format, roadmap, { ...options, workspace, named: { code: workspace.id, date } });
}

/** Every field of every fiche, and its lists: what is written back into a workspace without losing any. */
async function tablesOf(
  format: "csv" | "xlsx",
  workspace: Workspace,
  { sheet = "actions", date }: Options & { readonly date: string },
): Promise<RoadmapFile> {
  const { workspaceCsv, workspaceXlsx } = await import("./workspace-tables.ts");
  const body = format === "csv" ? workspaceCsv(workspace, sheet) : await workspaceXlsx(workspace);
  const name = draftName(workspace, TEXTS[workspace.locale]);
  const filename = filenameOf(
    format,
    { session: { code: workspace.id, date } },
    format === "csv" ? `${name}-${sheet}` : name,
  );
  return { body, contentType: CONTENT_TYPES[format], filename };
}

/** Whoever finds the file a year later sees it before opening it. */
const draftName = ({ isFinal }: Workspace, { document, own }: RoadmapTexts): string =>
  isFinal ? document.filename : `${document.filename}-${own.draftFile}`;

async function fileOf(
  format: RoadmapFormat,
  roadmap: Roadmap,
  {
    stylesheet = "/print.css",
    workspace,
    named,
  }: Options & { readonly workspace?: Workspace; readonly named: Named },
): Promise<RoadmapFile> {
  const { locale } = roadmap;
  const texts = TEXTS[locale];
  const tree = () => roadmapDocument(roadmap, locale, texts, workspace);
  const body = await WRITERS[format]({ roadmap, texts, tree, stylesheet });
  const name = workspace ? draftName(workspace, texts) : texts.document.filename;
  const filename = filenameOf(format, { session: named }, name);
  return { body, contentType: CONTENT_TYPES[format], filename };
}

/** Formats that print a document; the others hold the roadmap's data. */
export const NOTE_FORMATS = ["odt", "docx", "html", "md"] as const satisfies readonly RoadmapFormat[];
type NoteFormat = (typeof NOTE_FORMATS)[number];

/** The notes d’argumentaire of every table, or of one; undefined when nothing was pleaded there. */
export function writePitchNotes(
  format: NoteFormat,
  input: RoadmapInput,
  options: Options & { readonly table?: string } = {},
): Promise<RoadmapFile | undefined> {
  return writeNotesOf(format, buildRoadmap(input), { ...options, named: input.session });
}

/** Of a roadmap already made, a session's or a workspace's. */
export async function writeNotesOf(
  format: NoteFormat,
  roadmap: Roadmap,
  { named, table, stylesheet = "/print.css" }: Options & { readonly named: Named; readonly table?: string },
): Promise<RoadmapFile | undefined> {
  const { locale } = roadmap;
  const texts = TEXTS[locale];
  if (!roadmap.actions.some(({ pitch }) => pitch && (table === undefined || pitch.table === table)))
    return undefined;
  const tree = () => pitchDocument(roadmap, locale, texts, table);
  const body = await WRITERS[format]({ roadmap, texts, stylesheet, tree });
  const filename = filenameOf(format, { session: named }, texts.pitch.filename);
  return { body, contentType: CONTENT_TYPES[format], filename };
}

/** The charter is one page to hang, to keep or to paste elsewhere: no data format. */
export const CHARTER_FORMATS = ["odt", "docx", "html"] as const;
type CharterFormat = (typeof CHARTER_FORMATS)[number];

/** @returns undefined when the room has no charter */
export function writeCharter(
  format: CharterFormat,
  input: RoadmapInput,
  options: Options = {},
): Promise<RoadmapFile | undefined> {
  return writeCharterOf(format, buildRoadmap(input), { ...options, named: input.session });
}

/** @param roadmap of the one session whose room made it */
export async function writeCharterOf(
  format: CharterFormat,
  roadmap: Roadmap,
  { named, ...options }: Options & { readonly named: Named },
): Promise<RoadmapFile | undefined> {
  const charter = charterIn(roadmap);
  if (!charter) return undefined;
  const { locale } = roadmap;
  const texts = TEXTS[locale];
  const writing = { roadmap, locale, texts };
  const body = await WRITERS[format]({
    roadmap,
    texts,
    tree: () => charterDocument(charter, writing, format === "html"),
    stylesheet: options.stylesheet ?? "/charter.css",
  });
  const filename = filenameOf(format, { session: named }, texts.charter.filename);
  return { body, contentType: CONTENT_TYPES[format], filename };
}

/** A cleanup's balance on one page, or INR's form as its own file would be. */
export const CLEANUP_FORMATS = ["odt", "docx", "html", "md", "inr-json"] as const;
type CleanupFormat = (typeof CLEANUP_FORMATS)[number];

/** @param at ISO date and time of the export @returns undefined when nothing was declared */
export async function writeCleanup(
  format: CleanupFormat,
  input: RoadmapInput,
  { stylesheet = "/print.css", at }: Options & { readonly at: string },
): Promise<RoadmapFile | undefined> {
  const roadmap = buildRoadmap(input);
  const cleanup = cleanupIn(roadmap);
  if (!cleanup) return undefined;
  if (format === "inr-json") {
    const body = `${JSON.stringify(inrForm(cleanup, at), null, 2)}\n`;
    return { body, contentType: CONTENT_TYPES.json, filename: filenameOf("json", input, "digital-cleanup") };
  }
  const texts = TEXTS[input.locale];
  const tree = () => cleanupDocument(cleanup, { roadmap, locale: input.locale, texts });
  const body = await WRITERS[format]({ roadmap, texts, stylesheet, tree });
  const filename = filenameOf(format, input, texts.cleanup.filename);
  return { body, contentType: CONTENT_TYPES[format], filename };
}

/** Only letters, digits and hyphens: the name goes into a header. */
function filenameOf(format: RoadmapFormat, { session }: { readonly session: Named }, name: string): string {
  const parts = [name, session.code, session.date.slice(0, 10)];
  return `${parts.map((part) => part.replace(/[^\w-]/g, "")).join("-")}.${format}`;
}
