/**
 * How far each language goes: `npm run languages [-- de fr-falc] [--missing]`; `--missing` names every key and
 * sentence that is still said in French. Fails on a key or a blank that no page would fill.
 */
import { parseArgs } from "node:util";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { missing: { type: "boolean", default: false } },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { toldIn } = await import("../../server/scenarios/told.ts");
  const { reportLanguages } = await import("../../server/languages/report.ts");
  const { terminalLocale } = await import("../../server/text/sentences.ts");
  const locale = terminalLocale();
  const content = readContent(process.env.CONTENT_DIR || "scenarios");
  const faulty = content.problems.filter(({ file }) => file.includes("langues"));
  const { lines, isFaulty } = reportLanguages({
    ...{ folder: "client/text", content, locale, only: positionals, isWhole: values.missing },
  });
  for (const line of [...lines, ...faulty.map((problem) => toldIn(locale, problem))])
    process.stdout.write(`${line}\n`);
  return isFaulty || faulty.length > 0 ? 1 : 0;
}
