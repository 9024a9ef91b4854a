/** `docs/terrain.md` as it is written: each practice and the places its line names, in their order. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const writtenPage = readFileSync(join(import.meta.dirname, "../../docs/terrain.md"), "utf8");

export const writtenRows = writtenPage
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => {
    const [id = "", practice = "", where = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { id, practice, refs: [...where.matchAll(/`([^`]+)`/g)].map(([, ref = ""]) => ref) };
  });
