/** Which installed packages an archive carries, by the lock file: the server's, and those that the pages hold already. */

/** These are in dist/, or served to make it: the server asks for none of them (the Dockerfile takes them out too). */
const IN_PAGES = ["@colyseus/sdk", "@preact/signals", "howler", "phaser", "preact"];
const BUILDS_PAGES = ["vite"];

/** A package's own folder of modules, then its parents', as Node looks for them. */
function placeOf(name, from, packages) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === "") return undefined;
  }
}

/** Optional packages stay behind: they are natives of one system, which their askers do without. */
function reach(names, packages) {
  const found = new Set();
  const visit = (name, from) => {
    const place = placeOf(name, from, packages);
    if (place === undefined)
      throw new Error(`${name}, asked by ${from || "package.json"}, is not in the lock file`);
    if (found.has(place)) return;
    found.add(place);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[place];
    const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
    // Types are for editors.
    for (const asked of [...Object.keys(dependencies), ...peers])
      if (!asked.startsWith("@types/")) visit(asked, place);
  };
  for (const name of names) visit(name, "");
  return [...found].sort();
}

/** @returns {{ server: string[], pages: string[] }} their folders, as the lock file names them */
export function productionModules({ packages }) {
  const asked = Object.keys(packages[""].dependencies);
  const isServers = (name) => !IN_PAGES.includes(name) && !BUILDS_PAGES.includes(name);
  const server = reach(asked.filter(isServers), packages);
  const pages = reach(IN_PAGES, packages).filter((place) => !server.includes(place));
  return { server, pages };
}
