/** One export in a process of its own: `node tests/load/workspace-export.ts <format>` prints how long it took and what memory it added. */
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import { workspacePoster, workspaceSlides } from "../../server/documents/council/index.ts";
import { ROADMAP_FORMATS, writeNotesOf, writeWorkspace } from "../../server/documents/index.ts";
import { BENCH_SHAPE } from "./workspace-shape.ts";
import { fullWorkspace } from "../support/full-workspace.ts";

const [asked = ""] = process.argv.slice(2);
const { workspace, drafts } = fullWorkspace(BENCH_SHAPE);
const named = { code: workspace.id, date: "2026-11-21" };
const at = { address: "https://example.org/feuille-de-route/x", mount: "" };

/** As a route makes it: from what the server holds to the bytes that it sends. */
async function write(): Promise<number> {
  const roadmap = roadmapOf(workspace, drafts);
  if (asked === "poster") return workspacePoster({ roadmap, ...at }, "a3").length;
  if (asked === "slides") return workspaceSlides({ roadmap, ...at }).length;
  if (asked === "pitch") return (await writeNotesOf("odt", roadmap, { named }))?.body.length ?? 0;
  const format = ROADMAP_FORMATS.find((known) => known === asked);
  if (!format) throw new Error(`no format ${asked}`);
  return (await writeWorkspace(format, roadmap)).body.length;
}

// The peak so far is the fixture's: what it left is given back before the measure begins.
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
const begun = performance.now();
const bytes = await write();
const ms = performance.now() - begun;
clearInterval(watch);
most = Math.max(most, process.memoryUsage().rss);
process.stdout.write(JSON.stringify({ ms, bytes, added: (most - before) / 1024 / 1024 }));
