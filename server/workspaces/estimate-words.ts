/** What the model says of an action, in the words that a fiche keeps: a range, its unit, and all that it supposes. */
import { dayFirst } from "../../game/day-first.ts";
import type { Step } from "../../game/workspace/estimate.ts";
import { roundedOut } from "../../game/workspace/estimate.ts";
import type { Gain } from "../../game/footprint/gain.ts";
import type { Range } from "../../game/footprint/range.ts";
import { fill, wordFor } from "../../game/roadmap/prose.ts";
import { Hypothesis } from "../../game/scenario/hypotheses.ts";
import type { FicheFields } from "../../game/workspace/schema.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import { footprintTexts } from "../scenarios/estates.ts";
import type { Locale } from "../text/sentences.ts";
import english from "./text/en.json" with { type: "json" };
import french from "./text/fr.json" with { type: "json" };

type Words = typeof french;
const WORDS: Readonly<Record<Locale, Words>> = { fr: french, en: english };
export const estimateWords = (locale: Locale): Words => WORDS[locale];

type Kept = NonNullable<FicheFields["gain"]>;

/** What was worked out, and over which estate. */
export interface Supposed {
  readonly change: string;
  readonly steps: readonly Step[];
  readonly sources: readonly string[];
  /** The sentence that says which estate. */
  readonly estate: string;
  /** ISO date. */
  readonly date: string;
  readonly factors: Readonly<Record<"facts" | "hypotheses" | "from" | "to", number>>;
}

/** Longer, a fiche would refuse it. */
const MOST_LETTERS = 1_000;
const KILOS_IN_A_TONNE = 1_000;

export function wordGain(
  { carbon, matter, unweighed, single }: Gain,
  supposed: Supposed,
  { content, locale }: Around,
): { readonly gain: Kept; readonly gainMatter: Kept | null } {
  const words = WORDS[locale];
  const hypothesis = hypothesisOf(supposed, { content, locale });
  const named = (template: string, ids: Gain["single"]) => {
    const parts = ids.map((id) => footprintTexts[locale].parts[id]).join(", ");
    return ids.length === 0 ? "" : ` ${fill(template, { parts })}`;
  };
  // Nothing of it moves: a zero would look like a result.
  const isMoved = matter !== null && (matter.low !== 0 || matter.high !== 0);
  return {
    gain: {
      ...measured(carbon, words.carbonKg, words.carbonT),
      hypothesis: cut(hypothesis + named(words.single, single)),
    },
    gainMatter: isMoved
      ? {
          ...measured(matter, words.matterKg, words.matterT),
          hypothesis: cut(fill(words.matter, { hypothesis }) + named(words.matterLeast, unweighed)),
        }
      : null,
  };
}

const cut = (text: string) =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;

function measured({ low, high }: Range, kilos: string, tonnes: string) {
  const isHeavy = Math.max(Math.abs(low), Math.abs(high)) >= KILOS_IN_A_TONNE;
  const by = isHeavy ? KILOS_IN_A_TONNE : 1;
  return { ...roundedOut(low / by, high / by), unit: isHeavy ? tonnes : kilos };
}

export interface Around {
  readonly content: ContentFolder;
  readonly locale: Locale;
}

function hypothesisOf(supposed: Supposed, around: Around): string {
  const { change, steps, sources, estate, date, factors } = supposed;
  const words = WORDS[around.locale];
  const sizes = sources.map((id) => ` ${sizeOf(id, around)}`).join("");
  const told = steps.map((step) => wordStep(step, around.locale)).join(words.and);
  return fill(words.hypothesis, {
    ...{ change, estate, sizes, steps: told, date: dayIn(date, around.locale) },
    // A year is no quantity: no separator.
    ...{ facts: factors.facts, hypotheses: factors.hypotheses, from: factors.from, to: factors.to },
  });
}

const dayIn = (day: string, locale: Locale) =>
  new Intl.DateTimeFormat(dayFirst(locale), { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

/** Who says how large the change is. */
function sizeOf(id: string, { content, locale }: Around): string {
  const words = WORDS[locale];
  const known = content.library.world?.numbers.get(id);
  const { low, high } = known ?? {};
  const what = sourceIn(id, { content, locale });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return low === undefined || high === undefined || low === high
    ? fill(words.sizeAlone, { what })
    : fill(words.size, { what, low: number.format(low), high: number.format(high) });
}

function sourceIn(id: string, { content, locale }: Around): string {
  const words = WORDS[locale];
  const fact = content.facts.get(id);
  if (fact) {
    const { source_title: title, year } = fact;
    return year === null ? fill(words.undated, { title }) : fill(words.sourced, { title, year });
  }
  const hypothesis = Hypothesis.safeParse(content.library.world?.numbers.get(id));
  return fill(words.supposed, { label: hypothesis.success ? hypothesis.data.label[locale] : id });
}

/** One number of the estate, before and after, by the name people know. */
export function wordStep({ path, before, after }: Step, locale: Locale): string {
  const words = WORDS[locale];
  const isShare = path.endsWith(".partReconditionnee");
  const format = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 4,
    ...(isShare && { style: "percent" }),
  });
  const { low, high } = after;
  const then =
    low === high
      ? format.format(low)
      : fill(words.between, { low: format.format(low), high: format.format(high) });
  return fill(words.step, { what: nameOf(path, locale), before: format.format(before), after: then });
}

function nameOf(path: string, locale: Locale): string {
  const [, middle = path] = path.split(".");
  const last = path.split(".").at(-1) ?? path;
  const { parts } = footprintTexts[locale];
  const template = wordFor(WORDS[locale].fields, last);
  // A number at the root is named by itself, or as the part it is.
  return template === last ? wordFor(parts, path) : fill(template, { part: wordFor(parts, middle) });
}

/** The measured case that a rebound is known by; undefined when none is dated. */
export function documentedIn(id: string, { content, locale }: Around): string | undefined {
  const fact = content.facts.get(id);
  if (typeof fact?.year !== "number") return undefined;
  const value =
    typeof fact.value === "number"
      ? new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(fact.value)
      : fact.value;
  const { label_fr: label, unit, source_title: title, year } = fact;
  return fill(WORDS[locale].documented, { label, value, unit, title, year });
}
