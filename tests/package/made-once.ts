/** Makes the Linux archive once for the whole suite. */
import { dirname } from "node:path";
import type { TestProject } from "vitest/node";
import { makeArchive, newFolder, remove, type Made } from "./unzipped.ts";

declare module "vitest" {
  export interface ProvidedContext {
    linux: Made;
  }
}

export function setup(project: TestProject): () => void {
  const out = newFolder("archives");
  project.provide("linux", makeArchive("linux-x64", out));
  return () => remove(dirname(out));
}
