/** Rewrites the golden journals in tests/replays from rehearsals: look at the difference before committing it. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";

export async function run() {
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { registry } = await import("../../game/activities/index.ts");
  const { actorName } = await import("../../game/engine/actors.ts");
  const { rehearse } = await import("../../game/engine/rehearsal.ts");
  const { canonical } = await import("../../game/engine/hash.ts");
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  for (const frozen of readContent("scenarios").scenarios.values()) {
    const settings = { seed: "golden", tables: 2, seats: 3 };
    const { state, journal } = rehearse({ content: frozen, registry }, settings);
    const content = JSON.parse(canonical(frozen));
    const header = {
      format: 1,
      rules: 1,
      seed: settings.seed,
      title: "",
      locale: "fr",
      tables: settings.tables,
      code: "GOLDEN",
      contentHash: sha256(canonical(frozen)),
      content,
    };
    const lines = journal.map(({ seq, at, by, act }) => ({
      seq,
      at,
      by: actorName(by),
      cmdId: `golden-${seq}`,
      act,
    }));
    const all = [header, ...lines, { checkpoint: journal.length, hash: sha256(canonical(state)) }];
    const path = `tests/replays/${frozen.scenario}.jsonl`;
    writeFileSync(path, all.map((line) => `${JSON.stringify(line)}\n`).join(""));
    process.stdout.write(`${path}: ${journal.length} commands\n`);
  }
  return 0;
}
