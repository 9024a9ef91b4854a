/** One thing wrong in a content file: where, and a sentence saying what to do. */

export interface Problem {
  /** Keys and indexes from the root of the file. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** The id of the deck whose file the path begins in, when it is not the file being checked. */
  readonly deck?: string;
}

/** A zod issue's path as YAML sees it. */
export function pathOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === "number" ? key : String(key)));
}
