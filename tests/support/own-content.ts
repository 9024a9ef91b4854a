/** A content folder of a test's own: everything shipped, and scenarios that nobody else plays. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SHIPPED = join(import.meta.dirname, "../../scenarios");

/**
 * @param scenarios YAML text of each, by id
 * @param without files of ours that this folder lacks
 * @returns the folder, for `CONTENT_DIR`
 */
export function contentWith(
  scenarios: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-content-"));
  cpSync(SHIPPED, folder, { recursive: true });
  for (const [id, yaml] of Object.entries(scenarios)) {
    mkdirSync(join(folder, "modules"), { recursive: true });
    writeFileSync(join(folder, "modules", `${id}.yaml`), yaml);
  }
  for (const name of without) rmSync(join(folder, name));
  return folder;
}
