/** The changelog says of each entry whether it mends or adds; a version x.y.Z only mends. The first version adds all. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const shipped = readFileSync(join(import.meta.dirname, "../../CHANGELOG.md"), "utf8");

const PARTS = new Set(["Corrections", "Nouveautés", "Pour qui installe"]);

/** @returns one sentence for each entry or part that says neither, or that its version may not have */
function unsorted(text: string): string[] {
  const versions = text.split(/^## /m).slice(1);
  return versions.flatMap((section, index) => {
    const [version = "", ...lines] = section.split("\n");
    const isFirst = index === versions.length - 1;
    const onlyMends = !/^\d+\.\d+\.0\b/.test(version);
    let part: string | undefined;
    return lines.flatMap((line) => {
      const [, titled] = /^### (.+)$/.exec(line) ?? [];
      part = titled ?? part;
      if (titled !== undefined && !PARTS.has(titled)) return [`${version}: a part called ${titled}`];
      if (titled === "Nouveautés" && onlyMends)
        return [`${version}: a version that only mends has novelties`];
      return line.startsWith("- ") && part === undefined && !isFirst ? [`${version}: ${line}`] : [];
    });
  });
}

test("each entry of the changelog is a fix or a novelty", () => {
  expect(unsorted(shipped)).toEqual([]);
});

const FIRST = "## 0.1.0\n\n- Tout.\n";

test("an entry that says neither is told, but in the first version", () => {
  expect(unsorted(`## 0.2.0\n\n- Un bouton.\n\n${FIRST}`)).toEqual(["0.2.0: - Un bouton."]);
  expect(unsorted(`## 0.2.0\n\n### Nouveautés\n\n- Un bouton.\n\n${FIRST}`)).toEqual([]);
});

test("a version that only mends has no novelty", () => {
  const mended = `## 0.1.1\n\n### Corrections\n\n- Une faute.\n\n### Pour qui installe\n\n- Rien.\n\n${FIRST}`;
  expect(unsorted(mended)).toEqual([]);
  expect(unsorted(mended.replace("Corrections", "Nouveautés"))).toEqual([
    "0.1.1: a version that only mends has novelties",
  ]);
});

test("a part has one of the three names that readers know", () => {
  expect(unsorted(`## 0.2.0\n\n### Divers\n\n- Un bouton.\n\n${FIRST}`)).toEqual([
    "0.2.0: a part called Divers",
  ]);
});
