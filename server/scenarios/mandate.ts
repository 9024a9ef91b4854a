/** From what a facilitator chose of a mandate to a scenario that can be played, or each mistake with its place and sentence. */
import { countAt, countRank, scaledCounts, type Scaled } from "../../game/footprint/own-counts.ts";
import { Estate } from "../../game/footprint/schema.ts";
import { fill } from "../../game/roadmap/prose.ts";
import { freeze } from "../../game/scenario/freeze.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";
import {
  MandateChoice,
  ownEstate,
  ReadableChoice,
  withEstate,
  withMandate,
} from "../../game/scenario/mandate-choice.ts";
import { pathOf, type Problem } from "../../game/scenario/problem.ts";
import type { Locale } from "../text/sentences.ts";
import type { ContentFolder } from "./content.ts";
import { footprintTexts, wordedIn } from "./estates.ts";

export type Choosing =
  | {
      readonly ok: true;
      readonly frozen: Frozen;
      readonly estate: Estate;
      /** What own counts did not say. */
      readonly scaled: Scaled;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Chosen =
  | { readonly ok: true; readonly estate: Estate; readonly scaled: Scaled }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refused = (path: Problem["path"], message: string) => ({
  ok: false as const,
  problems: [{ path, message }],
});

/**
 * @param scenario the id of one that can be played and has a mandate
 * @param raw what was asked, not checked yet; paths of problems begin inside it
 */
export function chooseMandate(
  content: ContentFolder,
  scenario: string,
  raw: unknown,
  locale: Locale,
): Choosing {
  const file = content.files.get(scenario);
  const written = content.scenarios.get(scenario)?.mandate;
  if (!file || !written) throw new Error(`broken invariant: no mandate in ${scenario}`);
  const parsed = MandateChoice.safeParse(raw, { error: wordedIn(locale) });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }));
    const all = [...problems, ...othersIn(content, { raw, locale }, problems)];
    return { ok: false, problems: all.sort((a, b) => rankOf(a) - rankOf(b)) };
  }
  const { years, isShort, estate: asked = { id: written.estate } } = parsed.data;
  const chosen = estateOf(content, asked, locale);
  if (!chosen.ok) return chosen;
  const { estate, scaled } = chosen;
  const freezing = freeze(withMandate(file, { years, isShort, estate }), withEstate(content.library, estate));
  if (freezing.ok) return { ok: true, frozen: freezing.frozen, estate, scaled };
  // The scenario is sound and the estate too: its decks do not hold that many years.
  const detail = freezing.problems.map(({ message }) => message).join(" ; ");
  const texts = footprintTexts[locale].problems;
  return refused(["years"], fill(texts["years-too-many"], { years: String(years ?? written.years), detail }));
}

/** In the order of the form, where the first one takes the focus. */
const rankOf = ({ path }: Problem) => countRank(String(path.at(-1)));

/** Beside what is missing, what is there and wrong. */
function othersIn(
  content: ContentFolder,
  { raw, locale }: { readonly raw: unknown; readonly locale: Locale },
  told: readonly Problem[],
): readonly Problem[] {
  const readable = ReadableChoice.safeParse(raw);
  const found = readable.success ? estateOf(content, readable.data.estate, locale) : undefined;
  if (!found || found.ok) return [];
  const isTold = (path: Problem["path"]) => told.some((one) => one.path.join() === path.join());
  return found.problems.filter(({ path }) => !isTold(path));
}

/** Own counts without a mandate, for the balance of a roadmap. @param own `{ base, agents, fixe… }`, not checked yet */
export function countedEstate(content: ContentFolder, own: unknown, locale: Locale): Chosen {
  const raw = { estate: { own } };
  const parsed = MandateChoice.safeParse(raw, { error: wordedIn(locale) });
  if (parsed.success) return estateOf(content, parsed.data.estate ?? {}, locale);
  const problems = parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }));
  const all = [...problems, ...othersIn(content, { raw, locale }, problems)];
  return { ok: false, problems: all.sort((a, b) => rankOf(a) - rankOf(b)) };
}

type Asked = NonNullable<MandateChoice["estate"]>;

function estateOf({ estates }: ContentFolder, { id, own }: Asked, locale: Locale): Chosen {
  const texts = footprintTexts[locale].problems;
  const name = own?.base ?? id ?? "";
  const base = estates.get(name);
  if (!base) {
    const known = [...estates.keys()].join(", ");
    return refused(
      own ? ["estate", "own", "base"] : ["estate", "id"],
      fill(texts["not-an-estate"], { id: name, known }),
    );
  }
  if (!own) return { ok: true, estate: base, scaled: {} };
  const parsed = Estate.safeParse(ownEstate(base, own), { error: wordedIn(locale) });
  if (parsed.success) return { ok: true, estate: parsed.data, scaled: scaledCounts(base, own) };
  const problems = parsed.error.issues.flatMap(({ path, message }): Problem[] => {
    // What was scaled is wrong only when what it was scaled by is, and that has its own line.
    const count = countAt(path.join("."));
    return count === undefined ? [] : [{ path: ["estate", "own", count], message }];
  });
  return { ok: false, problems };
}
