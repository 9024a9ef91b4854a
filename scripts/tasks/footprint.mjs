/**
 * The footprint of an estate: `npm run footprint -- <estate file> [--json]`.
 * With `--levers`, the published levers beside what the model finds; fails if one is out of its tolerance.
 */
import { parseArgs } from "node:util";

const say = (line) => process.stderr.write(`${line}\n`);

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, levers: { type: "boolean", default: false } },
  });
  const { computeEstate, computeLevers } = await import("../../server/footprint/compute.ts");
  const { footprintTexts } = await import("../../server/scenarios/estates.ts");
  const { printed } = await import("../../server/scenarios/yaml.ts");
  const { terminalLocale } = await import("../../server/text/sentences.ts");
  const locale = terminalLocale();
  const [path] = positionals;
  if (!path && !values.levers) {
    say(footprintTexts[locale].report.which);
    return 1;
  }
  const result = values.levers ? computeLevers("scenarios") : computeEstate(path, "scenarios", locale);
  if (!result.ok) {
    result.problems.forEach((problem) => say(printed(problem)));
    return 1;
  }
  if (!values.levers) {
    process.stdout.write(values.json ? `${JSON.stringify(result.summary)}\n` : result.report);
    return 0;
  }
  const { leversTable } = await import("../../server/footprint/levers-table.ts");
  const wording = { locale, texts: footprintTexts[locale] };
  process.stdout.write(
    values.json ? `${JSON.stringify(result.levers)}\n` : leversTable(result.levers, wording),
  );
  return result.levers.every(({ isHeld }) => isHeld) ? 0 : 1;
}
