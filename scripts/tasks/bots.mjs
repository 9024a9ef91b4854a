/** Real clients join a live session: `npm run bots -- --url U --code C --count N --duration S [--drive --key K] [--acks FILE] [--pace MS] [--json]`. */
import { parseArgs } from "node:util";

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: "string", default: "http://localhost:2567" },
      code: { type: "string", default: "" },
      count: { type: "string", default: "12" },
      duration: { type: "string", default: "600" },
      drive: { type: "boolean", default: false },
      key: { type: "string" },
      acks: { type: "string" },
      pace: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.code === "" || (values.drive && values.key === undefined)) {
    process.stderr.write("bots need --code, and --key with --drive\n");
    return 1;
  }
  const { Crowd } = await import("../../tests/load/bots.ts");
  const crowd = await Crowd.gather({
    url: values.url.replace(/\/+$/, ""),
    code: values.code,
    count: Number(values.count),
    duration: Number(values.duration),
    drive: values.drive,
    key: values.key,
    acks: values.acks,
    pace: values.pace === undefined ? undefined : Number(values.pace),
  });
  await crowd.play();
  const report = await crowd.report();
  await crowd.close();
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (report.missing === undefined)
    process.stderr.write("Without --key the journal was not read: missing commands were not looked for.\n");
  if (report.missing?.length)
    process.stderr.write(`Acknowledged and missing: ${report.missing.join(", ")}\n`);
  if (values.drive && !report.hasEnded) process.stderr.write("The driven session did not end.\n");
  return report.missing?.length || (values.drive && !report.hasEnded) ? 1 : 0;
}
