/** A content folder of a test's own: everything shipped, and scenarios that nobody else plays. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SHIPPED = join(import.meta.dirname, "../../scenarios");

/**
 * @param scenarios YAML text of each, by id
 * @returns the folder, for `CONTENT_DIR`
 */
export function contentWith(scenarios: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-content-"));
  cpSync(SHIPPED, folder, { recursive: true });
  for (const [id, yaml] of Object.entries(scenarios)) {
    mkdirSync(join(folder, "modules"), { recursive: true });
    writeFileSync(join(folder, "modules", `${id}.yaml`), yaml);
  }
  return folder;
}
