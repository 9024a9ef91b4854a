/** The paper kit of one scenario: a plain page, without script, that a browser prints. */
import { join } from "node:path";
import type { Fact } from "../../game/scenario/facts.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import type { Library } from "../../game/scenario/library.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { escapeXml } from "../documents/xml.ts";
import { cover, entry, notes, scribe, tent, timer } from "./around.ts";
import { readArt, type Art } from "./art.ts";
import type { Kit, Piece } from "./paper.ts";
import { piecesOf } from "./pieces/index.ts";
import { kitSay, type KitSay } from "./say.ts";
import { isTwoSided, sheetsOf, writePiece } from "./sheets.ts";
import { walls } from "./walls.ts";

export interface KitOptions {
  readonly locale: Locale;
  /** 18 points, and 12 for sources. */
  readonly isLarge: boolean;
  /** Ink outlines without it, which print on any machine. */
  readonly isColour: boolean;
  /** Boards and posters as two A4 to glue, for those who print no A3. */
  readonly isGlued?: boolean | undefined;
  /** Where the session is joined, when it is known. */
  readonly address?: string | undefined;
  readonly code?: string | undefined;
  /** What the site is mounted under. */
  readonly mount: string;
}

/** In this order: later ones may change earlier ones. */
export const KIT_STYLES = [
  "kit.css",
  "kit-around.css",
  "kit-cards.css",
  "kit-boards.css",
  "kit-days.css",
  "kit-drawings.css",
].map((name) => join(import.meta.dirname, name));

type World = Pick<Library, "facts" | "decks">;

const read = new Map<boolean, Art>();
/** In colour or in ink, read when a first kit asks for it. */
function artOf(isColour: boolean): Art {
  const known = read.get(isColour) ?? readArt(join(import.meta.dirname, "../../assets"), isColour);
  read.set(isColour, known);
  return known;
}

/** Everything a room needs: first what is printed on both sides, then the rest in the order of the workshop. */
export function kitPieces(frozen: Frozen, world: World, options: KitOptions): readonly Piece[] {
  const kit = kitOf(frozen, world, options);
  const played = frozen.phases.flatMap((phase) => piecesOf(phase, kit));
  const around = [
    entry(frozen, options, kit),
    tent(frozen, options, kit),
    timer(frozen, kit),
    notes(frozen, kit),
    scribe(kit),
  ];
  const pieces = [
    ...played.filter(isTwoSided),
    ...around,
    ...played.filter((piece) => !isTwoSided(piece)),
    ...walls(kit),
  ];
  const last = pieces
    .filter(isTwoSided)
    .reduce((sum, piece) => sum + 2 * sheetsOf(piece, options.isLarge), 2);
  return [...cover(frozen, pieces, last, kit), ...pieces];
}

export function writeKit(frozen: Frozen, world: World, options: KitOptions): string {
  const { locale, isLarge, isColour, mount } = options;
  const kit = kitOf(frozen, world, options);
  const title = kit.say("cover", { title: frozen.title[locale] });
  const look = { isLarge, foot: kit.say("foot", { title: frozen.title[locale] }) };
  const body = kitPieces(frozen, world, options)
    .map((piece) => writePiece(piece, kit, look))
    .join("\n");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${escapeXml(mount)}/kit.css">
</head>
<body class="${isColour ? "colour" : "ink"}${isLarge ? " large" : ""}">
${artOf(isColour).symbols(body)}
<main>
<nav class="choices">${choices(options, kit.say)}</nav>
${body}
</main>
</body>
</html>
`;
}

/** On the screen alone: the same kit in another language, another size, in colour. */
function choices({ locale, isLarge, isColour, isGlued = false }: KitOptions, say: KitSay): string {
  const to = (lang: Locale, grand: boolean, couleur: boolean, glued = isGlued) =>
    `?lang=${lang}${grand ? "&amp;grand=1" : ""}${couleur ? "&amp;couleur=1" : ""}${glued ? "&amp;a4=1" : ""}`;
  const other = locale === "fr" ? "en" : "fr";
  return [
    `<b>${say("choices")}</b>`,
    `<a href="${to(locale, isLarge, !isColour)}">${say(isColour ? "to-ink" : "to-colour")}</a>`,
    `<a href="${to(locale, !isLarge, isColour)}">${say(isLarge ? "to-usual" : "to-large")}</a>`,
    `<a href="${to(locale, isLarge, isColour, !isGlued)}">${say(isGlued ? "to-a3" : "to-a4")}</a>`,
    `<a lang="${other}" href="${to(other, isLarge, isColour)}">${say("to-other")}</a>`,
  ].join(" ");
}

function kitOf(
  { phases }: Frozen,
  { facts, decks }: World,
  { locale, isColour, isGlued = false }: KitOptions,
): Kit {
  const say = kitSay(locale);
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  return {
    ...{ locale, say, isGlued, ...artOf(isColour) },
    t: (text) => escapeXml(locale === "fr" ? held(text.fr) : text.en),
    number: (value) => format.format(value),
    sources: (ids) =>
      sourcesOf(
        ids.flatMap((id) => facts.get(id) ?? []),
        say,
      ),
    hasMandate: phases.some(({ activity }) => activity === "mandate"),
    posters: [...decks.values()].filter((deck) => deck.kind === "posters"),
  };
}

/** No French sign begins a line, however its author typed the space before it. */
const held = (text: string): string => text.replace(/ (?=[?!;:»])|(?<=«) /g, "\u202f");

/** A source is told once, however many of its figures are quoted. */
function sourcesOf(facts: readonly Fact[], say: KitSay): string {
  if (facts.length === 0) return "";
  const told = facts.map(({ source_title: title, year, confidence_level: level }) => {
    // « Calcul d’après calcul du projet » would say it twice.
    const isComputed = level === "computed" && !/^calcul/i.test(title);
    const key = level === "cited" ? "source-cited" : isComputed ? "source-computed" : "source";
    return say(key, { title, year: year ?? say("no-year") });
  });
  return `<p class="sources">${[...new Set(told)].join(say("then"))}</p>`;
}
