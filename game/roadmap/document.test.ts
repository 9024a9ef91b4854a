import { expect, test } from "vitest";
import { EMPTY, INPUT, LONG_TITLE } from "../../tests/documents/fixture.ts";
import { buildRoadmap } from "./build.ts";
import { roadmapDocument } from "./document.ts";
import type { RoadmapInput } from "./input.ts";
import { fill, rich, wordFor } from "./prose.ts";
import fr from "./text/fr.json" with { type: "json" };
import type { Block, Runs } from "./tree.ts";

const blocksOf = (input: RoadmapInput) => roadmapDocument(buildRoadmap(input), "fr", fr).blocks;

const headings = (blocks: readonly Block[], level: number) =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === level ? [block.text] : []));

const words = (runs: Runs) => runs.map(({ text }) => text).join("");

/** Rows of the table that follows a heading. */
function rowsUnder(blocks: readonly Block[], id: string): readonly string[] {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  const table = blocks.slice(start).find((block) => block.kind === "table");
  return table?.rows.map((row) => row.map(words).join(" | ")) ?? [];
}

test("the document has its thirteen sections, whatever was left", () => {
  const titles = [
    "1. Préambule politique",
    "2. Cadre légal et périmètre",
    "3. Méthode",
    "4. Bilan",
    "5. Maturité et priorités",
    "6. Objectifs de réduction chiffrés",
    "7. Axes et fiches action",
    "8. Moyens",
    "9. Indicateurs et calendrier",
    "10. Effets rebond et garde-fous",
    "11. Gouvernance et revue annuelle",
    "12. Liste de contrôle",
    "13. Annexes",
  ];
  expect(headings(blocksOf(INPUT), 1)).toEqual(titles);
  expect(headings(blocksOf(EMPTY), 1)).toEqual(titles);
});

test("the stories heard are told in the annexes, with who recognised them, and left out when none was", () => {
  const said = blocksOf(INPUT).flatMap((block) => (block.kind === "paragraph" ? [words(block.runs)] : []));
  expect(headings(blocksOf(INPUT), 2)).toContain("13.4 Récits entendus");
  expect(said).toContain("7 personnes ont dit\u00A0: «\u00A0ça nous est arrivé\u00A0».");
  expect(said).toContain("Quelques personnes ont dit\u00A0: «\u00A0ça nous est arrivé\u00A0».");
  expect(headings(blocksOf(EMPTY), 2).filter((title) => title.includes("Récits"))).toEqual([]);
});

test("the constraints met follow the rebounds, with the table's answer or its absence", () => {
  expect(rowsUnder(blocksOf(INPUT), "constraints")).toEqual([
    "Coup de rabot\nLe budget perd un cinquième. | Les Tilleuls | On garde le réemploi,\non décale le Wi-Fi.",
    "Audit\nUn audit arrive dans six mois. | Quai n° 3 | Aucune réponse écrite",
  ]);
  expect(rowsUnder(blocksOf(EMPTY), "constraints")).toEqual([]);
});

test("each action has its fiche, contested ones say so", () => {
  const fiches = headings(blocksOf(INPUT), 3).filter((text) => text.startsWith("Fiche"));
  expect(fiches).toHaveLength(INPUT.actions.length);
  expect(fiches.filter((text) => text.endsWith("(à débattre)"))).toEqual([
    "Fiche 2.3\u00A0– Couper le Wi-Fi hors horaires (à débattre)",
  ]);
});

test("a fiche shows what is filled, then all that is missing in one row", () => {
  expect(rowsUnder(blocksOf(INPUT), "fiche-2-3")).toEqual([
    "Pour | Une économie simple, visible, qui fait parler du sujet dans tous les bâtiments.",
    "Contre | Un gain faible, et des associations qui occupent les salles le soir.",
    "Pilote | Service réseaux",
    "Indicateur | Heures coupées par semaine",
    "Effet rebond possible | Bascule sur le réseau mobile",
    "Porte sur | réseaux",
    "En atelier | impact 1 sur 3, faisabilité 3 sur 3\u00A0– soutiens à la table Quai n° 3\u00A0: 3",
    "Reste à compléter | [à compléter\u00A0: échéance, valeur de départ, garde-fou]",
  ]);
});

test("a fiche says how the workshop tried its guard, who found the rebound and who holds the guard", () => {
  const [first, ...rest] = INPUT.actions;
  if (!first) throw new Error("the fixture has no action");
  const trial = { foundBy: "La Halle", holder: "Service achats", verdict: "half" } as const;
  const rows = blocksOf({ ...INPUT, actions: [{ ...first, trial }, ...rest] }).flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map(words).join(" | ")) : [],
  );
  expect(rows).toContain("Rebond cherché par la table | La Halle");
  expect(rows).toContain("Garde-fou tenu par | Service achats");
  expect(rows).toContain("Garde-fou éprouvé par l’atelier | à moitié");
});

test("two tables that chose the same entry are sent to each other", () => {
  expect(rowsUnder(blocksOf(INPUT), "fiche-2-1")).toContain(
    "Proche de | fiche 2.2, table Mairie annexe & CCAS",
  );
});

test("a title too long for a heading is whole in its fiche", () => {
  const blocks = blocksOf(INPUT);
  expect(headings(blocks, 3).every((text) => text.length < 180)).toBe(true);
  expect(rowsUnder(blocks, "fiche-7-1")[0]).toBe(`Intitulé complet | ${LONG_TITLE}`);
});

test("an axis without action says so in one line", () => {
  const blocks = blocksOf(INPUT);
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "axis-6");
  const next = blocks[start + 2];
  expect(next?.kind === "paragraph" ? words(next.runs) : "").toBe(
    "[à compléter\u00A0: aucune action de l’atelier sur cet axe]",
  );
});

test("priorities go by impact, then feasibility, then supports", () => {
  const codes = rowsUnder(blocksOf(INPUT), "priorities").map((row) => row.split(" ")[0]);
  expect(codes).toEqual(["1.1", "2.1", "2.2", "4.1", "7.2", "5.2", "7.1", "2.3"]);
});

test("game points and days are printed in the annex alone", () => {
  const blocks = blocksOf(INPUT);
  const tables = blocks.filter((block) => block.kind === "table" && block.head.includes("Points de jeu"));
  const annexes = blocks.findIndex((block) => block.kind === "heading" && block.id === "section-annexes");
  expect(tables).toHaveLength(1);
  expect(tables.every((table) => blocks.indexOf(table) > annexes)).toBe(true);
});

test("widths of every table make a page, and every row has its cells", () => {
  for (const block of [...blocksOf(INPUT), ...blocksOf(EMPTY)]) {
    if (block.kind !== "table") continue;
    expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
    expect(block.head).toHaveLength(block.widths.length);
    expect(block.rows.filter((row) => row.length !== block.widths.length)).toEqual([]);
  }
});

test("identifiers of headings are unique", () => {
  const ids = blocksOf(INPUT).flatMap((block) => (block.kind === "heading" ? [block.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
});

test("an address that is not of the web is never a link", () => {
  const [fact] = INPUT.facts;
  if (fact === undefined) throw new Error("the fixture has facts");
  const blocks = blocksOf({ ...INPUT, facts: [{ ...fact, source_url: "javascript:alert(1)" }] });
  const runs = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat(2) : []));
  expect(runs.filter(({ text }) => text === "javascript:alert(1)")).toEqual([
    { text: "javascript:alert(1)" },
  ]);
});

test("what people typed is never read as a mark of ours", () => {
  expect(fill("{a} et {b}", { a: "{b} $& $1", b: 2 })).toBe("{b} $& $1 et 2");
  expect(rich(fr, "**{a}** [[b]]", { a: "[[x]] **y**" })).toEqual([
    { text: "[[x]] **y**", bold: true },
    { text: " " },
    { text: "[à compléter\u00A0: b]", gap: true },
  ]);
});

test("a key without a word is shown as it is", () => {
  expect(wordFor(fr.duties, "constructor")).toBe("constructor");
});

test("causal maps are told table by table: messages, figures along their way, links still argued about", () => {
  const blocks = blocksOf(INPUT);
  expect(headings(blocks, 2).filter((text) => text.startsWith("13."))).toEqual([
    "13.1 Paroles et constats des tables",
    "13.2 Propositions d’habitants",
    "13.3 Cartes des causes",
    "13.4 Récits entendus",
    "13.5 La boucle locale jouée",
    "13.6 Hypothèses de jeu",
    "13.7 Chiffres et sources",
    "13.8 Pour aller plus loin",
    "13.9 Glossaire",
  ]);
  expect(headings(blocks, 3)).toContain("Les Tilleuls\u00A0: «\u00A0Du placard <à> la rivière\u00A0»");
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === "map-1");
  const items = blocks
    .slice(start)
    .flatMap((block) => (block.kind === "bullets" ? block.items.map(words) : []));
  expect(items.slice(0, 4)).toEqual([
    "Ce qui est gratuit revient",
    "Garder longtemps d’abord",
    "La place gagnée se remplit – boucle\u00A0: Archives → Disques → Place libre → Archives",
    "opposition\u00A0: Télétravail → Trajets\u00A0; à l’inverse\u00A0: Télétravail → Chauffage → Trajets",
  ]);
  expect(rowsUnder(blocks, "map-1")).toEqual([
    "«\u00A0Télétravail\u00A0» freine «\u00A0Trajets\u00A0» | moins de route, sauf\nles réunions | encore contesté",
    "«\u00A0Archives\u00A0» nourrit «\u00A0Disques\u00A0» | – | accepté par la table",
  ]);
});

test("a workshop without a map has no chapter of maps", () => {
  expect(headings(blocksOf(EMPTY), 2)).toContain("13.2 Hypothèses de jeu");
});
