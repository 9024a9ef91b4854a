/** A document as a file, in one of the four formats that print: for those that are made of a tree alone. */
import type { DocumentTree } from "../../game/roadmap/tree.ts";
import type { RoadmapFile } from "./index.ts";

export const PRINTED_FORMATS = ["odt", "docx", "html", "md"] as const;
type PrintedFormat = (typeof PRINTED_FORMATS)[number];

const CONTENT_TYPES: Readonly<Record<PrintedFormat, string>> = {
  odt: "application/vnd.oasis.opendocument.text",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

interface Options {
  /** Its beginning: letters, digits and hyphens are kept. */
  readonly name: string;
  /** Address of the print styles as the browser will ask for them. */
  readonly stylesheet: string;
}

export async function printed(
  format: PrintedFormat,
  tree: DocumentTree,
  { name, stylesheet }: Options,
): Promise<RoadmapFile> {
  const body = await bodyOf(format, tree, stylesheet);
  const filename = `${name.replace(/[^\w-]/g, "")}.${format}`;
  return { body, contentType: CONTENT_TYPES[format], filename };
}

// Loaded when asked for, as the libraries of the office formats are heavy.
async function bodyOf(
  format: PrintedFormat,
  tree: DocumentTree,
  stylesheet: string,
): Promise<Uint8Array | string> {
  switch (format) {
    case "odt":
      return (await import("./odt.ts")).writeOdt(tree);
    case "docx":
      return (await import("./docx.ts")).writeDocx(tree);
    case "html":
      return (await import("./html.ts")).writeHtml(tree, stylesheet);
    case "md":
      return (await import("./markdown.ts")).writeMarkdown(tree);
  }
}
