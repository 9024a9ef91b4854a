/** A roadmap that exists as a text: its headings, what stands under each, and the section of ours that it looks like. */
import { SECTIONS, type SectionId } from "../../game/roadmap/outline.ts";
import { guessedAmong } from "./words.ts";

export interface TextPart {
  readonly heading: string;
  /** 1 to 6; 0 for what stands above the first heading. */
  readonly level: number;
  readonly text: string;
  /** Null: nobody can tell. */
  readonly place: SectionId | "actors" | null;
}

/** More headings are those of a book. */
const MOST_PARTS = 300;

export function passagesIn(text: string): TextPart[] {
  const found: { heading: string; level: number; lines: string[] }[] = [{ heading: "", level: 0, lines: [] }];
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u);
  let isCode = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/^\s*(```|~~~)/u.test(line)) isCode = !isCode;
    const heading = isCode || found.length > MOST_PARTS ? undefined : headingAt(lines, at);
    if (!heading) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    found.push({ ...heading, lines: [] });
    if (heading.isUnderlined) at += 1;
  }
  return placed(
    found
      .map(({ heading, level, lines: under }) => ({ heading, level, text: under.join("\n").trim() }))
      .filter((part) => part.heading !== "" || part.text !== ""),
  );
}

interface Heading {
  readonly heading: string;
  readonly level: number;
  readonly isUnderlined: boolean;
}

function headingAt(lines: readonly string[], at: number): Heading | undefined {
  const line = (lines[at] ?? "").trim();
  const hashed = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
  if (hashed) return { heading: bare(hashed[2] ?? ""), level: hashed[1]?.length ?? 1, isUnderlined: false };
  const under = (lines[at + 1] ?? "").trim();
  const underline = /^(={3,}|-{3,})$/u.exec(under);
  if (underline && line !== "" && line.length < 200)
    return { heading: bare(line), level: under.startsWith("=") ? 1 : 2, isUnderlined: true };
  const isApart = (lines[at - 1] ?? "").trim() === "" && under === "";
  return isApart ? plainHeading(line) : undefined;
}

/** In a text without marks: « 3. Moyens », « IV – Moyens », « MOYENS », alone between two empty lines. */
function plainHeading(line: string): Heading | undefined {
  if (line.length > 120 || /[.;,]$/u.test(line)) return undefined;
  const numbered = /^(?:(\d+(?:\.\d+)*)[.)]?|([IVXL]+)\s*[.)–-])\s+\p{Lu}/u.exec(line);
  const isLoud = /\p{Lu}{3}/u.test(line) && line === line.toUpperCase();
  if (!numbered && !isLoud) return undefined;
  return { heading: bare(line), level: numbered?.[1]?.split(".").length ?? 1, isUnderlined: false };
}

const bare = (heading: string) => heading.replace(/[*_`]+/gu, "").trim();

const isPlace = (guess: string | undefined): guess is SectionId | "actors" =>
  guess === "actors" || SECTIONS.some((section) => section === guess);

/** Chapters go by their own words; what is smaller, with the chapter above it. The title of the whole is no chapter. */
function placed(parts: readonly Omit<TextPart, "place">[]): TextPart[] {
  const above: { level: number; place: TextPart["place"] }[] = [];
  const [first, second] = parts.filter(({ level }) => level > 0).map(({ level }) => level);
  const isTitled = first === 1 && second !== 1 && parts.filter(({ level }) => level === 1).length === 1;
  return parts.map((part) => {
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= part.level) above.pop();
    const guess = guessedAmong("sections", part.heading);
    const inherited = above.at(-1)?.place ?? null;
    const own = isPlace(guess) ? guess : null;
    const place = part.level <= 2 ? (own ?? inherited) : (inherited ?? own);
    if (part.level > 0 && !(isTitled && part.level === 1)) above.push({ level: part.level, place });
    return { ...part, place };
  });
}
