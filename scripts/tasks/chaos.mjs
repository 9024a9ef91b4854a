/** Faults under load: `npm run chaos -- --minutes M --seed S [--only kill --kills N] [--json]`; fails when anything was lost or diverged. */
import { parseArgs } from "node:util";

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      kills: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.only !== undefined && values.only !== "kill") {
    process.stderr.write(`--only knows "kill"\n`);
    return 1;
  }
  const { runChaos } = await import("../../tests/load/chaos.ts");
  const kills = values.kills === undefined ? undefined : Number(values.kills);
  const report = await runChaos({
    minutes: Number(values.minutes),
    seed: values.seed,
    only: values.only,
    kills,
  });
  process.stdout.write(`${JSON.stringify(report, null, values.json ? 0 : 2)}\n`);
  return report.lost > 0 || report.divergent > 0 ? 1 : 0;
}
