/** Plays a journal again: `npm run replay -- <journal.jsonl> [--json]`; fails on a refused command or another hash. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [path] = positionals;
  if (!path) {
    process.stderr.write("Which journal? npm run replay -- <journal.jsonl>\n");
    return 1;
  }
  const { replay } = await import("../../game/engine/replay.ts");
  const { newState } = await import("../../game/engine/session.ts");
  const { canonical } = await import("../../game/engine/hash.ts");
  const { registry } = await import("../../game/activities/index.ts");
  const [header, ...lines] = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  const isContentIntact = sha256(canonical(header.content)) === header.contentHash;
  const rules = { content: header.content, registry };
  const events = lines.filter((line) => line.act);
  const { state, refused } = replay(rules, newState(header.seed, header.tables), events);
  const hash = sha256(canonical(state));
  const checkpoint = lines.findLast((line) => line.checkpoint !== undefined);
  const phases = header.content.phases.map(({ id }) => ({ id, entered: id in state.everyone.phases }));
  const isSame = checkpoint === undefined || checkpoint.hash === hash;
  if (values.json) process.stdout.write(`${JSON.stringify({ phases, hash, refused })}\n`);
  else process.stdout.write(`${events.length} commands, ${refused.length} refused, hash ${hash}\n`);
  if (!isContentIntact) process.stderr.write("The content in the journal is not the one its hash names.\n");
  if (!isSame) process.stderr.write(`The checkpoint says ${checkpoint.hash}.\n`);
  return refused.length > 0 || !isSame || !isContentIntact ? 1 : 0;
}
