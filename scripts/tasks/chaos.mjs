/** Faults under load: `npm run chaos -- --minutes M --seed S [--only FAULT,…] [--kills N] [--cuts N] [--postgres] [--json]`; fails when anything was lost or diverged. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { run as build } from "./build.mjs";

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      kills: { type: "string" },
      cuts: { type: "string" },
      postgres: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const { FAULTS } = await import("../../tests/load/faults.ts");
  const only = values.only?.split(",");
  if (only?.some((fault) => !FAULTS.includes(fault))) {
    process.stderr.write(`--only knows ${FAULTS.join(", ")}\n`);
    return 1;
  }
  if (!existsSync("dist/index.html")) {
    const built = await build();
    if (built !== 0) return built;
  }
  const { runChaos } = await import("../../tests/load/chaos.ts");
  const count = (text) => (text === undefined ? undefined : Number(text));
  const report = await runChaos({
    minutes: Number(values.minutes),
    seed: values.seed,
    only,
    kills: count(values.kills),
    cuts: count(values.cuts),
    isOnPostgres: values.postgres,
  });
  process.stdout.write(`${JSON.stringify(report, null, values.json ? 0 : 2)}\n`);
  return report.lost > 0 || report.divergent > 0 ? 1 : 0;
}
