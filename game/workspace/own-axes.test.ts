/** A list of axes as people have it: typed, from a spreadsheet, from YAML; each fault with its line. */
import { expect, test } from "vitest";
import { foldedName, LONGEST_AXIS, MOST_AXES, readAxes, writtenAxes } from "./own-axes.ts";

const names = (text: string) => readAxes(text, []).axes.map(({ name }) => name);
const THREE = ["Sobriété, partage", "Lien social", "Achats"];

test.each([
  ["a line each", THREE.join("\n")],
  ["Windows lines and a byte order mark", `\uFEFF${THREE.join("\r\n")}\r\n`],
  ["empty lines between", THREE.join("\n\n \n")],
  ["a YAML list", `# nos axes\naxes:\n${THREE.map((name) => `  - ${name}`).join("\n")}`],
  ["numbers", THREE.map((name, at) => `${at + 1}. ${name}`).join("\n")],
  ["bullets", THREE.map((name) => `•\u00A0${name}`).join("\n")],
  [
    "a spreadsheet's first row",
    `Intitulé;Identifiant\n${THREE.map((name, at) => `${name};A${at}`).join("\n")}`,
  ],
  ["tabs", THREE.map((name, at) => `${name}\tA${at}`).join("\n")],
  ["quoted cells", THREE.map((name) => `"${name}"`).join("\n")],
])("%s is read as the axes it holds", (_, text) => {
  expect(readAxes(text, []).faults).toEqual([]);
  expect(names(text)).toEqual(THREE);
});

test("a quoted cell may hold the separator and quotes, and quotes inside a name stay", () => {
  expect(names('"Achats ; prêts";A1\n"Dire ""non"""\nLe "vrai" besoin')).toEqual([
    ...["Achats ; prêts", 'Dire "non"', 'Le "vrai" besoin'],
  ]);
});

test("ids are those of the second column, else made of the name, each once", () => {
  const { axes } = readAxes("Sobriété;S1\nAchats durables\nS1\n数字\n号", []);
  expect(axes.map(({ id }) => id)).toEqual(["S1", "achats-durables", "s1", "axe", "axe-2"]);
});

test("a name that stays keeps its id, however it is written; so does an id whose name changes", () => {
  const known = [
    { id: "a-1", name: "Sobriété" },
    { id: "a-2", name: "Lien social" },
  ];
  expect(readAxes("Nouveau\nSOBRIETE\nLien humain;a-2", known).axes).toEqual([
    { id: "nouveau", name: "Nouveau" },
    { id: "a-1", name: "SOBRIETE" },
    { id: "a-2", name: "Lien humain" },
  ]);
});

test("an id taken by another name of the list is not given twice", () => {
  const known = [{ id: "a-1", name: "Sobriété" }];
  const { axes, faults } = readAxes("Sobriété\nLien;a-1", known);
  expect([axes.map(({ id }) => id), faults]).toEqual([["sobriete", "a-1"], []]);
});

test("each fault is told with the line it is on", () => {
  const text = ["Sobriété", ";A2", "sobriete", "x".repeat(LONGEST_AXIS + 1), "Lien;L", "Autre;L"].join("\n");
  expect(readAxes(text, []).faults).toEqual([
    { line: 2, fault: "empty" },
    { line: 3, fault: "doubled" },
    { line: 4, fault: "too-long" },
    { line: 6, fault: "id-doubled" },
  ]);
});

test("the twenty-first axis is one too many", () => {
  const text = Array.from({ length: MOST_AXES + 2 }, (_, at) => `Axe ${at}`).join("\n");
  const { axes, faults } = readAxes(text, []);
  expect(axes).toHaveLength(MOST_AXES);
  expect(faults).toEqual([
    { line: 21, fault: "too-many" },
    { line: 22, fault: "too-many" },
  ]);
});

test("nothing typed is no axis and no fault", () => {
  expect(readAxes(" \n# rien\n", [])).toEqual({ axes: [], faults: [] });
});

test("a list written again is read as the same axes", () => {
  const { axes } = readAxes('"Achats ; prêts";A1\n"Dire ""non"""\nLien', []);
  expect(readAxes(writtenAxes(axes), [])).toEqual({ axes, faults: [] });
});

test("names are compared without accents, capitals and double spaces", () => {
  expect(foldedName("  ÉCONOMIE   circulaire ")).toBe("economie circulaire");
});
