/** How far each language goes, in words for the terminal. */
import { join } from "node:path";
import { fill } from "../../game/roadmap/prose.ts";
import type { ContentFolder } from "../scenarios/content.ts";
import type { Locale } from "../text/sentences.ts";
import { contentShares, staleIn } from "./contents.ts";
import { interfaceShares, languagesIn, strayFiles, type BundleShare } from "./interface.ts";
import english from "./text/en.json" with { type: "json" };
import french from "./text/fr.json" with { type: "json" };

const TEXTS: Record<Locale, typeof french> = { fr: french, en: english };

interface Wanted {
  /** Where languages are, `client/text`. */
  readonly folder: string;
  readonly content: Pick<ContentFolder, "scenarios" | "translations">;
  /** Those asked for; all without any. */
  readonly only: readonly string[];
  /** Whether each missing key and sentence is told. */
  readonly isWhole: boolean;
  readonly locale: Locale;
}

interface Report {
  readonly lines: readonly string[];
  /** Whether a file says what nobody would ever read, or says it wrong. */
  readonly isFaulty: boolean;
}

interface Part {
  readonly said: number;
  readonly total: number;
}

const percentOf = (parts: readonly Part[]): number => {
  const [said, total] = [sum(parts, "said"), sum(parts, "total")];
  // « 100 % » is whole, never rounded up to.
  return total === 0 ? 100 : Math.floor((said / total) * 100);
};

const sum = (parts: readonly Part[], what: keyof Part) => parts.reduce((all, part) => all + part[what], 0);

export function reportLanguages(wanted: Wanted): Report {
  const known = languagesIn(wanted.folder);
  const asked = wanted.only.length === 0 ? known : wanted.only;
  const reports = asked.map((language) =>
    known.includes(language)
      ? reportOne(language, wanted)
      : {
          lines: [fill(TEXTS[wanted.locale].unknown, { language, known: known.join(", ") })],
          isFaulty: true,
        },
  );
  return {
    lines: reports.flatMap(({ lines }) => lines),
    isFaulty: reports.some(({ isFaulty }) => isFaulty),
  };
}

function reportOne(language: string, { folder, content, isWhole, locale }: Wanted): Report {
  const texts = TEXTS[locale];
  const bundles = interfaceShares(folder, language);
  const faults = [
    ...strayFiles(folder, language).map((file) => fill(texts.stray, { file: join(language, file) })),
    ...bundles.flatMap((share) => faultsOf(language, share, texts)),
  ];
  const head = fill(texts.interface, {
    ...{ language, percent: percentOf(bundles), said: sum(bundles, "said"), total: sum(bundles, "total") },
  });
  const inContents = contentLines(language, { content, isWhole, texts });
  return {
    lines: [head, ...bundleLines(bundles, { isWhole, texts }), ...inContents, ...faults],
    isFaulty: faults.length > 0,
  };
}

interface Telling {
  readonly isWhole: boolean;
  readonly texts: typeof french;
}

/** Files begun and not whole, one a line; those not begun, together. */
function bundleLines(bundles: readonly BundleShare[], { isWhole, texts }: Telling): readonly string[] {
  const begun = bundles.filter(({ said, total }) => said > 0 && said < total);
  const rows = begun.flatMap(({ bundle, said, total, missing }) => [
    fill(texts.bundle, { bundle, said, total }),
    ...(isWhole ? [fill(texts.missing, { keys: missing.join(", ") })] : []),
  ]);
  const absent = bundles.filter(({ said, total }) => said === 0 && total > 0).map(({ bundle }) => bundle);
  return absent.length === 0 ? rows : [...rows, fill(texts.absent, { files: absent.join(", ") })];
}

function faultsOf(language: string, share: BundleShare, texts: typeof french): string[] {
  const file = join(language, `${share.bundle}.json`);
  return [
    ...share.unknown.map((key) => fill(texts.unknownKey, { file, key })),
    ...share.wrong.map((key) => fill(texts.wrongBlanks, { file, key })),
  ];
}

interface ContentTelling extends Telling {
  readonly content: Wanted["content"];
}

/** English is written in the contents themselves, beside the French. */
function contentLines(language: string, { content, isWhole, texts }: ContentTelling): readonly string[] {
  if (language === "en") return [texts.english];
  const translations = content.translations.get(language);
  if (!translations) return [fill(texts.none, { language })];
  const shares = contentShares(content.scenarios, translations).filter(({ said }) => said > 0);
  const rows = shares.flatMap(({ workshop, said, total, missing }) => [
    fill(texts.workshop, { workshop, percent: percentOf([{ said, total }]), said, total }),
    ...(isWhole ? missing.map((sentence) => fill(texts.sentence, { sentence })) : []),
  ]);
  const stale = staleIn(content.scenarios, translations).map((sentence) => fill(texts.stale, { sentence }));
  return [...rows, ...stale];
}
