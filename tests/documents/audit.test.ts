/** The dossier d'audit in its five formats: every piece of evidence in each, well-formed, and opened by LibreOffice. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { apply } from "../../game/workspace/apply.ts";
import type { Change } from "../../game/workspace/change/schema.ts";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { type AUDIT_FORMATS, writeAudit } from "../../server/documents/audit.ts";
import { writeWorkspace } from "../../server/documents/index.ts";
import { folded, htmlFault, wordsOf, xmlFault, xmlFiles } from "./support.ts";

const PROOFS = [
  "Règle de renouvellement signée",
  '=HYPERLINK("http://x")',
  'Bilan <2027> & "annexes" ; lot 2',
];

function filled(): Workspace {
  const fiche = (id: string, title: string, theme: "cycle-de-vie" | "inclusion" | "gouvernance"): Change => ({
    ...{ type: "fiche/add", id, title, theme },
  });
  const set = (id: string, field: string, value: unknown): Change => ({
    ...{ type: "fiche/set", fiche: id, field, value },
  });
  const proof = (id: string, at: number): Change => ({
    ...{ type: "fiche/entry", fiche: id, list: "proofs", entry: `p${at}` },
    value: {
      title: PROOFS[at],
      place: at === 1 ? null : "Intranet, dossier « NR »",
      date: "2027-03-15",
      owner: "DSI",
    },
  });
  const changes: readonly Change[] = [
    ...[
      fiche("a", "Garder les PC sept ans", "cycle-de-vie"),
      fiche("b", "Prêter des ordinateurs", "inclusion"),
    ],
    fiche("c", `Nommer une élue référente ${"et le dire à chaque direction, ".repeat(12)}`, "gouvernance"),
    ...[set("a", "target", "Sept ans en 2029"), set("a", "owner", "DSI"), set("a", "deadline", "2029-12-31")],
    ...[
      set("a", "sdgs", [12, 13]),
      set("a", "tags", ["pcaet:4.2", "label:2.1"]),
      set("b", "tags", ["spaser:objectif 3"]),
    ],
    ...[set("b", "status", "started"), proof("a", 0), proof("a", 1), proof("b", 2)],
    { type: "workspace/set", field: "frame", value: "label-nr" },
    { type: "workspace/set", field: "authority", value: "Val-d’Octet" },
    {
      ...{ type: "fiche/entry", fiche: "a", list: "indicators", entry: "i" },
      value: {
        ...{
          name: "Âge moyen à la sortie du parc",
          unit: "ans",
          formula: null,
          source: "GLPI",
          frequency: "yearly",
        },
        ...{
          startValue: "4,6",
          target: "7",
          readings: { 2027: { value: 5.1, note: null }, 2028: { value: null, note: "non relevé" } },
        },
      },
    },
  ];
  return changes.reduce(
    (held, change) => {
      const applied = apply(held, change);
      if (!applied.ok) throw new Error(`${JSON.stringify(change)}: ${applied.refusal}`);
      return applied.workspace;
    },
    newWorkspace("w", "Feuille de route 2027", "fr"),
  );
}

const workspace = filled();
async function bytesOf(format: (typeof AUDIT_FORMATS)[number], of = workspace): Promise<Uint8Array> {
  const { body } = await writeAudit(format, roadmapOf(of, []), { at: "2027-09-01" });
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}
const textOf = async (format: (typeof AUDIT_FORMATS)[number]) =>
  new TextDecoder().decode(await bytesOf(format));

test.each(["odt", "docx"] as const)(
  "the %s is well-formed and holds every piece of evidence",
  async (format) => {
    const files = xmlFiles(await bytesOf(format));
    for (const [path, xml] of files) expect(xmlFault(xml), path).toBeNull();
    const words = [...files.values()].map(wordsOf).join(" ");
    for (const proof of PROOFS) expect(words).toContain(folded(proof));
    expect(words).toContain("Âge moyen à la sortie du parc (ans)");
  },
);

test("the page to print is well-formed and holds every piece of evidence", async () => {
  const html = await textOf("html");
  expect(htmlFault(html)).toBeNull();
  for (const proof of PROOFS) expect(wordsOf(html)).toContain(folded(proof));
});

test("the Markdown holds what is proven, and what is not", async () => {
  const text = await textOf("md");
  expect(text).toContain("Règle de renouvellement signée");
  expect(folded(text)).toContain("[à compléter : aucune preuve n’est écrite]");
});

describe("the CSV", () => {
  test("has a line for each piece of evidence and one for a fiche that has none, all saying draft", async () => {
    const text = (await textOf("csv")).replace(/^\uFEFF/, "");
    const lines = text.trim().split("\r\n");
    expect(lines).toHaveLength(1 + PROOFS.length + 1);
    expect(lines.slice(1).filter((line) => line.endsWith(";brouillon"))).toHaveLength(4);
    expect(text).toContain("[aucune preuve n’est écrite]");
  });

  test("runs no formula in a spreadsheet", async () => {
    const text = await textOf("csv");
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).not.toMatch(/;=/);
  });
});

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
const OFFICE = ["soffice", "libreoffice"].find((program) => isThere(program, "--version"));
const READER = "pdftotext";
const CAN_READ = isThere(READER, "-v");
if (OFFICE === undefined) console.warn("LibreOffice is absent: the dossier is not opened");

const kept = process.env.PAGES;
const folder = kept ?? mkdtempSync(join(tmpdir(), "trois-tiers-audit-"));
if (kept !== undefined) mkdirSync(kept, { recursive: true });
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

function read(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)];
  expect(spawnSync(OFFICE ?? "", options, { stdio: "ignore", timeout: 120_000 }).status).toBe(0);
  const pdf = join(folder, name.replace(/\.\w+$/, ".pdf"));
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  return CAN_READ ? folded(spawnSync(READER, ["-enc", "UTF-8", pdf, "-"], { encoding: "utf8" }).stdout) : "";
}

test.skipIf(OFFICE === undefined).each(["odt", "docx"] as const)(
  "LibreOffice opens the %s, whose pages hold the evidence",
  { timeout: 180_000 },
  async (format) => {
    const words = read(`audit-${format}.${format}`, await bytesOf(format));
    if (!CAN_READ) return;
    expect(words).toContain("Règle de renouvellement signée");
    expect(words).toContain("Ce dossier est un brouillon");
  },
);

test.skipIf(OFFICE === undefined)(
  "LibreOffice opens a roadmap in the label's frame, whose cross table is on its pages",
  { timeout: 180_000 },
  async () => {
    const { body } = await writeWorkspace("odt", roadmapOf(workspace, []));
    if (typeof body === "string") throw new Error("an ODT is bytes");
    const words = read("roadmap.odt", body);
    if (!CAN_READ) return;
    expect(words).toContain("Axe 3 – Cycle de vie des services");
    expect(words).toContain("Articulation, fiche par fiche");
  },
);
