/** Problems of content files in their author's language: rules and libraries word them in English alone. */
import { fill } from "../../game/roadmap/prose.ts";
import english from "../text/check/en.json" with { type: "json" };
import french from "../text/check/fr.json" with { type: "json" };
import type { Locale } from "../text/sentences.ts";
import type { Located } from "./yaml.ts";

interface Words {
  readonly file: string;
  /** How many files and faults. */
  readonly sum: string;
  readonly fine: string;
  /** What stands between braces in a sentence and has a word of its own here. */
  readonly values: Readonly<Record<string, string>>;
  /** The English sentence, then ours; the first that fits is told. */
  readonly sentences: readonly (readonly string[])[];
}

const WORDS: Readonly<Record<Locale, Words>> = { fr: french, en: english };

/** `file:line:col path message`, as `printed` gives it; a sentence nobody translated stays as it is. */
export function toldIn(locale: Locale, { file, line, column, path, message }: Located): string {
  const words = WORDS[locale];
  return `${file}:${line}:${column} ${path.join(".") || words.file} ${translated(message, words)}`;
}

type Counts = Readonly<Record<"scenarios" | "estates" | "problems" | "warnings", number>>;

export function sumIn(locale: Locale, counts: Counts): string {
  const { sum, fine } = WORDS[locale];
  return counts.problems + counts.warnings > 0 ? fill(sum, counts) : `${fill(sum, counts)} ${fine}`;
}

/** What comes before a sentence: where it is in a phase taken from another workshop. */
const BEFORE = "^(?<before>[a-z0-9-]+(?:\\.[\\w-]+)* )?";

function translated(message: string, { sentences, values }: Words): string {
  for (const [english = "", own = ""] of sentences) {
    const found = patternOf(english).exec(message)?.groups;
    if (!found) continue;
    const { before = "", ...holes } = found;
    const named: Record<string, string> = {};
    for (const [key, value] of Object.entries(holes)) named[key] = values[value] ?? readable(value);
    return before + fill(own, named);
  }
  return message;
}

/** `"a"|"b"` as a list. */
const readable = (value: string): string => value.replace(/["']/g, "").replace(/ ?\| ?/g, ", ");

function patternOf(english: string): RegExp {
  const literal = english.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`${BEFORE}${literal.replace(/\{(\w+)\}/g, "(?<$1>.+?)")}$`);
}
