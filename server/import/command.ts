/** What the import command does with its files: reads one, writes one, and says how it went. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Id } from "../../game/scenario/text.ts";
import { fill } from "../../game/roadmap/prose.ts";
import { readContent } from "../scenarios/content.ts";
import { toldIn } from "../scenarios/told.ts";
import { localeOf, terminalLocale, type Locale } from "../text/sentences.ts";
import { KINDS, type Kind } from "./columns.ts";
import { importDeck } from "./deck.ts";
import { csvTemplate, xlsxTemplate } from "./template.ts";
import { importTexts } from "./texts.ts";

interface Options {
  readonly file?: string | undefined;
  readonly kind?: string | undefined;
  readonly deck?: string | undefined;
  readonly title?: string | undefined;
  readonly out?: string | undefined;
  readonly lang?: string | undefined;
  readonly isTemplate: boolean;
  readonly isReplacing: boolean;
  readonly isFrenchOnly: boolean;
  /** The content folder. */
  readonly folder: string;
}

interface Ended {
  readonly status: 0 | 1;
  /** For standard output: the template alone. */
  readonly output?: string;
  readonly lines: readonly string[];
}

const failed = (...lines: readonly string[]): Ended => ({ status: 1, lines });

export async function runImport(options: Options): Promise<Ended> {
  const locale = options.lang === undefined ? terminalLocale() : localeOf(options.lang);
  const { report } = importTexts[locale];
  const kind = KINDS.find((one) => one === options.kind);
  const usage = () => failed(fill(report.usage, { kinds: KINDS.join(", ") }));
  if (!kind) return usage();
  if (options.isTemplate) return writeTemplate(options, kind, locale);
  if (options.file === undefined || options.deck === undefined) return usage();
  if (!Id.safeParse(options.deck).success) return failed(fill(report["deck-name"], { value: options.deck }));
  return writeDeck({ ...options, file: options.file, deck: options.deck, kind, locale });
}

interface Asked extends Options {
  readonly file: string;
  readonly deck: string;
  readonly kind: Kind;
  readonly locale: Locale;
}

function writeDeck(asked: Asked): Ended {
  const { file, deck, kind, title, locale, folder, isFrenchOnly } = asked;
  const { report } = importTexts[locale];
  const bytes = bytesOf(file);
  if (!bytes) return failed(fill(report.missing, { file }));
  const { library, problems } = readContent(folder);
  const isUnread = library.facts.size === 0 || (kind === "concepts" && !hasMap(library.decks.values()));
  if (isUnread) return failed(report.content, ...problems.map((one) => toldIn(locale, one)));
  const imported = importDeck({ bytes, kind, deck, title, locale, library, isFrenchOnly });
  if (!imported.ok)
    return failed(...imported.messages, fill(report.refused, { count: imported.messages.length }));
  const out = asked.out ?? join(folder, "decks", `${deck}.yaml`);
  const { count, encoding } = imported;
  const readAs = fill(report["read-as"], { encoding, count });
  const ended = write(out, imported.yaml, { ...asked, done: report.written });
  return { ...ended, lines: [readAs, ...ended.lines] };
}

const hasMap = (decks: Iterable<{ readonly kind: string }>) => [...decks].some(({ kind }) => kind === "map");

async function writeTemplate(options: Options, kind: Kind, locale: Locale): Promise<Ended> {
  const { out } = options;
  if (out === undefined) return { status: 0, output: csvTemplate(kind, locale), lines: [] };
  const content = out.endsWith(".xlsx") ? await xlsxTemplate(kind, locale) : csvTemplate(kind, locale);
  return write(out, content, { ...options, locale, done: importTexts[locale].report.template });
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

type Writing = Pick<Asked, "isReplacing" | "locale"> & { readonly done: string };

function write(file: string, content: string | Uint8Array, { isReplacing, locale, done }: Writing): Ended {
  const { report } = importTexts[locale];
  if (existsSync(file) && !isReplacing) return failed(fill(report.exists, { file }));
  try {
    writeFileSync(file, content);
  } catch {
    return failed(fill(report["not-written"], { file }));
  }
  return { status: 0, lines: [fill(done, { file })] };
}
