/** The draft as an OpenDocument text (ODF 1.3), written by hand: a zip of four small XML files. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { DocumentTree } from "../../game/roadmap/tree.ts";
import { contentXml } from "./odt-content.ts";
import { NAMESPACES, stylesXml, XML } from "./odt-styles.ts";
import { bytesOf, escapeXml, tag } from "./xml.ts";

/** Of nine: twice as quick as the usual six, for a file a quarter larger. */
const QUICK = 3;
export const ODT = "application/vnd.oasis.opendocument.text";

export function writeOdt(tree: DocumentTree): Uint8Array {
  const files: Zippable = {
    // ODF asks for it first and stored: that is how a file is known without being unzipped.
    mimetype: [strToU8(ODT), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest()),
    "meta.xml": strToU8(meta(tree)),
    "styles.xml": strToU8(stylesXml(tree.lang, tree.footer, tree.page)),
    "content.xml": bytesOf(contentXml(tree)),
  };
  return zipSync(files, { level: QUICK });
}

function manifest(): string {
  const entries = [
    ["/", ODT],
    ...["content.xml", "styles.xml", "meta.xml"].map((path) => [path, "text/xml"]),
  ];
  const written = entries.map(([path, type]) =>
    tag("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type }),
  );
  const namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
  return `${XML}<manifest:manifest xmlns:manifest="${namespace}" manifest:version="1.3">${written.join("")}</manifest:manifest>`;
}

function meta(tree: DocumentTree): string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(tree.date)?.[0];
  const created = date === undefined ? "" : `<meta:creation-date>${date}T00:00:00</meta:creation-date>`;
  const words = `<dc:title>${escapeXml(tree.title)}</dc:title><dc:subject>${escapeXml(tree.subject)}</dc:subject>`;
  return `${XML}<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta><meta:generator>Trois Tiers</meta:generator>${words}<dc:language>${tree.lang}</dc:language>${created}</office:meta></office:document-meta>`;
}
