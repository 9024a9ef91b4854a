/**
 * The figures to hold beside their floors; read them on a quiet machine.
 * `npm run bench [-- --json] [--quick] [--engine] [--quiz] [--map] [--room] [--screen] [--drawing] [--tunnel] [--visit]
 * [--survey] [--stands] [--workspace] [--campaign] [--crowd] [--kill] [--takeover]`: all the parts, or those that are named.
 * `--postgres` keeps what they write in a PostgreSQL of its own. `--readme` writes the table into README.md, after
 * measuring, or with `--from A.json,B.json` from what `--json` printed before.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { run as build } from "./build.mjs";

const README = "README.md";

export async function run(args) {
  const from = args.includes("--from") ? (args[args.indexOf("--from") + 1] ?? "").split(",") : undefined;
  const { PARTS, runBench } = await import("../../tests/load/bench.ts");
  const named = PARTS.filter((part) => args.includes(`--${part}`));
  const { readReports } = await import("../../tests/load/bench-table.ts");
  const report = from ? readReports(from) : await measure(args, named, runBench);
  if (report === undefined) return 1;
  if (args.includes("--readme"))
    await writeReadme(report, ["npm run bench", ...named.map((part) => `--${part}`)]);
  if (args.includes("--json")) process.stdout.write(`${JSON.stringify(report)}\n`);
  else print(report);
  return 0;
}

async function measure(args, named, runBench) {
  if ((await build()) !== 0) return undefined;
  // As servers run: libraries keep their checks for development.
  process.env.NODE_ENV = "production";
  const postgres = args.includes("--postgres") ? await ownPostgres() : undefined;
  try {
    return await runBench({
      ...(args.includes("--quick") && { times: 1 }),
      ...(named.length > 0 && { only: named }),
    });
  } finally {
    postgres?.stop();
  }
}

async function ownPostgres() {
  const { NO_POSTGRES, startPostgres } = await import("../../tests/support/postgres.ts");
  const postgres = await startPostgres();
  if (!postgres) throw new Error(NO_POSTGRES);
  process.env.DATABASE_URL = postgres.base();
  return postgres;
}

async function writeReadme(report, [program, ...parts]) {
  const { benchTable, machineWords, withBench } = await import("../../tests/load/bench-table.ts");
  const command = parts.length > 0 ? `${program} -- ${parts.join(" ")}` : program;
  const table = benchTable(report, machineWords(), command);
  writeFileSync(README, withBench(readFileSync(README, "utf8"), table));
}

function print({ date, load, rows }) {
  process.stdout.write(`${date}, load average ${load}\n`);
  for (const { id, value, unit, limit, floor, held } of rows) {
    const beside = floor === null ? "" : `, floor ${floor}`;
    const against = limit === null ? "" : ` (limit ${limit}${beside})`;
    const word = held === null ? "" : held ? "held" : "MISSED";
    process.stdout.write(
      `${word.padEnd(6)} ${id.padEnd(24)} ${String(value).padStart(8)} ${unit}${against}\n`,
    );
  }
}
