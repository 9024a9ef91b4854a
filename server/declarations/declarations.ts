/** Reads the declarations of the content folder when somebody asks for one; each file once. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Declaration } from "../../game/declarations/schema.ts";
import { parseWith, readYaml, shownPath, type Located } from "../scenarios/yaml.ts";

export const STANDARDS = ["rgaa", "rgesn"] as const;
export type Standard = (typeof STANDARDS)[number];

type DeclarationRead =
  | { readonly kind: "read"; readonly declaration: Declaration }
  | { readonly kind: "absent" }
  | { readonly kind: "faulty"; readonly problems: readonly Located[] };

export function readDeclaration(folder: string, standard: Standard): DeclarationRead {
  const path = join(folder, "declarations", `${standard}.yaml`);
  if (!existsSync(path)) return { kind: "absent" };
  const parsed = parseWith(readYaml(path, shownPath(path)), Declaration);
  return parsed.ok
    ? { kind: "read", declaration: parsed.data }
    : { kind: "faulty", problems: parsed.problems };
}

/** The declarations of one folder. */
export class Declarations {
  readonly #folder: string;
  readonly #onFault: (problems: readonly Located[]) => void;
  readonly #read = new Map<Standard, DeclarationRead>();

  /** @param onFault told once of a faulty file, with the place of each problem */
  constructor(folder: string, onFault: (problems: readonly Located[]) => void) {
    this.#folder = folder;
    this.#onFault = onFault;
  }

  get(standard: Standard): DeclarationRead {
    const known = this.#read.get(standard);
    if (known) return known;
    const read = readDeclaration(this.#folder, standard);
    if (read.kind === "faulty") this.#onFault(read.problems);
    this.#read.set(standard, read);
    return read;
  }
}
