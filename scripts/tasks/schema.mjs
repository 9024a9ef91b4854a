/** Writes docs/roadmap.schema.json, the published form of the roadmap: `npm run schema [-- --check]`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

const FILE = "docs/roadmap.schema.json";

export async function run(args) {
  const { roadmapJsonSchema } = await import("../../server/documents/index.ts");
  const text = await format(JSON.stringify(roadmapJsonSchema()), { parser: "json", printWidth: 110 });
  if (args.includes("--check")) {
    const isSame = existsSync(FILE) && readFileSync(FILE, "utf8") === text;
    if (!isSame) process.stderr.write(`${FILE} is not what the code publishes: npm run schema\n`);
    return isSame ? 0 : 1;
  }
  writeFileSync(FILE, text);
  return 0;
}
