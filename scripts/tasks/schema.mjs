/** Writes docs/*.schema.json, the published forms of the roadmap and of shared actions: `npm run schema [-- --check]`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

export async function run(args) {
  const { actionSetJsonSchema, roadmapJsonSchema } = await import("../../server/documents/index.ts");
  const files = {
    "docs/roadmap.schema.json": roadmapJsonSchema(),
    "docs/action-set.schema.json": actionSetJsonSchema(),
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
