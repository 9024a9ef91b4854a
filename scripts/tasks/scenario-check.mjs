/**
 * Checks content files, scenarios and estates: `npm run scenario:check [-- path…] [--strict]`; one
 * `file:line:col path message` per error, then per phase whose minutes are short, which `--strict` refuses too.
 */
import { parseArgs } from "node:util";
import { sentencesIn } from "../support/page-sentences.mjs";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { strict: { type: "boolean", default: false } },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { sumIn, toldIn } = await import("../../server/scenarios/told.ts");
  const { terminalLocale } = await import("../../server/text/sentences.ts");
  const { paceWarnings } = await import("../../server/rehearsal/warnings.ts");
  const content = readContent(process.env.CONTENT_DIR || "scenarios", positionals);
  const { scenarios, estates, problems } = content;
  const warnings = paceWarnings(content, sentencesIn);
  const locale = terminalLocale();
  for (const said of [...problems, ...warnings]) process.stdout.write(`${toldIn(locale, said)}\n`);
  const counts = {
    ...{ scenarios: scenarios.size, estates: estates.size },
    ...{ problems: problems.length, warnings: warnings.length },
  };
  process.stderr.write(`${sumIn(locale, counts)}\n`);
  return problems.length > 0 || (values.strict && warnings.length > 0) ? 1 : 0;
}
