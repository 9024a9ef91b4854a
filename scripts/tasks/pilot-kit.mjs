/** The documents of a pilot (docs/pilote) as files to change: `npm run pilot-kit -- [--format odt|docx|html|md] [--out dir]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const say = (line) => process.stderr.write(`${line}\n`);

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: "string", default: "odt" },
      out: { type: "string", default: "kit-du-pilote" },
    },
  });
  const { isPilotFormat, PILOT_DOCUMENTS, writePilot } = await import("../../server/pages/pilot.ts");
  const { pageSay } = await import("../../server/pages/say.ts");
  const { terminalLocale } = await import("../../server/text/sentences.ts");
  const { format, out } = values;
  if (!isPilotFormat(format)) {
    say(pageSay(terminalLocale())("pilot-which-format"));
    return 1;
  }
  mkdirSync(out, { recursive: true });
  for (const id of PILOT_DOCUMENTS) {
    const file = await writePilot(id, format, "");
    if (!file) continue;
    const path = join(out, file.filename);
    writeFileSync(path, file.body);
    process.stdout.write(`${path}\n`);
  }
  return 0;
}
