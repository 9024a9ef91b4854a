/** The draft as one page to print, whose styles are a file of ours (no inline style: the CSP forbids it). */
import type { Block, DocumentTree, Run, Runs, Table } from "../tree.ts";
import { escapeXml, tag } from "./markup.ts";

/** Hebrew, Arabic and their neighbours: the browser then finds the direction of each block by itself. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

export function writeHtml(tree: DocumentTree, stylesheet: string): string {
  const body = tree.blocks.map((block, index) => writeBlock(block, index, tree)).join("\n");
  return `<!doctype html>
<html lang="${tree.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(tree.title)}</title>
<meta name="description" content="${escapeXml(tree.subject)}">
<link rel="stylesheet" href="${escapeXml(stylesheet)}">
</head>
<body>
<main>
${body}
</main>
<footer>${escapeXml(tree.footer)}</footer>
</body>
</html>
`;
}

function writeBlock(block: Block, index: number, tree: DocumentTree): string {
  const isAfterBreak = tree.blocks[index - 1]?.kind === "pageBreak";
  switch (block.kind) {
    case "title":
      return `<header><h1>${escapeXml(block.text)}</h1><p class="subtitle">${escapeXml(block.subtitle)}</p></header>`;
    case "heading": {
      // The title of the page is its only h1.
      const attributes = {
        id: block.id,
        dir: direction(block.text),
        class: isAfterBreak ? "break" : undefined,
      };
      return tag(`h${block.level + 1}`, attributes, escapeXml(block.text));
    }
    case "paragraph":
      return element("p", block.runs, block.tone === "small" ? "small" : undefined);
    case "bullets":
      return `<ul>${block.items.map((runs) => element("li", runs)).join("")}</ul>`;
    case "table":
      return writeTable(block);
    case "note":
      return `<aside><p><strong>${escapeXml(block.title)}</strong></p>${block.paragraphs.map((runs) => element("p", runs)).join("")}</aside>`;
    case "contents":
      return contents(block.title, tree);
    case "pageBreak":
      return ""; // carried by the class of what follows
  }
}

function direction(text: string): string | undefined {
  return RIGHT_TO_LEFT.test(text) ? "auto" : undefined;
}

function element(name: string, runs: Runs, className?: string): string {
  const attributes = { class: className, dir: direction(runs.map(({ text }) => text).join("")) };
  return tag(name, attributes, inline(runs));
}

/** Words of the document as markup, escaped. */
export function inline(runs: Runs): string {
  return runs.map(span).join("");
}

function span(run: Run): string {
  const text = escapeXml(run.text).replaceAll("\n", "<br>");
  const name = run.gap ? "mark" : run.bold ? "strong" : run.italic ? "em" : undefined;
  const styled = name === undefined ? text : tag(name, {}, text);
  return run.href === undefined ? styled : tag("a", { href: run.href, rel: "noreferrer" }, styled);
}

function writeTable({ label, head, isHeadShown, widths, rows }: Table): string {
  const titles = head.map((title) => tag("th", { scope: "col" }, escapeXml(title))).join("");
  const body = rows.map((row) => {
    const cells = row.map((runs, column) =>
      column === 0 ? tag("th", { scope: "row" }, inline(runs)) : element("td", runs),
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<table${isHeadShown ? "" : ' class="sheet"'}>`,
    `<caption>${escapeXml(label)}</caption>`,
    // Classes, because the CSP forbids styles here: print.css has one per width.
    `<colgroup>${widths.map((width) => `<col class="w-${width}">`).join("")}</colgroup>`,
    isHeadShown ? `<thead><tr>${titles}</tr></thead>` : "",
    `<tbody>${body.join("")}</tbody></table>`,
  ].join("");
}

function contents(title: string, tree: DocumentTree): string {
  const entries = tree.blocks.flatMap((block) =>
    block.kind === "heading" && block.level <= 2
      ? [`<li class="level-${block.level}"><a href="#${block.id}">${escapeXml(block.text)}</a></li>`]
      : [],
  );
  return `<nav class="break" aria-labelledby="contents"><h2 id="contents">${escapeXml(title)}</h2><ul>${entries.join("")}</ul></nav>`;
}
