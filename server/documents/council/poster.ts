/** The poster of a roadmap as a page that prints on one A3 or A4 sheet. */
import type { Bearing } from "../../../game/roadmap/council/bearings.ts";
import type { Poster } from "../../../game/roadmap/council/poster.ts";
import { moreInWords } from "../../../game/roadmap/council/promises.ts";
import type { RoadmapTexts } from "../../../game/roadmap/prose.ts";
import type { Locale } from "../../../game/scenario/text.ts";
import { inline } from "../html.ts";
import { escapeXml } from "../xml.ts";
import { list, pageOf, paragraphOf } from "./page.ts";

export const SHEETS = ["a3", "a4"] as const;
export type Sheet = (typeof SHEETS)[number];

interface Look {
  readonly lang: Locale;
  readonly texts: RoadmapTexts;
  readonly sheet: Sheet;
  readonly stylesheet: string;
}

export function writePoster(poster: Poster, { lang, texts, sheet, stylesheet }: Look): string {
  const words = texts.council;
  const { title, authority, draft, bearings, rule, axes, promises, undated, where } = poster;
  const other = sheet === "a3" ? "a4" : "a3";
  const body = `<nav class="choices" aria-label="${escapeXml(words.print)}"><span>${escapeXml(words.print)}</span> <a href="?format=${other}">${other === "a3" ? words.toA3 : words.toA4}</a></nav>
<main>
<header><p class="authority">${inline(authority)}</p><h1>${escapeXml(title)}</h1>${paragraphOf(draft, "draft")}</header>
${bearings.length === 0 ? "" : `<section class="bearings"><h2>${words.figuresTitle}</h2><div>${bearings.map(bearingOf).join("")}</div></section>`}
<section class="kept"><h2>${words.kept}</h2><p class="rule">${escapeXml(rule)}</p><div class="axes">${axes.map(axisOf).join("")}</div></section>
<section class="promises"><h2>${words.promised}</h2>${paragraphOf(undated, "rule")}<div>${promises.map((promise) => promiseOf(promise, texts)).join("")}</div></section>
</main>
<footer>${escapeXml(where)}</footer>`;
  return pageOf({
    ...{ lang, title, stylesheet, body },
    className: `poster ${sheet}${isDense(poster) ? " dense" : ""}`,
    subject: draft ?? texts.document.title,
  });
}

export const bearingOf = ({ label, value, source }: Bearing): string =>
  `<div class="bearing"><p class="value">${escapeXml(value)}</p><p>${escapeXml(label)}</p><p class="source">${escapeXml(source)}</p></div>`;

/** Letters and axes that a sheet holds in its usual size. */
const LETTERS = 1_300;
const AXES = 8;

function isDense({ title, axes, bearings, promises }: Poster): boolean {
  const said = [
    ...[title, ...axes.flatMap(({ name, titles }) => [name, ...titles])],
    ...bearings.flatMap(({ label, source }) => [label, source]),
    ...promises.flatMap(({ lines }) => lines),
  ];
  return axes.length > AXES || said.join("").length > LETTERS;
}

const axisOf = ({ name, titles, more }: Poster["axes"][number]): string =>
  `<section><h3>${escapeXml(name)}</h3>${list(titles.map(escapeXml))}${paragraphOf(more, "more")}</section>`;

function promiseOf({ title, until, lines, more }: Poster["promises"][number], texts: RoadmapTexts): string {
  const words = texts.council;
  const beyond = moreInWords(more, { one: words.moreOne, other: words.more });
  const said = lines.length === 0 ? paragraphOf(words.promisedNone, "more") : list(lines.map(escapeXml));
  return `<section><h3>${escapeXml(title)}</h3>${paragraphOf(until, "until")}${said}${paragraphOf(beyond, "more")}</section>`;
}
