/** Reads what public bodies already do (`terrain.yaml`); a content folder may have none. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkTerrain, TerrainFile, type Practice } from "../../game/scenario/terrain.ts";
import { parseWith, readYaml, shownPath, type Located } from "./yaml.ts";

/** @returns none when the file has a problem: `problems` then says which */
export function readTerrain(folder: string, problems: Located[]): readonly Practice[] {
  const path = join(folder, "terrain.yaml");
  if (!existsSync(path)) return [];
  const yaml = readYaml(path, shownPath(path));
  const parsed = parseWith(yaml, TerrainFile);
  const found = parsed.ok ? checkTerrain(parsed.data.practices).map(yaml.locate) : parsed.problems;
  problems.push(...found);
  return parsed.ok && found.length === 0 ? parsed.data.practices : [];
}
