/** The guides that go with an archive, as pages a double-click opens: those for facilitators, authors and who installs. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pageOf } from "./markdown.mjs";

const FOLDER = "guides";
const FOR_PEOPLE = [
  ...["guide-animation", "depannage", "archive", "guide-auteur"],
  ...["sauvegarde", "registre-donnees", "declarations", "deploiement"],
];
const STYLE = "deploy/archive/guides/guide.css";

/** Each workshop's own page stands beside its scenario. */
const workshopPages = () =>
  readdirSync("scenarios", { recursive: true, encoding: "utf8" })
    .map((name) => `scenarios/${name.split(path.sep).join("/")}`)
    .filter((file) => file.endsWith("README.md"))
    .sort();

const pageName = (file) =>
  file.startsWith("docs/")
    ? file.slice("docs/".length).replace(/md$/, "html")
    : file
        .slice("scenarios/".length)
        .replace(/(^|\/)README\.md$/, (_, slash) => (slash ? ".html" : "contenus.html"));

/** From one page to another, whatever folder each is in. */
const between = (from, to) => path.posix.relative(path.posix.dirname(from), to);

/** What a link of a guide becomes: a page or a picture of the archive, an address, or nothing. */
const addresses = (file, pages) => (address) => {
  if (/^(https?:|mailto:|#)/.test(address)) return address;
  const [target, anchor] = address.split("#");
  const found = path.posix.join(path.posix.dirname(file), target);
  const isPicture = /\.png$/.test(found);
  const name = isPicture ? found.slice("docs/".length) : pages.get(found);
  if (name === undefined) return undefined;
  return `${between(pages.get(file), name)}${anchor === undefined ? "" : `#${anchor}`}`;
};

const framed = ({ title, body }, style) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** @returns `{ name, mode, read }` of each page and picture */
export function guideFiles() {
  const sources = [...FOR_PEOPLE.map((name) => `docs/${name}.md`), ...workshopPages()].filter(existsSync);
  const pages = new Map(sources.map((file) => [file, pageName(file)]));
  const written = sources.map((file) => {
    const page = pageOf(readFileSync(file, "utf8"), addresses(file, pages));
    const html = framed(page, between(pages.get(file), "guide.css"));
    return { name: `${FOLDER}/${pages.get(file)}`, mode: 0o644, read: () => Buffer.from(html) };
  });
  const pictures = readdirSync("docs/images").sort();
  const copied = [
    ["guide.css", STYLE],
    ...pictures.map((name) => [`images/${name}`, `docs/images/${name}`]),
  ].map(([name, source]) => ({ name: `${FOLDER}/${name}`, mode: 0o644, read: () => readFileSync(source) }));
  return [...written, ...copied];
}
