/** What the terminal says, in French first: addresses, a QR code, and what to do when something is wrong. */
import { renderUnicodeCompact } from "uqr";
import type { Addresses } from "./api/addresses.ts";
import type { AuthorityRead } from "./declarations/authority.ts";
import { StoreError } from "./journal/store.ts";
import { isJson, logError, logSentence } from "./observe/log.ts";
import type { ContentFolder } from "./scenarios/content.ts";
import { toldIn } from "./scenarios/told.ts";
import type { Located } from "./scenarios/yaml.ts";
import type { Settings } from "./settings.ts";
import { sentence, terminalLocale, type SentenceKey } from "./text/sentences.ts";

type Values = Readonly<Record<string, string | number>>;

export function say(key: SentenceKey, values: Values = {}): void {
  if (!logSentence("info", key)) console.log(sentence(terminalLocale(), key, values));
}
export function warn(key: SentenceKey, values: Values = {}): void {
  if (!logSentence("error", key)) console.error(sentence(terminalLocale(), key, values));
}

/** A failure that a person can mend ends with its sentence, not with a stack. */
export function explain(
  error: unknown,
  { port = 0, dataDir }: Partial<Pick<Settings, "port">> & Pick<Settings, "dataDir">,
): void {
  if (error instanceof StoreError) {
    const key = {
      "format-unknown": "file-foreign",
      "code-taken": "internal",
      "write-failed": "internal",
      fenced: "internal",
      "lease-held": "internal",
    } as const;
    const { code } = error;
    if (isKeyOf(key, code)) warn(key[code], { folder: dataDir });
    else warn(code, { folder: dataDir, keptAs: "" });
  } else if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    warn("port-in-use", { port });
  else logError("start", error);
}

const isKeyOf = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key);

export function sayProblems({ problems }: ContentFolder): void {
  if (problems.length === 0) return;
  sayFaulty(problems);
}

/** Files of the content folder that are left out, each fault with its place. */
export function sayFaulty(problems: readonly Located[]): void {
  warn("content-problems");
  sayEach(problems);
}

/** What is wrong in the authority's own file; the server starts all the same. @returns the same */
export function sayAuthority(read: AuthorityRead): AuthorityRead {
  if (read.missing !== undefined) warn("authority-missing", { file: read.missing });
  else if (read.isFaulty) warn("authority-faulty");
  sayEach(read.problems);
  return read;
}

function sayEach(problems: readonly Located[]): void {
  for (const problem of problems) console.error(`  ${toldIn(terminalLocale(), problem)}`);
}

export function sayReady(addresses: Addresses, settings: Settings): void {
  say("ready");
  if (isJson) return; // a log keeps neither addresses nor the creation key
  if (addresses.isOpenToNetwork) say("everyone-can-reach");
  else say("only-this-machine", { host: settings.host });
  say("open-here", { url: addresses.local() });
  say("phones-there", { url: addresses.shared() });
  for (const { url } of addresses.all().slice(1, 4)) console.log(`                          ${url}`);
  say("try-phone", { url: addresses.shared() });
  if (settings.creationKey !== "open") say("creation-key", { key: settings.creationKey });
  console.log(renderUnicodeCompact(addresses.shared()));
}
