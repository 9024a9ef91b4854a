/** Writes docs/*.schema.json, the published forms of the roadmap, of shared actions, of a challenge's and a session's balance, and of a session's record: `npm run schema [-- --check]`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

export async function run(args) {
  const { actionSetJsonSchema, roadmapJsonSchema } = await import("../../server/documents/index.ts");
  const { balanceJsonSchema } = await import("../../server/documents/campaign.ts");
  const { manifestJsonSchema, minutesJsonSchema } = await import("../../server/dossier/schemas.ts");
  const { sessionBalanceJsonSchema } = await import("../../server/documents/session-balance.ts");
  const files = {
    "docs/roadmap.schema.json": roadmapJsonSchema(),
    "docs/action-set.schema.json": actionSetJsonSchema(),
    "docs/campaign-balance.schema.json": balanceJsonSchema(),
    "docs/session-balance.schema.json": sessionBalanceJsonSchema(),
    "docs/session-manifest.schema.json": manifestJsonSchema(),
    "docs/session-minutes.schema.json": minutesJsonSchema(),
  };
  let status = 0;
  for (const [file, schema] of Object.entries(files)) {
    const text = await format(JSON.stringify(schema), { parser: "json", printWidth: 110 });
    if (!args.includes("--check")) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      process.stderr.write(`${file} is not what the code publishes: npm run schema\n`);
      status = 1;
    }
  }
  return status;
}
