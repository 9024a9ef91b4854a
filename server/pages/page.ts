/** A plain page, without script: what may be read before any session exists. */
import { join } from "node:path";
import type { Locale } from "../../game/scenario/text.ts";
import { escapeXml, tag } from "../documents/xml.ts";
import { pageSay } from "./say.ts";

export const PAGE_STYLE = join(import.meta.dirname, "page.css");

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** Markup, already escaped. */
  readonly body: string;
  /** Where one goes back to, above the title. */
  readonly up?: { readonly href: string; readonly text: string };
  /** What the site is mounted under. */
  readonly mount: string;
}

/** Where the program answers for itself, as on every screen. */
const ABOUT = [
  { path: "/accessibilite", key: "about-accessibility" },
  { path: "/ecoconception", key: "about-ecodesign" },
  { path: "/donnees", key: "about-data" },
  { path: "/sources", key: "about-sources" },
] as const;

export function writePage({ locale, title, body, up, mount }: Page): string {
  const say = pageSay(locale);
  const other: Locale = locale === "fr" ? "en" : "fr";
  const back = up ?? { href: `/?lang=${locale}`, text: say("home") };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)} – Trois Tiers</title>
<link rel="stylesheet" href="${escapeXml(mount)}/page.css">
</head>
<body>
<nav>${link({ href: `${mount}${back.href}`, text: back.text })} ${tag("a", { href: `?lang=${other}`, lang: other, hreflang: other }, escapeXml(say("other")))}</nav>
<main>
<h1>${escapeXml(title)}</h1>
${body}
</main>
<footer>
<nav aria-label="${escapeXml(say("about"))}">
${ABOUT.map(({ path, key }) => link({ href: `${mount}${path}?lang=${locale}`, text: say(key) })).join("\n")}
</nav>
</footer>
</body>
</html>
`;
}

interface Link {
  /** With the mount, when it is ours. */
  readonly href: string;
  readonly text: string;
}

export function link({ href, text }: Link): string {
  const isElsewhere = href.startsWith("https:");
  const rel = isElsewhere ? "noopener noreferrer" : undefined;
  return tag("a", { href, rel }, escapeXml(text));
}

export const paragraph = (text: string, className?: string): string =>
  text === "" ? "" : tag("p", { class: className }, escapeXml(text));
