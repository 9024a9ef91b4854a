/** Reads the links to go further (`ressources.yaml`); a content folder may have none. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkResources, ResourcesFile, type Resource } from "../../game/scenario/resources.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

/** @returns none when the file has a problem: `problems` then says which */
export function readResources(folder: string, problems: Located[]): readonly Resource[] {
  const path = join(folder, "ressources.yaml");
  if (!existsSync(path)) return [];
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, ResourcesFile);
  const found = parsed.ok ? checkResources(parsed.data).map(yaml.locate) : parsed.problems;
  problems.push(...found);
  return parsed.ok && found.length === 0 ? parsed.data.resources : [];
}
