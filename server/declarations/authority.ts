/** The file in which an authority says its name, its contacts and what it decided; read once, as the server starts. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mentionOf, type Mention } from "../../game/declarations/mention.ts";
import { Authority } from "../../game/declarations/schema.ts";
import { parseWith, shownPath, yamlIn, type Located } from "../scenarios/yaml.ts";

export interface AuthorityRead {
  /** Empty when there is no file, or a faulty one. */
  readonly authority: Authority;
  readonly isFaulty: boolean;
  /** The file that was named and is not there. */
  readonly missing?: string;
  readonly problems: readonly Located[];
}

/** What its evaluation lets it announce, by the day; undefined while it adopted none. */
export function announcing({ authority }: AuthorityRead): (() => Mention) | undefined {
  const evaluation = authority.accessibility?.evaluation;
  return evaluation && (() => mentionOf(evaluation, new Date().toISOString().slice(0, 10)));
}

const NOTHING = { authority: {}, isFaulty: false, problems: [] } as const;

interface Places {
  /** As `AUTHORITY_FILE` names it. */
  readonly authorityFile: string | undefined;
  readonly dataDir: string;
}

/** Never throws: without an answer, pages say what is to be completed. */
export function readAuthority({ authorityFile, dataDir }: Places): AuthorityRead {
  const path = authorityFile ?? join(dataDir, "autorite.yaml");
  if (!existsSync(path))
    return authorityFile === undefined ? NOTHING : { ...NOTHING, isFaulty: true, missing: shownPath(path) };
  try {
    return readIn(readFileSync(path, "utf8"), shownPath(path));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = { file: shownPath(path), line: 1, column: 1, path: [], message };
    return { ...NOTHING, isFaulty: true, problems: [problem] };
  }
}

function readIn(text: string, file: string): AuthorityRead {
  const yaml = yamlIn(text, file);
  // Somebody who only took the comments off has an empty file: nothing is wrong with it.
  const isEmpty = yaml.problems.length === 0 && yaml.value === null;
  const parsed = parseWith(isEmpty ? { ...yaml, value: {} } : yaml, Authority);
  return parsed.ok
    ? { ...NOTHING, authority: parsed.data }
    : { ...NOTHING, isFaulty: true, problems: parsed.problems };
}
