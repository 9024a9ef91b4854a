/** The plan of a national day: `npm run scale` computes docs/scale.md again; `-- --from FILE` first takes the measures of a bench (`npm run bench -- --json > FILE`), `--said COMMAND` how they were read. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const DOCUMENT = "docs/scale.md";

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { from: { type: "string" }, said: { type: "string", default: "npm run bench" } },
  });
  const { readInputs, takeBench } = await import("../../tests/load/scale/inputs.ts");
  const { limitsTable, needsTable, withTables } = await import("../../tests/load/scale/report.ts");
  if (values.from !== undefined) {
    const taken = takeBench(values.from, values.said);
    process.stderr.write(`${values.from}: ${taken.length} measures taken (${taken.join(", ")})\n`);
  }
  const inputs = readInputs();
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, "utf8"), inputs));
  process.stdout.write(`${needsTable(inputs)}\n\n${limitsTable(inputs)}\n`);
  return 0;
}
