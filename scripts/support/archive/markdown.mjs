/** Our own guides as pages: the Markdown that docs/ uses, and no more of it. */

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** As GitHub makes them, which our links between guides follow. */
const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "") // a space that does not break goes with the sign it holds
    .trim()
    .replaceAll(" ", "-");

/** @param to gives an address as it stands beside the page, or undefined when the archive has no such file */
function inline(text, to) {
  const codes = [];
  const held = text.replace(/`([^`]+)`/g, (_, code) => `\uE000${codes.push(code) - 1}\uE000`);
  return escape(held)
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, (_, alt, address) => `<img src="${to(address)}" alt="${alt}">`)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label, address) => {
      const found = to(address);
      return found === undefined ? label : `<a href="${found}">${label}</a>`;
    })
    .replace(/&#60;(https?:[^&\s]+)&#62;/g, '<a href="$1">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[^\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, "$1<em>$2</em>")
    .replace(/\uE000(\d+)\uE000/g, (_, index) => `<code>${escape(codes[Number(index)])}</code>`);
}

const cells = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

function table([titles, , ...rows], to) {
  const head = cells(titles).map((cell) => `<th scope="col">${inline(cell, to)}</th>`);
  const body = rows.map(
    (row) =>
      `<tr>${cells(row)
        .map((cell) => `<td>${inline(cell, to)}</td>`)
        .join("")}</tr>`,
  );
  return `<div class="table" tabindex="0"><table><thead><tr>${head.join("")}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table></div>`;
}

const ITEM = /^(\s*)(-|\*|\d+\.) +/;

/** An item's own lines are indented under it; what they hold may be a list again. */
function list(lines, to) {
  const [, , mark = "-"] = ITEM.exec(lines[0]) ?? [];
  const items = [];
  for (const line of lines) {
    const found = ITEM.exec(line);
    if (found && found[1] === "") items.push([line.slice(found[0].length)]);
    else items.at(-1).push(line.replace(/^ {1,4}/, ""));
  }
  const body = items.map(([first, ...rest]) => {
    const nested = rest.findIndex((line) => ITEM.test(line));
    const own = (nested === -1 ? rest : rest.slice(0, nested)).map((line) => `<br>${inline(line, to)}`);
    const below = nested === -1 ? "" : list(rest.slice(nested), to);
    return `<li>${inline(first, to)}${own.join("")}${below}</li>`;
  });
  const start = Number.parseInt(mark, 10);
  return Number.isNaN(start)
    ? `<ul>\n${body.join("\n")}\n</ul>`
    : `<ol${start === 1 ? "" : ` start="${start}"`}>\n${body.join("\n")}\n</ol>`;
}

const BEGINS = /^(#{1,6} |```|\||<!--)/;

/** How many lines the block that begins here has, and what it becomes. */
function block(lines, to) {
  const [first] = lines;
  const until = (isEnd) => {
    const at = lines.findIndex((line, index) => index > 0 && isEnd(line));
    return at === -1 ? lines.length : at;
  };
  if (first.trim() === "") return { taken: 1, html: "" };
  if (first.startsWith("<!--")) {
    const closing = lines.findIndex((line) => line.includes("-->"));
    return { taken: closing === -1 ? lines.length : closing + 1, html: "" };
  }
  if (first.startsWith("```")) {
    const end = until((line) => line.startsWith("```"));
    return { taken: end + 1, html: `<pre><code>${escape(lines.slice(1, end).join("\n"))}</code></pre>` };
  }
  const title = /^(#{1,6}) (.*)$/.exec(first);
  if (title) {
    const level = title[1].length;
    return { taken: 1, html: `<h${level} id="${slug(title[2])}">${inline(title[2], to)}</h${level}>` };
  }
  if (first.startsWith("|")) {
    const taken = until((line) => !line.startsWith("|"));
    return { taken, html: table(lines.slice(0, taken), to) };
  }
  if (ITEM.test(first)) {
    const taken = until((line) => line.trim() === "" || (!ITEM.test(line) && !line.startsWith(" ")));
    return { taken, html: list(lines.slice(0, taken), to) };
  }
  const taken = until((line) => line.trim() === "" || BEGINS.test(line) || ITEM.test(line));
  return { taken, html: `<p>${inline(lines.slice(0, taken).join(" "), to)}</p>` };
}

/** @returns {{ title: string, body: string }} */
export function pageOf(markdown, to) {
  const lines = markdown.split(/\r?\n/);
  const parts = [];
  for (let at = 0; at < lines.length;) {
    const { taken, html } = block(lines.slice(at), to);
    if (html !== "") parts.push(html);
    at += taken;
  }
  const [, title = ""] = /^# (.*)$/m.exec(markdown) ?? [];
  return { title: escape(title.replaceAll("`", "")), body: parts.join("\n") };
}
