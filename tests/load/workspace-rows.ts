/** La feuille de route with four hundred actions: opened in a browser, its duplicates proposed, each export made. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { z } from "zod";
import { duplicates } from "../../game/workspace/duplicates.ts";
import { ROADMAP_FORMATS } from "../../server/documents/index.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { fullWorkspace } from "../support/full-workspace.ts";
import { importedWorkspace } from "../support/imported-workspace.ts";
import { TestServer } from "../support/server.ts";
import { record, row, type Row } from "./bench-rows.ts";
import { BENCH_SHAPE } from "./workspace-shape.ts";

const run = promisify(execFile);
const Measured = z.object({ ms: z.number(), bytes: z.number(), added: z.number() });
const EXPORTS = [...ROADMAP_FORMATS, "poster", "slides", "pitch"] as const;
const OPENINGS = 5;

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

export async function workspaceRows(): Promise<readonly Row[]> {
  const rows: Row[] = [...(await openingRows()), ...duplicateRows()];
  for (const format of EXPORTS) rows.push(...(await exportRows(format)));
  return rows;
}

/** From the address to every fiche of the list, by a browser that opened the site before. */
async function openingRows(): Promise<readonly Row[]> {
  const server = await TestServer.start();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  try {
    const { id, key } = await importedWorkspace(server, BENCH_SHAPE);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const address = `${server.url}/feuille-de-route/${id}`;
    await page.goto(`${address}#${key}`);
    await page.locator(".fiche-open").first().waitFor();
    const [shown, said]: [number[], number[]] = [[], []];
    for (let n = 0; n < OPENINGS; n += 1) {
      const asked = performance.now();
      await (await server.get(`/api/workspaces/${id}`, key)).arrayBuffer();
      said.push(performance.now() - asked);
      const begun = performance.now();
      await page.goto(address);
      await page.waitForFunction(
        (count) => document.querySelectorAll(".fiche-open").length >= count,
        BENCH_SHAPE.sessions * BENCH_SHAPE.tables * BENCH_SHAPE.each,
      );
      shown.push(performance.now() - begun);
    }
    return [
      row({
        id: "workspace-open",
        unit: "ms until 400 actions are listed",
        value: middle(shown),
        limit: 1_000,
      }),
      record("workspace-answer", "ms of it, the server’s answer", middle(said)),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

function duplicateRows(): readonly Row[] {
  const { workspace } = fullWorkspace(BENCH_SHAPE);
  const begun = performance.now();
  const found = duplicates(workspace);
  const ms = performance.now() - begun;
  return [
    row({ id: "workspace-duplicates", unit: "ms, 400 actions, the first time", value: ms, limit: 2_000 }),
    record("workspace-pairs", "pairs proposed", found.length),
  ];
}

async function exportRows(format: string): Promise<readonly Row[]> {
  const program = join(import.meta.dirname, "workspace-export.ts");
  const { stdout } = await run(process.execPath, ["--expose-gc", program, format]);
  const { ms, added, bytes } = Measured.parse(JSON.parse(stdout));
  return [
    row({ id: `workspace-${format}`, unit: `ms, ${Math.round(bytes / 1024)} KB`, value: ms, limit: 3_000 }),
    row({
      id: `workspace-${format}-memory`,
      unit: "MB added, in a process of its own",
      value: added,
      limit: 100,
    }),
  ];
}
