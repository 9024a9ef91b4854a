/** What a language says of the interface: its folder of sentences beside the French one, file by file. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";

type Entry = string | Readonly<Record<string, string>>;
type Bundle = Readonly<Record<string, Entry>>;

/** One file of French sentences, and the same in a language. */
export interface BundleShare {
  readonly bundle: string;
  readonly said: number;
  readonly total: number;
  /** Keys without a sentence. */
  readonly missing: readonly string[];
  /** Keys that the French file does not have: nobody would ever say them. */
  readonly unknown: readonly string[];
  /** Keys whose blanks are not those of the French sentence, or which lack the form `other`. */
  readonly wrong: readonly string[];
}

const isJson = (name: string) => name.endsWith(".json") && name !== "language.json";

const readBundle = (path: string): Bundle =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Bundle) : {};

/** Every folder of sentences, French left out: what the menu of languages offers. */
export const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "language.json")))
    .map(({ name }) => name)
    .filter((name) => name !== "fr")
    .sort();

/** @param folder of all languages, `client/text` */
export function interfaceShares(folder: string, language: string): readonly BundleShare[] {
  const bundles = readdirSync(join(folder, "fr")).filter(isJson).sort();
  return bundles.map((file) =>
    shareOf(parse(file).name, readBundle(join(folder, "fr", file)), readBundle(join(folder, language, file))),
  );
}

/** Files of a language that no French one stands behind. */
export const strayFiles = (folder: string, language: string): readonly string[] =>
  readdirSync(join(folder, language)).filter((file) => isJson(file) && !existsSync(join(folder, "fr", file)));

function shareOf(bundle: string, french: Bundle, own: Bundle): BundleShare {
  const keys = Object.keys(french);
  const said = keys.filter((key) => own[key] !== undefined);
  return {
    bundle,
    said: said.length,
    total: keys.length,
    missing: keys.filter((key) => own[key] === undefined),
    unknown: Object.keys(own).filter((key) => french[key] === undefined),
    wrong: said.filter((key) => !isFaithful(french[key] ?? "", own[key] ?? "")),
  };
}

const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === "string" ? [entry] : Object.values(entry);

/** The blanks that a sentence fills, in any of its forms. */
const blanksOf = (entry: Entry) =>
  new Set(formsOf(entry).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)));

/** A sentence may leave a blank out (« une personne ») ; it cannot fill one that nobody gives. */
function isFaithful(french: Entry, own: Entry): boolean {
  const given = blanksOf(french);
  const isWhole = typeof own === "string" || own.other !== undefined;
  return isWhole && [...blanksOf(own)].every((name) => given.has(name));
}
