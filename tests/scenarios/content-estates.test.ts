/** Estates, hypotheses and levers in the content folder: a fault is told, what is sound stays. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../server/scenarios/content.ts";
import { contentFolder, newFolder } from "../support/estates.ts";

describe("the content folder", () => {
  /** A copy without decks and scenarios, changed by the test. */
  function folderWith(change: (folder: string) => void) {
    const folder = newFolder();
    for (const part of ["facts", "estates"])
      cpSync(join(contentFolder, part), join(folder, part), { recursive: true });
    change(folder);
    return readContent(folder);
  }
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replaceAll(from, to));
  };

  test("a faulty estate is told and left out, the others stay", () => {
    const { estates, factors, problems } = folderWith((folder) => {
      edit(join(folder, "estates/commune-40.yaml"), "agents: 40", "agents: 0");
    });
    expect([...estates.keys()]).toEqual(["departement-colleges", "val-d-octet-mesure", "val-d-octet"]);
    expect(factors).toBeDefined();
    expect(problems.map(({ path }) => path.join("."))).toEqual(["agents"]);
  });

  test("two estates of one name are told", () => {
    const { problems } = folderWith((folder) => {
      edit(join(folder, "estates/val-d-octet-mesure.yaml"), "id: val-d-octet-mesure", "id: val-d-octet");
    });
    expect(problems.map(({ message }) => message)).toEqual(["two estates are called val-d-octet"]);
  });

  test("a fact that the model needs and that changed its name is told: there are no factors", () => {
    const { factors, problems } = folderWith((folder) => {
      edit(join(folder, "facts/facts.json"), '"term-ecran-kwh"', '"term-moniteur-kwh"');
    });
    expect(factors).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([
      "the footprint model needs term-ecran-kwh, which is neither a fact nor a hypothesis",
    ]);
  });

  test("a hypothesis that looks like a fact, leans on none, or is said twice", () => {
    const { problems } = folderWith((folder) => {
      const path = join(folder, "facts/hypotheses.yaml");
      edit(path, "[centre-serveur-ges-ademe]", "[centre-serveur-ges-adem]");
      edit(path, "id: hyp-box-vie", "id: hyp-switch-vie");
    });
    const said = problems.map(({ message }) => message);
    expect(said).toContain("no fact is called centre-serveur-ges-adem; see scenarios/facts/facts.json");
    expect(said).toContain("two hypotheses are called hyp-switch-vie");
    const renamed = folderWith((folder) => {
      edit(join(folder, "facts/hypotheses.yaml"), "id: hyp-box-vie", "id: box-vie");
    });
    expect(renamed.problems[0]?.message).toBe("the id of a hypothesis opens with hyp-");
  });

  test("a lever that changes nothing known, or reads no fact", () => {
    const { problems } = folderWith((folder) => {
      const path = join(folder, "facts/levers.yaml");
      edit(path, "set: { pue: 1.3 }", "set: { eup: 1.3 }");
      edit(path, "mix: mix-europe-acv-numerique", "mix: mix-mars");
    });
    expect(problems.map(({ message }) => message)).toEqual([
      "no number of an estate is called eup",
      "no fact with a number is called mix-mars",
    ]);
  });

  test("a folder without estates asks for no factor", () => {
    const { factors, problems } = folderWith((folder) => {
      rmSync(join(folder, "estates"), { recursive: true });
      rmSync(join(folder, "facts/hypotheses.yaml"));
    });
    expect([factors, problems]).toEqual([undefined, []]);
  });
});
