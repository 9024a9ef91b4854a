/** Reads the published levers, and checks that they change what exists. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkLevers } from "../../game/footprint/levers.ts";
import { LeversFile, type Estate } from "../../game/footprint/schema.ts";
import { MODES } from "../../game/footprint/terms.ts";
import type { Numbers } from "./facts.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

interface Around {
  readonly numbers: Numbers;
  readonly estates: ReadonlyMap<string, Estate>;
}

/** @returns undefined without a file, or with one that has a problem */
export function readLevers(
  folder: string,
  { numbers, estates }: Around,
  problems: Located[],
): LeversFile | undefined {
  const path = join(folder, "facts/levers.yaml");
  if (!existsSync(path)) return undefined;
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, LeversFile);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const found = MODES.flatMap((mode) => {
    const id = parsed.data.estates[mode];
    const estate = estates.get(id);
    if (!estate) return [{ path: ["estates", mode], message: `no estate is called ${id}` }];
    return mode === "national" ? checkLevers(parsed.data, estate, numbers) : [];
  });
  problems.push(...found.map(yaml.locate));
  return found.length > 0 ? undefined : parsed.data;
}
