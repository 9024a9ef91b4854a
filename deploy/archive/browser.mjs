/** Opens the page to facilitate in the person's own browser, where the system can; the address is on the terminal anyway. */
import { spawn } from "node:child_process";
import { tell } from "./words.mjs";

const WINDOWS = { windowsVerbatimArguments: true, windowsHide: true, detached: false };

/** No PowerShell, which may be closed; cmd.exe has just run `demarrer.cmd`. */
function opening(url, env) {
  if (env.BROWSER) return [env.BROWSER, [url]];
  if (process.platform === "win32")
    return [env.ComSpec || "cmd.exe", ["/d", "/s", "/c", `"start "" "${url}""`], WINDOWS];
  if (process.platform === "darwin") return ["/usr/bin/open", [url]];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["/usr/bin/xdg-open", [url]] : undefined;
}

export function openBrowser(url) {
  const found = opening(url, process.env);
  if (found === undefined) {
    tell("open-yourself", { url });
    return;
  }
  const [command, commandArguments, options = {}] = found;
  const child = spawn(command, commandArguments, { detached: true, ...options, stdio: "ignore" });
  const giveUp = () => tell("open-yourself", { url });
  child.on("error", giveUp);
  child.on("exit", (code) => {
    if (code !== 0) giveUp();
  });
  child.unref();
}
