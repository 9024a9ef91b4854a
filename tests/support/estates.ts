/** The shipped estates and the factors bound to the shipped facts, for the tests of the footprint. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Factors } from "../../game/footprint/factors.ts";
import type { Estate } from "../../game/footprint/schema.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { readNumbers } from "../../server/scenarios/facts.ts";

export const contentFolder = join(import.meta.dirname, "../../scenarios");
export const content = readContent(contentFolder);
/** Facts and hypotheses by their ids. */
export const numbers = readNumbers(contentFolder, content.facts, []);

function defined<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is missing from scenarios/`);
  return value;
}

export const factors: Factors = defined(content.factors, "a factor");
export const estate = (id: string): Estate => defined(content.estates.get(id), id);

/** The value of a fact or a hypothesis. */
export const numberOf = (id: string): number => Number(defined(numbers.get(id), id).value);

export const goodFile = join(contentFolder, "estates/val-d-octet.yaml");
/** The text of an estate without fault, for tests that put one in. */
export const good = readFileSync(goodFile, "utf8");

/** A folder that goes with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trois-tiers-estate-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes an estate file that goes with the test. */
export function written(text: string): string {
  const path = join(newFolder(), "estate.yaml");
  writeFileSync(path, text);
  return path;
}
