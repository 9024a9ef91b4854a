/** What an archive is made of, for whoever has to approve it: npm's own list, cut down to what is really inside, and Node. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { npm } from "../npm.mjs";

/** As npm's list calls a package. */
const refOf = (place, { packages }) =>
  `${place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)}@${packages[place].version}`;

/** The hash may be compared with the one that nodejs.org publishes for this file. */
function nodeComponent({ version, binary }, target) {
  const content = createHash("sha256").update(readFileSync(binary)).digest("hex");
  return {
    "bom-ref": `node@${version}`,
    type: "platform",
    name: "node",
    version,
    description: `Node.js, from the npm package ${target.package}`,
    purl: `pkg:generic/node@${version}`,
    hashes: [{ alg: "SHA-256", content }],
    licenses: [{ license: { id: "MIT" } }],
  };
}

/**
 * @param {{ server: string[], pages: string[] }} modules folders of packages
 * @returns {object} CycloneDX
 */
export function sbomOf(lock, modules, node, target) {
  // Not `--omit dev`: npm 11 then leaves out packages that both the program and its tools need (zod, ws, yaml…).
  const flags = ["--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const whole = JSON.parse(npm(["sbom", ...flags]));
  const inside = new Set([...modules.server, ...modules.pages].map((place) => refOf(place, lock)));
  const components = whole.components.filter((one) => inside.has(one["bom-ref"]));
  if (components.length !== inside.size)
    throw new Error(`npm sbom knows ${components.length} packages, the archive holds ${inside.size}`);
  const root = whole.metadata.component["bom-ref"];
  const refs = new Set([root, ...components.map((one) => one["bom-ref"])]);
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  const platform = nodeComponent(node, target);
  // npm calls it after the folder it stands in.
  const component = { ...whole.metadata.component, name: lock.name };
  return {
    ...whole,
    metadata: { ...whole.metadata, component },
    components: [...components, platform],
    dependencies: [
      ...dependencies.map((one) =>
        one.ref === root ? { ...one, dependsOn: [...one.dependsOn, platform["bom-ref"]] } : one,
      ),
      { ref: platform["bom-ref"], dependsOn: [] },
    ],
  };
}
