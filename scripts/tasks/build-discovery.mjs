/**
 * Builds the discovery site into dist-discovery/: plain files for any web host, played without a server.
 * `npm run build:discovery -- [scenario…] [--out DIR] [--json]`
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { binOf, runNode } from "../support/program.mjs";

const say = (line) => process.stderr.write(`${line}\n`);
const MOST_BYTES = 1_000_000;

/** Pictures and the font that the screens ask for; a map's concepts and the room's sounds are not played here. */
const ART = ["landscape.svg", "pieces", "portraits", "vignettes", "states", "fonts"];

/** @returns the bytes of each file, as they are and as most hosts send them */
function weigh(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return {
        file: path.relative(folder, file).replaceAll("\\", "/"),
        bytes: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
      };
    });
}

const total = (files, field) => files.reduce((sum, file) => sum + file[field], 0);

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string", default: "dist-discovery" },
      json: { type: "boolean", default: false },
    },
  });
  const { readContent } = await import("../../server/scenarios/content.ts");
  const { compileDiscovery, DISCOVERY_SCENARIOS } = await import("../../server/discovery/compile.ts");
  const ids = positionals.length > 0 ? positionals : DISCOVERY_SCENARIOS;
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const compiled = compileDiscovery(readContent(process.env.CONTENT_DIR || "scenarios"), ids, version);
  if (!compiled.ok) {
    compiled.problems.forEach(say);
    return 1;
  }
  const out = path.resolve(values.out);
  // A child of its own: Vite's build() sets NODE_ENV=production in the process that calls it.
  const config = ["--config", "vite.discovery.config.ts", "--outDir", out];
  const code = await runNode(binOf("vite"), ["build", ...config, "--logLevel", "warn"]);
  if (code !== 0) return code;
  mkdirSync(path.join(out, "content"), { recursive: true });
  for (const [file, text] of compiled.files)
    writeFileSync(path.join(out, file), file.endsWith(".bin") ? gzipSync(text, { level: 9 }) : text);
  for (const name of ART) cpSync(path.join("assets", name), path.join(out, "art", name), { recursive: true });
  cpSync("server/documents/print.css", path.join(out, "print.css"));
  cpSync("LICENCES.md", path.join(out, "licences.txt"));
  cpSync("LICENSE", path.join(out, "LICENSE.txt"));
  return report(out, values.json);
}

function report(out, isJson) {
  const files = weigh(out);
  const [bytes, gzip] = [total(files, "bytes"), total(files, "gzip")];
  if (isJson) process.stdout.write(`${JSON.stringify({ out, bytes, gzip, files })}\n`);
  else {
    say(
      `${out} : ${files.length} fichiers, ${Math.round(gzip / 1000)} ko compressés (${Math.round(bytes / 1000)} ko).`,
    );
    say("Copiez ce dossier tel quel sur votre hébergement : voir docs/decouverte.md.");
  }
  if (gzip <= MOST_BYTES) return 0;
  say(`That is more than ${MOST_BYTES / 1000} kB.`);
  return 1;
}
