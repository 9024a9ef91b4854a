/** The import command run for real, and what it writes checked and played. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../game/activities/index.ts";
import { rehearse } from "../../game/engine/rehearsal.ts";
import { runImport } from "../../server/import/command.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { importInto } from "../support/imported.ts";
import { contentWith } from "../support/own-content.ts";
import { csv, line } from "../support/spreadsheets.ts";

describe("npm run import", () => {
  const folder = contentWith({});
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, ["scripts/run.mjs", "import", ...args], {
      cwd: join(import.meta.dirname, "../.."),
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "fr_FR.UTF-8", CONTENT_DIR: folder },
    });
  const saved = (name: string, bytes: string | Uint8Array) => {
    const path = join(mkdtempSync(join(tmpdir(), "trois-tiers-import-")), name);
    writeFileSync(path, bytes);
    return path;
  };

  const asked = {
    ...{ isTemplate: false, isReplacing: false, isFrenchOnly: false, folder, lang: "fr" },
    ...{ kind: "questions", deck: "importees" },
  };

  test("prints a template that it then reads, writes the deck, and will not write over it unasked", async () => {
    const { stdout, status } = run(["--template", "--kind", "questions"]);
    expect(status).toBe(0);
    const file = saved("q.csv", stdout);
    expect(run([file, "--kind", "questions", "--deck", "importees"])).toMatchObject({
      status: 0,
      stdout: "",
    });
    const again = await runImport({ ...asked, file });
    expect(again.status).toBe(1);
    expect(again.lines.join()).toContain("existe déjà et n’a pas été touché");
    expect(await runImport({ ...asked, file, isReplacing: true })).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "decks/importees.yaml"), "utf8")).toMatch(
      /^# Écrit par .*\n# puis .*\n\nid: importees\nkind: quiz\n/,
    );
  });

  test("says all that is wrong in the language asked for, writes nothing, fails", () => {
    const file = saved("q.csv", csv("questions", [line("questions", 1, { answer: "9" })]));
    const { status, stderr } = run([file, "--kind", "questions", "--deck", "ratees", "--lang", "en"]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^line 2, column “answer” \(S2\): /)]);
    expect(() => readFileSync(join(folder, "decks/ratees.yaml"))).toThrow("ENOENT");
  });

  test.each([
    ["nothing asked", { kind: undefined }, "Dites quel tableau"],
    ["a kind nobody knows", { file: "x.csv", kind: "cartes" }, "questions, actions, concepts"],
    ["a path for a name", { file: "x.csv", deck: "../x" }, "ne convient pas comme nom de paquet"],
    ["no such file", { file: "nulle-part.csv" }, "nulle-part.csv n’existe pas"],
  ])("%s is answered by what to do", async (_name, changed, told) => {
    const { status, lines } = await runImport({ ...asked, ...changed });
    expect(status).toBe(1);
    expect(lines.join()).toContain(told);
  });
});

test("imported decks pass the check of the content, and bots play them to the end", () => {
  const { scenarios, problems } = readContent(importInto(contentWith({})));
  expect(problems).toEqual([]);
  const frozen = scenarios.get("importe");
  if (!frozen) throw new Error("not playable");
  const { state, phases } = rehearse({ content: frozen, registry }, { seed: "1", tables: 2, seats: 4 });
  expect(state.everyone.flow.status).toBe("ended");
  expect(phases.filter(({ commands }) => commands === 0)).toEqual([]);
  expect(JSON.stringify(state.everyone)).toContain("que-faire-du-portable");
});
