/** Takes a backup, of a running server too: `npm run backup -- FILE [--json]`; see docs/sauvegarde.md. */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { here } from "../support/store-place.mjs";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const { takeBackup } = await import("../../server/journal/backup.ts");
  const { explain, warn } = await import("../../server/terminal.ts");
  const [file] = positionals;
  if (!file) {
    warn("backup-which");
    return 1;
  }
  if (existsSync(file)) {
    warn("backup-exists", { file });
    return 1;
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  try {
    const { at, counts } = await takeBackup(here(), file, version);
    if (values.json) process.stdout.write(`${JSON.stringify({ file, at, counts })}\n`);
    else warn("backup-taken", { file, sessions: counts.session, events: counts.event });
    return 0;
  } catch (error) {
    explain(error, here());
    return 1;
  }
}
