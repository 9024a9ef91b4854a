/** Plays *Le Mandat* in bulk: `npm run balance [-- --games N] [--deck ID] [--estate ID] [--years N] [--json]`. */
import { parseArgs } from "node:util";

const say = (line) => process.stderr.write(`${line}\n`);

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      games: { type: "string", default: "2000" },
      deck: { type: "string", default: "mandat-actions" },
      estate: { type: "string", default: "val-d-octet" },
      years: { type: "string", default: "4" },
      json: { type: "boolean", default: false },
    },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { runBalance } = await import("../../server/mandate/balance.ts");
  const { balanceReport } = await import("../../server/mandate/balance-report.ts");
  const { printed } = await import("../../server/scenarios/yaml.ts");
  const { library, problems } = readContent("scenarios");
  problems.forEach((problem) => say(printed(problem)));
  const { deck, estate } = values;
  const run = runBalance(library, { deck, estate, years: Number(values.years), games: Number(values.games) });
  if (!run.ok) {
    run.problems.forEach(({ path, message }) => say(`${deck} ${path.join(".")} ${message}`));
    return 1;
  }
  process.stdout.write(values.json ? `${JSON.stringify(run.balance)}\n` : balanceReport(run.balance));
  return 0;
}
