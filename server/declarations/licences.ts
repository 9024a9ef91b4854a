/** The packages a server runs with, by licence, as `LICENCES.md` lists them. */
import { existsSync, readFileSync } from "node:fs";

interface LicenceGroup {
  readonly licence: string;
  readonly packages: readonly string[];
}

const PACKAGES = "## Les dépendances de production";

/** @returns none when the file is not there, or is not the one `npm run licences` writes */
export function readLicences(path: string): readonly LicenceGroup[] {
  return existsSync(path) ? licencesIn(readFileSync(path, "utf8")) : [];
}

export function licencesIn(text: string): readonly LicenceGroup[] {
  const [, after = ""] = text.split(`\n${PACKAGES}\n`);
  const [section = ""] = after.split(/\n## /);
  return section
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [licence = "", ...lines] = block.split("\n");
      const packages = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2).trim());
      return { licence: licence.trim(), packages };
    })
    .filter(({ packages }) => packages.length > 0);
}
