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
  const { printed } = await import("../../server/scenarios/yaml.ts");
  const { paceWarnings } = await import("../../server/rehearsal/warnings.ts");
  const content = readContent(process.env.CONTENT_DIR || "scenarios", positionals);
  const { scenarios, estates, problems } = content;
  const warnings = paceWarnings(content, sentencesIn);
  for (const said of [...problems, ...warnings]) process.stdout.write(`${printed(said)}\n`);
  process.stderr.write(
    `${scenarios.size} scenarios can be played, ${estates.size} estates can be governed, ${problems.length} problems, ${warnings.length} warnings\n`,
  );
  return problems.length > 0 || (values.strict && warnings.length > 0) ? 1 : 0;
}
