/** The figures to hold beside their floors: `npm run bench [-- --json] [--quick] [--drawing]`; read them on a quiet machine. */
import { run as build } from "./build.mjs";

export async function run(args) {
  const built = await build();
  if (built !== 0) return built;
  const { runBench, runDrawing } = await import("../../tests/load/bench.ts");
  const measure = args.includes("--drawing") ? runDrawing : runBench;
  const report = await measure(args.includes("--quick") ? { times: 1 } : {});
  if (args.includes("--json")) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  }
  process.stdout.write(`${report.date}, load average ${report.load}\n`);
  for (const { id, value, unit, limit, floor, held } of report.rows) {
    const beside = floor === null ? "" : `, floor ${floor}`;
    process.stdout.write(
      `${held ? "held " : "MISSED"} ${id.padEnd(24)} ${String(value).padStart(8)} ${unit} (limit ${limit}${beside})\n`,
    );
  }
  return 0;
}
