/** The draft as Markdown with tables (GitHub's dialect): for a wiki, a forge or a plain editor. */
import type { Block, DocumentTree, Run, Runs, Table } from "../tree.ts";

export function writeMarkdown(tree: DocumentTree): string {
  const blocks = tree.blocks.map((block) => writeBlock(block, tree)).filter((text) => text !== "");
  return `${blocks.join("\n\n")}\n\n---\n\n${escapeMarkdown(tree.footer)}\n`;
}

function writeBlock(block: Block, tree: DocumentTree): string {
  switch (block.kind) {
    case "title":
      return `# ${escapeMarkdown(block.text)}\n\n*${escapeMarkdown(block.subtitle)}*`;
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return inline(block.runs, "\\\n");
    case "bullets":
      return block.items.map((runs) => `- ${inline(runs, "\\\n  ")}`).join("\n");
    case "table":
      return writeTable(block);
    case "note":
      return [`**${escapeMarkdown(block.title)}**`, ...block.paragraphs.map((runs) => inline(runs, "\\\n> "))]
        .map((paragraph) => `> ${paragraph}`)
        .join("\n>\n");
    case "contents":
      return contents(block.title, tree);
    case "pageBreak":
      return "";
  }
}

/** What would be read as markup becomes plain; the rest stays readable. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^([#+=-])/gm, "\\$1")
    .replace(/^(\d+)([.)])(?=\s)/gm, "$1\\$2");
}

function inline(runs: Runs, lineBreak: string): string {
  return runs.map((run) => span(run, lineBreak)).join("");
}

function span(run: Run, lineBreak: string): string {
  // A place to fill is our own text: its brackets stay bare so that it can be searched for.
  const text = (run.gap ? run.text : escapeMarkdown(run.text)).replaceAll("\n", lineBreak);
  if (run.href !== undefined) return `<${run.href.replaceAll(">", "%3E").replaceAll("|", "%7C")}>`;
  // Markers must touch a word: spaces at the ends go outside.
  const marker = run.bold ? "**" : run.italic ? "*" : "";
  return marker === "" ? text : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${marker}$2${marker}$3`);
}

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head.map(escapeMarkdown)),
    line(head.map(() => "---")),
    ...rows.map((row) => line(row.map((runs) => inline(runs, "<br>")))),
  ].join("\n");
}

function contents(title: string, tree: DocumentTree): string {
  const entries = tree.blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 1 ? [`- ${escapeMarkdown(block.text)}`] : [],
  );
  return `## ${escapeMarkdown(title)}\n\n${entries.join("\n")}`;
}
