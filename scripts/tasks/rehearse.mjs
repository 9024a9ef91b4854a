/** Bots play a whole scenario without a server: `npm run rehearse -- <scenario> [--seed N] [--tables N] [--json]`. */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      tables: { type: "string" },
      seats: { type: "string", default: "4" },
      json: { type: "boolean", default: false },
    },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { printed } = await import("../../server/scenarios/yaml.ts");
  const { registry } = await import("../../game/activities/index.ts");
  const { rehearse } = await import("../../game/engine/rehearsal.ts");
  const { canonical } = await import("../../game/engine/hash.ts");
  const { scenarios, problems } = readContent("scenarios");
  for (const problem of problems) process.stderr.write(`${printed(problem)}\n`);
  const [id = ""] = positionals;
  const frozen = scenarios.get(id);
  if (!frozen) {
    process.stderr.write(
      `No playable scenario is called "${id}". Known: ${[...scenarios.keys()].join(", ")}\n`,
    );
    return 1;
  }
  const start = performance.now();
  const { state, steps, refusals, phases } = rehearse(
    { content: frozen, registry },
    { seed: values.seed, tables: Number(values.tables ?? frozen.tables), seats: Number(values.seats) },
  );
  const report = {
    scenario: id,
    seed: values.seed,
    steps,
    refusals,
    phases,
    plannedMinutes: frozen.minutes,
    durationMs: Math.round(performance.now() - start),
    hash: createHash("sha256").update(canonical(state)).digest("hex"),
  };
  const idle = phases.filter(({ entered, commands }) => !entered || commands === 0).map((phase) => phase.id);
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else {
    for (const phase of phases)
      process.stdout.write(
        `${phase.entered ? "entered" : "MISSED "} ${phase.id}: ${phase.commands} commands\n`,
      );
    process.stdout.write(
      `${steps} steps, ${refusals.length} refusals, ${report.durationMs} ms, hash ${report.hash}\n`,
    );
  }
  if (idle.length > 0)
    process.stderr.write(`Never entered, or nothing to do for a bot: ${idle.join(", ")}\n`);
  return idle.length > 0 || state.everyone.flow.status !== "ended" ? 1 : 0;
}
