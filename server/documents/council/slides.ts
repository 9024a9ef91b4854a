/** Slides for a council as one page: read by scrolling, shown one by one when scripts run, printed with what to say. */
import type { Slide } from "../../../game/roadmap/council/slide.ts";
import { fill, type RoadmapTexts } from "../../../game/roadmap/prose.ts";
import type { Locale } from "../../../game/scenario/text.ts";
import { inline } from "../html.ts";
import { escapeXml } from "../xml.ts";
import { list, pageOf, paragraphOf } from "./page.ts";
import { bearingOf } from "./poster.ts";

interface Look {
  readonly lang: Locale;
  readonly texts: RoadmapTexts;
  readonly stylesheet: string;
  readonly script: string;
  /** Said on every slide until it is adopted. */
  readonly draft: string | null;
}

export function writeSlides(
  slides: readonly Slide[],
  { lang, texts, stylesheet, script, draft }: Look,
): string {
  const words = texts.council.slides;
  const [first] = slides;
  const title = first?.title ?? "";
  const deck = slides.map((slide, at) => slideOf(slide, { at, of: slides.length, draft, texts }));
  // Shown by the script: without it, they would do nothing.
  const steps = `<nav class="steps" aria-label="${escapeXml(words.how)}" hidden>
<button type="button" data-go="-1">${words.previous}</button>
<p role="status" data-count="${escapeXml(words.count)}"></p>
<button type="button" data-go="1">${words.next}</button>
<button type="button" data-notes aria-pressed="false">${words.notes}</button>
</nav>`;
  // One title for the whole page, whichever slide is shown.
  const body = `<p class="how">${escapeXml(words.how)}</p>\n<main>\n<h1>${escapeXml(title)}</h1>\n${deck.join("\n")}\n</main>\n${steps}`;
  const subject = draft ?? texts.document.title;
  return pageOf({ ...{ lang, title, subject, stylesheet, script, body }, className: "slides" });
}

interface Place {
  readonly at: number;
  readonly of: number;
  readonly draft: string | null;
  readonly texts: RoadmapTexts;
}

function slideOf(slide: Slide, { at, of, draft, texts }: Place): string {
  const { id, title, lead, items = [], bearings = [], columns = [], small, notes } = slide;
  const words = texts.council.slides;
  const count = fill(words.count, { at: at + 1, of });
  const face = [
    `<h2 id="${id}-title"${at === 0 ? ' class="first"' : ""}>${escapeXml(title)}</h2>`,
    lead === undefined ? "" : `<p class="lead">${inline(lead)}</p>`,
    list(items.map(inline), "points"),
    bearings.length === 0 ? "" : `<div class="bearings">${bearings.map(bearingOf).join("")}</div>`,
    columns.length === 0 ? "" : `<div class="columns">${columns.map(columnOf).join("")}</div>`,
    paragraphOf(small, "small"),
    `<p class="mark">${escapeXml([draft, count].filter(Boolean).join(" · "))}</p>`,
  ];
  return `<section class="slide" id="${id}" aria-labelledby="${id}-title"><div class="face ${fullness(slide)}">${face.join("")}</div>
<aside class="notes" aria-label="${escapeXml(`${words.notesTitle} (${count})`)}"><p class="say">${words.notesTitle}</p>${list(notes.map(escapeXml))}</aside></section>`;
}

/** Letters under which a slide is written large, and over which it is written small. */
const FEW = 190;
const MANY = 440;

function fullness({ lead = [], items = [], bearings = [], columns = [], small }: Slide): string {
  const said = [
    ...[...lead, ...items.flat()].map(({ text }) => text),
    ...bearings.flatMap(({ label, value, source }) => [label, value, source]),
    ...columns.flatMap((column) => [column.title, column.under, ...column.items]),
    small ?? "",
  ];
  const letters = said.join("").length;
  if (letters > MANY) return "many";
  return letters < FEW ? "few" : "usual";
}

const columnOf = ({ title, under, items }: NonNullable<Slide["columns"]>[number]): string =>
  `<section><h3>${escapeXml(title)}</h3>${paragraphOf(under, "until")}${list(items.map(escapeXml))}</section>`;
