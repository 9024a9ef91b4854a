/** The figures to hold beside their floors: `npm run bench [-- --json] [--quick] [--engine] [--quiz] [--map] [--room] [--screen] [--drawing] [--tunnel] [--visit] [--survey] [--stands] [--workspace] [--campaign]`; read them on a quiet machine. */
import { run as build } from "./build.mjs";

export async function run(args) {
  const built = await build();
  if (built !== 0) return built;
  // As servers run: libraries keep their checks for development.
  process.env.NODE_ENV = "production";
  const { PARTS, runBench } = await import("../../tests/load/bench.ts");
  const named = PARTS.filter((part) => args.includes(`--${part}`));
  const report = await runBench({
    ...(args.includes("--quick") && { times: 1 }),
    ...(named.length > 0 && { only: named }),
  });
  if (args.includes("--json")) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  }
  process.stdout.write(`${report.date}, load average ${report.load}\n`);
  for (const { id, value, unit, limit, floor, held } of report.rows) {
    const beside = floor === null ? "" : `, floor ${floor}`;
    const against = limit === null ? "" : ` (limit ${limit}${beside})`;
    const word = held === null ? "" : held ? "held" : "MISSED";
    process.stdout.write(
      `${word.padEnd(6)} ${id.padEnd(24)} ${String(value).padStart(8)} ${unit}${against}\n`,
    );
  }
  return 0;
}
