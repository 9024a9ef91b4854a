/** Writes LICENCES.md from the facts and the lock file: `npm run licences`; with `--check`, only says whether it is up to date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Terms of reuse, in the order of the document. */
const REUSE = {
  open: {
    title: "Réutilisation ouverte",
    terms:
      "Valeurs lues dans des dépôts ou des données sous licence ouverte. On les reprend en citant la source.",
  },
  quote: {
    title: "Courte citation",
    terms:
      "Droits réservés, ou conditions non précisées. Un chiffre isolé avec sa source et une courte citation conviennent ; aucun tableau, aucun graphique n’est repris.",
  },
  odbl: {
    title: "ODbL",
    terms:
      "Contient des informations issues de la base `environmental-footprint-data` de Boavizta, mise à disposition sous ODbL 1.0 (contenu : DbCL 1.0). Seules des valeurs isolées (médianes, étendues) sont citées ; aucun fichier n’est recopié. En tirer une base dérivée obligerait à la partager sous la même licence.",
  },
  agpl: {
    title: "AGPL",
    terms:
      "Valeurs lues dans `boaviztapi` (dépôt sous AGPL-3.0, origine : ADEME, Base IMPACTS). Seules les valeurs sont citées ; ni le fichier `factors.yml` ni le code ne sont recopiés ici.",
  },
};

/** @returns {Map<string, T[]>} the items by key, keys in alphabetical order */
function groupBy(items, keyOf) {
  const groups = Map.groupBy(items, keyOf);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, "fr")));
}

function sourceLines(facts) {
  const sources = groupBy(facts, ({ source_title, source_url }) =>
    source_url === null ? source_title : `${source_title}, <${source_url}>`,
  );
  return [...sources].map(
    ([source, quoted]) => `- ${source} : ${quoted.map(({ id }) => `\`${id}\``).join(", ")}`,
  );
}

function factLines(facts) {
  const unknown = facts.filter(({ reuse }) => !(reuse in REUSE));
  if (unknown.length > 0) throw new Error(`facts without terms of reuse: ${unknown.map(({ id }) => id)}`);
  return Object.entries(REUSE).flatMap(([reuse, { title, terms }]) => {
    const licences = groupBy(
      facts.filter((fact) => fact.reuse === reuse),
      ({ licence }) => licence,
    );
    const lists = [...licences].flatMap(([licence, quoted]) => [
      `Licence ou conditions : ${licence}`,
      "",
      ...sourceLines(quoted),
      "",
    ]);
    return [`### ${title}`, "", terms, "", ...lists];
  });
}

/** What a production install holds: from the lock file, so that the answer is the same on every system. */
function productionPackages() {
  const { packages } = read("package-lock.json");
  const found = Object.entries(packages).flatMap(([folder, locked]) => {
    if (folder === "" || locked.dev) return [];
    const manifest = path.join(folder, "package.json");
    // Binaries for other systems are in the lock file only.
    const { license } = existsSync(manifest) ? read(manifest) : locked;
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return [{ title: `${name} ${locked.version}`, licence: license ?? "inconnue" }];
  });
  return [...new Map(found.map((one) => [one.title, one])).values()];
}

function packageLines() {
  return [...groupBy(productionPackages(), ({ licence }) => licence)].flatMap(([licence, packages]) => [
    `### ${licence}`,
    "",
    ...packages.map(({ title }) => `- ${title}`).sort((a, b) => (a < b ? -1 : 1)),
    "",
  ]);
}

function licences() {
  const lines = [
    "# Licences",
    "",
    "Écrit par `npm run licences` ; ne pas modifier à la main.",
    "",
    "## Ce qui est à nous",
    "",
    "- **Le code** (tout ce que ce fichier ne nomme pas autrement, phrases de l’interface comprises) : EUPL 1.2, texte dans [LICENSE](LICENSE).",
    "- **Les textes et les dessins** (`scenarios/`, `docs/`, `assets/` sauf `fonts/` et `generator/`) : CC BY 4.0, texte dans [LICENSES/CC-BY-4.0.txt](LICENSES/CC-BY-4.0.txt). Mention à reprendre : « Trois Tiers, CC BY 4.0 ».",
    "",
    "Les chiffres de `scenarios/facts/` gardent les conditions de leur source, ci-dessous.",
    "",
    "## La police",
    "",
    "Radio-Canada (`assets/fonts/`), © 2017 The Radio-Canada Project Authors : SIL Open Font License 1.1, texte dans [LICENSES/OFL-1.1.txt](LICENSES/OFL-1.1.txt) et, tel que ses auteurs le livrent, à côté du fichier.",
    "",
    "## Les chiffres cités",
    "",
    "Chaque fait de `scenarios/facts/facts.json` (valeur, année, périmètre, confiance) avec sa source.",
    "",
    ...factLines(read("scenarios/facts/facts.json")),
    "## Les dépendances de production",
    "",
    "Ce que pose une installation sans les outils de développement, dépendances des dépendances et binaires des autres systèmes compris.",
    "",
    ...packageLines(),
  ];
  return lines.join("\n");
}

export async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: "boolean", default: false } },
  });
  const [file = "LICENCES.md"] = positionals;
  const wanted = licences();
  if (!values.check) {
    writeFileSync(file, wanted);
    return 0;
  }
  if (existsSync(file) && readFileSync(file, "utf8") === wanted) return 0;
  process.stderr.write(`${file} is not up to date: npm run licences\n`);
  return 1;
}
