/** Puts a backup back: `npm run restore -- FILE [--replace] [--json]`; the server must be stopped. See docs/sauvegarde.md. */
import { accessSync, constants } from "node:fs";
import { parseArgs } from "node:util";
import { here } from "../support/store-place.mjs";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, replace: { type: "boolean", default: false } },
  });
  const { restoreBackup } = await import("../../server/journal/restore.ts");
  const { explain, warn } = await import("../../server/terminal.ts");
  const [file] = positionals;
  if (!file) {
    warn("restore-which");
    return 1;
  }
  try {
    accessSync(file, constants.R_OK);
  } catch {
    warn("restore-missing", { file });
    return 1;
  }
  try {
    const { header, sessions } = await restoreBackup(here(), file, values.replace);
    if (values.json) process.stdout.write(`${JSON.stringify({ file, at: header.at, sessions })}\n`);
    else warn("restored", { at: header.at, sessions });
    return 0;
  } catch (error) {
    explain(error, here());
    return 1;
  }
}
