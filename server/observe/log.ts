/**
 * What happens on the server, on standard error: a sentence for people, or one JSON line with `LOG=json`. Never a
 * pseudonym, a text, a key or an address of the network; a session is named by its code.
 */
import { sentence, terminalLocale, type SentenceKey } from "../text/sentences.ts";

type Fields = Readonly<Record<string, string | number>>;

/** Each is the name of its sentence, after `log-`. */
type LogEvent = Extract<SentenceKey, `log-${string}`> extends `log-${infer Name}` ? Name : never;

export const isJson = process.env.LOG === "json";

const write = (line: string) => process.stderr.write(`${line}\n`);
const json = (level: "info" | "error", event: string, fields: Fields) =>
  write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }));

export function log(event: LogEvent, fields: Fields = {}): void {
  if (isJson) json("info", event, fields);
  else write(sentence(terminalLocale(), `log-${event}`, fields));
}

/** @param where what was being done */
export function logError(where: string, error: unknown): void {
  if (isJson) json("error", where, traceOf(error));
  else console.error(`${where}:`, error);
}

/**
 * An error's message may quote what a person sent (so does JSON.parse): what stands between quotes is left out, and
 * of the stack only the places are kept.
 */
export function traceOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const message = error.message.replace(/"[^"]*"?|'[^']*'?|`[^`]*`?/g, "…").slice(0, 200);
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    message,
    stack: places
      .map((line) => line.trim())
      .slice(0, 8)
      .join(" < "),
  };
}

/** What the terminal says goes the same way once a program reads: the name of the sentence, without its values. */
export function logSentence(level: "info" | "error", key: SentenceKey): boolean {
  if (isJson) json(level, key, {});
  return isJson;
}

/**
 * Colyseus ends the process by itself after an error that nobody caught. What libraries print (Colyseus: a message
 * too long, a broken socket) would break a log of JSON lines.
 */
export function logUncaught(): void {
  process.on("uncaughtExceptionMonitor", (error) => logError("uncaught", error));
  if (!isJson) return;
  for (const method of ["log", "info", "warn", "error"] as const)
    console[method] = (...parts: unknown[]) =>
      json("error", "library", traceOf(parts.find((part) => part instanceof Error) ?? parts[0]));
}
