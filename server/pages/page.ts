/** A plain page, without script: what may be read before any session exists. */
import { join } from "node:path";
import type { Mention } from "../../game/declarations/mention.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { escapeXml, tag } from "../documents/xml.ts";
import { pageSay } from "./say.ts";

export const PAGE_STYLE = join(import.meta.dirname, "page.css");

/** How a page is asked for. */
export interface Look {
  readonly locale: Locale;
  /** What the site is mounted under. */
  readonly mount: string;
  /** What this service announces of its accessibility today; nothing good without it. */
  readonly mention?: Mention;
}

export interface Page extends Look {
  readonly title: string;
  /** Markup, already escaped. */
  readonly body: string;
  /** Where one goes back to, above the title. */
  readonly up?: { readonly href: string; readonly text: string };
}

/** Where the program answers for itself, as on every screen. */
const aboutWith = (mention: Mention) => [
  { path: "/accessibilite", key: `about-accessibility-${mention}` as const },
  { path: "/ecoconception", key: "about-ecodesign" as const },
  { path: "/donnees", key: "about-data" as const },
  { path: "/sources", key: "about-sources" as const },
  { path: "/plan", key: "about-map" as const },
];

export function writePage({ locale, title, body, up, mount, mention = "none" }: Page): string {
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
<a class="skip" href="#contenu">${escapeXml(say("skip"))}</a>
<nav aria-label="${escapeXml(say("ways"))}">${link({ href: `${mount}${back.href}`, text: back.text })} ${tag("a", { href: `?lang=${other}`, lang: other, hreflang: other }, escapeXml(say("other")))}</nav>
<main id="contenu" tabindex="-1">
<h1>${escapeXml(title)}</h1>
${body}
</main>
<footer>
<nav aria-label="${escapeXml(say("about"))}">
${aboutWith(mention)
  .map(({ path, key }) => link({ href: `${mount}${path}?lang=${locale}`, text: say(key) }))
  .join("\n")}
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
