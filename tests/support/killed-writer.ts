/** A process that writes to a store and prints each thing acknowledged, killed at some moment. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { StoreSettings } from "../../server/journal/open.ts";

/**
 * @param program a file of this folder
 * @returns how many things it had been told were saved when it was killed
 */
export async function writtenUntilKilled(
  program: URL,
  { dataDir, databaseUrl = "" }: StoreSettings,
): Promise<number> {
  const writer = spawn(process.execPath, [fileURLToPath(program), dataDir, databaseUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    writer.kill("SIGKILL");
  });
  let output = "";
  writer.stdout.setEncoding("utf8").on("data", (part: string) => (output += part));
  while (!/^ready\n\d/.test(output)) {
    if (writer.exitCode !== null) throw new Error("the writer did not start");
    await pause(5);
  }
  await pause(Math.random() * 300);
  writer.kill("SIGKILL");
  await once(writer, "close"); // all it printed has been read
  return Number(output.split("\n").at(-2));
}
