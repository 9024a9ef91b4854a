/** The sentences of the pages, read from their files: what a rehearsal counts that no author wrote. */
import { readFileSync } from "node:fs";

/** Of a sentence that varies with a count, the longest form. */
export function sentencesIn(locale) {
  const files = new Map();
  return (activity, key) => {
    if (!files.has(activity))
      files.set(activity, JSON.parse(readFileSync(`client/text/${locale}/${activity}.json`, "utf8")));
    const found = files.get(activity)[key];
    if (found === undefined) throw new Error(`client/text/${locale}/${activity}.json has no sentence ${key}`);
    return typeof found === "string" ? found : found.other;
  };
}
