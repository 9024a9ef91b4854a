/** content.xml of the ODT: the tree's blocks, one after the other. */
import type { Block, DocumentTree, Run, Runs, Table } from "../../game/roadmap/tree.ts";
import { RULE, INK, TEXT_WIDTH, UNBREAKABLE_ROW, isKeptWhole } from "./look.ts";
import { FONTS, NAMESPACES, styleName, XML } from "./odt-styles.ts";
import { escapeXml, tag, textLength } from "./xml.ts";

/** Piece by piece: four hundred fiches are megabytes of text, which no one string needs to hold. */
export function* contentXml(tree: DocumentTree): Generator<string> {
  yield `${XML}<office:document-content ${NAMESPACES} office:version="1.3">${FONTS}<office:automatic-styles>`;
  yield* automaticStyles(tree);
  yield "</office:automatic-styles><office:body><office:text>";
  for (const [index, block] of tree.blocks.entries()) yield writeBlock(block, index, tree);
  yield "</office:text></office:body></office:document-content>";
}

function writeBlock(block: Block, index: number, tree: DocumentTree): string {
  const isAfterBreak = tree.blocks[index - 1]?.kind === "pageBreak";
  const next = tree.blocks[index + 1]?.kind;
  switch (block.kind) {
    case "title":
      return (
        paragraph("CoverTitle", escapeXml(block.text)) + paragraph("Subtitle", escapeXml(block.subtitle))
      );
    case "heading":
      return heading(block, isAfterBreak);
    case "paragraph": {
      const isKept = (next === "table" || next === "bullets") && textLength(block.runs) < UNBREAKABLE_ROW;
      const body = isKept ? "Text before table" : "Text body";
      return paragraph(block.tone === "small" ? "Small" : body, inline(block.runs));
    }
    case "bullets": {
      const items = block.items.map(
        (runs) => `<text:list-item>${paragraph("List item", inline(runs))}</text:list-item>`,
      );
      return `<text:list text:style-name="Bullets">${items.join("")}</text:list>`;
    }
    case "table":
      return writeTable(block, index) + paragraph("After table", "");
    case "note":
      return (
        paragraph("Note title", escapeXml(block.title)) +
        block.paragraphs.map((runs) => paragraph("Note text", inline(runs))).join("")
      );
    case "contents":
      return contents(block.title, tree);
    case "pageBreak":
      return ""; // carried by the style of what follows
  }
}

function paragraph(style: string, content: string): string {
  return tag("text:p", { "text:style-name": styleName(style) }, content);
}

function heading(block: Extract<Block, { kind: "heading" }>, isAfterBreak: boolean): string {
  const style = isAfterBreak ? `Break${block.level}` : styleName(`Heading ${block.level}`);
  const mark = (edge: string) => tag(`text:bookmark-${edge}`, { "text:name": block.id });
  return tag(
    "text:h",
    { "text:style-name": style, "text:outline-level": block.level },
    mark("start") + escapeXml(block.text) + mark("end"),
  );
}

function inline(runs: Runs): string {
  return runs.map(span).join("");
}

function span(run: Run): string {
  // ODF folds runs of spaces and knows neither tab nor line break as characters.
  const text = escapeXml(run.text)
    .replaceAll("\n", "<text:line-break/>")
    .replaceAll("\t", "<text:tab/>")
    .replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
  const style = run.gap ? "Gap" : run.bold ? "Strong Emphasis" : run.italic ? "Emphasis" : undefined;
  const styled = style === undefined ? text : tag("text:span", { "text:style-name": styleName(style) }, text);
  if (run.href === undefined) return styled;
  const link = {
    "xlink:type": "simple",
    "xlink:href": run.href,
    "text:style-name": styleName("Internet link"),
  };
  return tag("text:a", link, styled);
}

/** Page numbers are references to the headings: the word processor works them out when it opens the file. */
function contents(title: string, tree: DocumentTree): string {
  const entries = tree.blocks.flatMap((block) => {
    if (block.kind !== "heading" || block.level > 2) return [];
    const page = tag("text:bookmark-ref", { "text:reference-format": "page", "text:ref-name": block.id }, "");
    const link = tag(
      "text:a",
      { "xlink:type": "simple", "xlink:href": `#${block.id}` },
      `${escapeXml(block.text)}<text:tab/>${page}`,
    );
    return paragraph(`Contents ${block.level}`, link);
  });
  const template = (level: number) =>
    tag(
      "text:table-of-content-entry-template",
      { "text:outline-level": level, "text:style-name": styleName(`Contents ${level}`) },
      '<text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/>',
    );
  const headingStyle = styleName("Contents Heading");
  const head = tag("text:index-title-template", { "text:style-name": headingStyle }, escapeXml(title));
  return tag(
    "text:table-of-content",
    { "text:name": "Contents", "text:style-name": "Contents" },
    tag("text:table-of-content-source", { "text:outline-level": 2 }, head + template(1) + template(2)) +
      tag(
        "text:index-body",
        {},
        tag(
          "text:index-title",
          { "text:name": "Contents_Head" },
          paragraph("BreakContents", escapeXml(title)),
        ) + entries.join(""),
      ),
  );
}

function writeTable(block: Table, index: number): string {
  const name = `T${index}`;
  const columns = block.widths.map((_, column) =>
    tag("table:table-column", { "table:style-name": `${name}.${column}` }),
  );
  const head = block.isHeadShown
    ? `<table:table-header-rows>${tableRow(
        block.head.map((title) => cell("Head", "Table Heading", escapeXml(title))),
        true,
      )}</table:table-header-rows>`
    : "";
  const rows = block.rows.map((row) => {
    const first = block.isHeadShown ? "Table Contents" : "Table Row Heading";
    const cells = row.map((runs, column) =>
      cell("Cell", column === 0 ? first : "Table Contents", inline(runs)),
    );
    return tableRow(cells, textLength(row.flat()) < UNBREAKABLE_ROW);
  });
  return tag(
    "table:table",
    { "table:name": name, "table:style-name": name },
    columns.join("") + head + rows.join(""),
  );
}

function tableRow(cells: readonly string[], isWhole: boolean): string {
  return tag("table:table-row", { "table:style-name": isWhole ? "RowWhole" : "Row" }, cells.join(""));
}

function cell(style: string, paragraphStyle: string, content: string): string {
  return tag(
    "table:table-cell",
    { "table:style-name": style, "office:value-type": "string" },
    paragraph(paragraphStyle, content),
  );
}

type Properties = Readonly<Record<string, string>>;

function automaticStyle(name: string, family: string, properties: string, parent?: string): string {
  const attributes = { "style:name": name, "style:family": family, "style:parent-style-name": parent };
  return tag("style:style", attributes, properties);
}

function broken(name: string, parent: string, layout: Properties, master?: string): string {
  const attributes = {
    "style:name": name,
    "style:family": "paragraph",
    "style:parent-style-name": styleName(parent),
    "style:master-page-name": master,
  };
  return tag("style:style", attributes, tag("style:paragraph-properties", layout));
}

// Both margins, because LibreOffice forgets the inherited one when only the other is given.
const PAGE_TOP: Properties = {
  "fo:break-before": "page",
  "fo:margin-top": "0cm",
  "fo:margin-bottom": "0.35cm",
};

function* automaticStyles(tree: DocumentTree): Generator<string> {
  const cellStyle = (name: string, rule: string) =>
    automaticStyle(
      name,
      "table-cell",
      tag("style:table-cell-properties", {
        "fo:padding-top": "0.1cm",
        "fo:padding-bottom": "0.1cm",
        "fo:padding-left": "0cm",
        "fo:padding-right": "0.25cm",
        "fo:border-bottom": rule,
        "fo:border-left": "none",
        "fo:border-right": "none",
        "fo:border-top": "none",
      }),
    );
  yield [
    broken("CoverTitle", "Title", {}, "Cover"),
    broken("BreakContents", "Contents Heading", PAGE_TOP),
    ...[1, 2, 3, 4].map((level) => broken(`Break${level}`, `Heading ${level}`, PAGE_TOP)),
    automaticStyle("Contents", "section", tag("style:section-properties", { "style:editable": "true" })),
    automaticStyle("Row", "table-row", tag("style:table-row-properties", { "fo:keep-together": "auto" })),
    automaticStyle(
      "RowWhole",
      "table-row",
      tag("style:table-row-properties", { "fo:keep-together": "always" }),
    ),
    cellStyle("Head", `0.75pt solid #${INK}`),
    cellStyle("Cell", `0.5pt solid #${RULE}`),
  ].join("");
  for (const [index, block] of tree.blocks.entries())
    if (block.kind === "table") yield tableStyles(block, `T${index}`);
}

function tableStyles(block: Table, name: string): string {
  const layout = tag("style:table-properties", {
    "style:width": `${TEXT_WIDTH.toFixed(2)}cm`,
    "table:align": "margins",
    "fo:margin-top": "0.05cm",
    "style:may-break-between-rows": isKeptWhole(block) ? "false" : "true",
    "table:border-model": "collapsing",
  });
  const columns = block.widths.map((width, column) =>
    automaticStyle(
      `${name}.${column}`,
      "table-column",
      tag("style:table-column-properties", {
        "style:column-width": `${((TEXT_WIDTH * width) / 100).toFixed(2)}cm`,
      }),
    ),
  );
  return automaticStyle(name, "table", layout) + columns.join("");
}
