/** Runs npm's own program with the Node in use, for what only npm knows how to do. */
import { spawnSync } from "node:child_process";

/** @returns {string} what it printed; throws with its last words when it fails */
export function npm(npmArguments) {
  const cli = process.env.npm_execpath;
  const [command, prefix, shell] = cli?.endsWith(".js")
    ? [process.execPath, [cli], false]
    : ["npm", [], process.platform === "win32"];
  const { status, stdout, stderr, error } = spawnSync(command, [...prefix, ...npmArguments], {
    shell,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const said = error?.message ?? `${stderr}${stdout}`.trim().split("\n").slice(-5).join("\n");
  throw new Error(`npm ${npmArguments.join(" ")}: ${said}`);
}
