/** The frame of a page for the council: no inline style nor script, for the policy forbids both. */
import type { Locale } from "../../../game/scenario/text.ts";
import { escapeXml } from "../xml.ts";

interface Page {
  readonly lang: Locale;
  readonly title: string;
  readonly subject: string;
  readonly stylesheet: string;
  readonly script?: string;
  readonly className: string;
  readonly body: string;
}

export function pageOf({ lang, title, subject, stylesheet, script, className, body }: Page): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<meta name="description" content="${escapeXml(subject)}">
<link rel="stylesheet" href="${escapeXml(stylesheet)}">
${script === undefined ? "" : `<script src="${escapeXml(script)}" defer></script>`}
</head>
<body class="${className}">
${body}
</body>
</html>
`;
}

/** Items already escaped. */
export const list = (items: readonly string[], className = ""): string =>
  items.length === 0
    ? ""
    : `<ul${className === "" ? "" : ` class="${className}"`}>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

export const paragraphOf = (text: string | null | undefined, className: string): string =>
  text === null || text === undefined || text === "" ? "" : `<p class="${className}">${escapeXml(text)}</p>`;
