/** The author's guide, followed to the letter: its examples are taken out of the page and written where it says. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentWith } from "./own-content.ts";

const root = join(import.meta.dirname, "../..");
export const guide = readFileSync(join(root, "docs/guide-auteur.md"), "utf8");

interface Example {
  /** What to do with it, and the file it goes to. */
  readonly act: string;
  readonly file: string;
  readonly text: string;
}

const examples: readonly Example[] = [
  ...guide.matchAll(/<!-- exemple (\S+) ?(\S*) -->\n\n(?:<!-- prettier-ignore -->\n)?```\w+\n([\s\S]*?)```/g),
].map(([, act = "", file = "", text = ""]) => ({ act, file, text }));
export const example = (act: string) => examples.find((one) => one.act === act)?.text ?? "";

/** The shipped content once every example was followed; `change` then makes a mistake. */
export function followed(change: (file: string, text: string) => string = (_file, text) => text): string {
  const folder = contentWith({});
  const edit = (file: string, edited: (text: string) => string) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edited(existsSync(path) ? readFileSync(path, "utf8") : ""));
  };
  for (const { act, file, text } of examples) {
    if (act === "après") edit(file, (whole) => whole.replace(example("avant"), text));
    if (act === "ajout") edit(file, (whole) => `${whole.trimEnd()}\n\n${text}`);
    if (act === "fichier") edit(file, () => text);
    if (act === "fait")
      edit("facts/facts.json", (whole) => `${whole.trimEnd().replace(/\s*\]$/, "")},\n${text}]\n`);
  }
  for (const { act, file } of examples)
    if (act === "ajout" || act === "fichier") edit(file, (text) => change(file, text));
  return folder;
}
