/** Reads a YAML file and says where things are wrong: file:line:col path message. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { LineCounter, isNode, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { pathOf, type Problem } from "../../game/scenario/problem.ts";

/** A problem with its place in a file, ready to print. */
export interface Located extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const printed = ({ file, line, column, path, message }: Located): string =>
  `${file}:${line}:${column} ${path.join(".") || "(file)"} ${message}`;

/** As a person would type it from here. */
export const shownPath = (path: string): string => relative(process.cwd(), path) || path;

export interface YamlFile {
  readonly file: string;
  /** Gives a problem its line and column. */
  readonly locate: (problem: Problem) => Located;
  /** The first syntax error, which most others follow from; with one, `value` is undefined. */
  readonly problems: readonly Located[];
  readonly value: unknown;
}

export const readYaml = (path: string, file: string): YamlFile => yamlIn(readFileSync(path, "utf8"), file);

/** @param file how its problems name it */
export function yamlIn(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const locate = (problem: Problem): Located => ({
    file,
    ...problem,
    ...at(offsetOf(document, problem.path)),
  });
  const errors: Located[] = document.errors.map((error) => ({
    file,
    path: [],
    message: (error.message.split("\n")[0] ?? error.code).replace(/ at line \d+, column \d+:$/, ""),
    ...at(error.pos[0]),
  }));
  // What a byte of another alphabet becomes: the room would read it as it is.
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0)
    errors.unshift({ file, path: [], message: "letters are broken: save the file as UTF-8", ...at(broken) });
  const problems = errors.slice(0, 1);
  return { file, locate, problems, value: problems.length > 0 ? undefined : document.toJS() };
}

/** Where a path begins, or where its nearest existing parent does. */
function offsetOf(document: Document, path: Problem["path"]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** An unknown key is shown where it is written, not where its parent begins. */
const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/**
 * Checks a file's value by its schema; problems carry their places.
 * @param word says a problem in the reader's language; without it, in zod's words
 */
export function parseWith<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  word?: z.core.$ZodErrorMap,
):
  | { readonly ok: true; readonly data: z.output<S> }
  | { readonly ok: false; readonly problems: readonly Located[] } {
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value, word && { error: word });
  if (parsed.success) return { ok: true, data: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) =>
      yaml.locate({ path: pathOf(placeOf(issue)), message: issue.message }),
    ),
  };
}
