/** Spreadsheets made into decks: each bad cell told by its line and column. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { KINDS, type Kind } from "../../server/import/columns.ts";
import { csvTemplate, xlsxTemplate } from "../../server/import/template.ts";
import examples from "../../server/text/import/examples.json" with { type: "json" };
import { csv, line, messages, read, type Line } from "../support/spreadsheets.ts";

describe("the template", () => {
  test.each(KINDS)("of %s imports as it is, from CSV and from a workbook, to the same deck", async (kind) => {
    for (const locale of ["fr", "en"] as const) {
      const [fromCsv, fromXlsx] = [
        read(kind, csvTemplate(kind, locale), { locale }),
        read(kind, await xlsxTemplate(kind, locale), { locale }),
      ];
      expect(fromCsv).toMatchObject({ ok: true, count: examples[kind].length, encoding: "utf-8" });
      expect(fromXlsx).toEqual({ ...fromCsv, encoding: "xlsx" });
    }
  });
});

describe("a workbook saved by LibreOffice, with formulas, a hidden line, empty ones and a second sheet", () => {
  const saved = (name: string) => readFileSync(join(import.meta.dirname, "spreadsheets", name));

  test("gives the deck of the template", () => {
    const template = read("questions", csvTemplate("questions", "fr"));
    const imported = read("questions", saved("libreoffice-good.xlsx"));
    expect(imported).toEqual({ ...template, encoding: "xlsx" });
  });

  test("has its mistakes told at the cells a person sees", () => {
    const imported = read("questions", saved("libreoffice-spoilt.xlsx"));
    expect(imported.ok ? [] : imported.messages).toEqual([
      expect.stringMatching(/\(G7\).*le tableur n’a pas su calculer cette case \(#DIV\/0!\)/),
      expect.stringMatching(/\(H7\).*le texte anglais manque/),
      expect.stringMatching(/\(S7\).*changé ce qui était écrit en date.*format Texte/),
    ]);
  });
});

describe("a bad cell is told by its line, its column and what to do", () => {
  test.each<[string, Kind, number, Line, string]>([
    [
      "empty",
      "questions",
      1,
      { answer: "" },
      "ligne 2, colonne « réponse » (S2) : cette case est vide. Remplissez-la.",
    ],
    [
      "an answer that is no option",
      "questions",
      1,
      { answer: "4" },
      "colonne « réponse » (S2) : « 4 » n’est aucune des propositions. Écrivez le numéro de la bonne : 1, 2, 3.",
    ],
    [
      "one option",
      "questions",
      1,
      { "option.2.fr": "", "option.2.en": "", "option.3.fr": "", "option.3.en": "", answer: "1" },
      "colonne « proposition 2 (fr) » (K2) : il faut au moins 2 propositions",
    ],
    [
      "half an order",
      "questions",
      2,
      { answer: "2 > 3" },
      "« 2 > 3 » ne range pas toutes les propositions une fois. Écrivez leurs numéros dans l’ordre, par exemple 3 > 2 > 1.",
    ],
    [
      "a type nobody knows",
      "questions",
      1,
      { type: "quizz" },
      "« quizz » n’est pas proposé ici. Choix possibles : choix, estimation, classement, à débattre.",
    ],
    [
      "a fact mistyped",
      "questions",
      1,
      { facts: "term-portable-gse" },
      "aucun fait ne s’appelle « term-portable-gse » dans scenarios/facts/facts.json. Vouliez-vous dire « term-portable-ges » ?",
    ],
    ["a cited fact as an answer", "questions", 0, { answer: "nat-2020-ges" }, "lu seulement chez un tiers"],
    ["a scale that leaves the answer out", "questions", 0, { max: "100" }, "colonne « maximum »"],
    ["words for a number", "questions", 0, { step: "dix" }, "« dix » n’est pas un nombre"],
    ["a formula", "questions", 1, { "prompt.fr": "=A1&B1" }, "une formule n’est jamais calculée ici"],
    [
      "a spreadsheet's error",
      "questions",
      1,
      { "prompt.fr": "#REF!" },
      "le tableur n’a pas su calculer cette case (#REF!)",
    ],
    ["broken accents", "questions", 1, { "prompt.fr": "RÃ©parer ?" }, "des lettres accentuées sont abîmées"],
    ["a text too long", "questions", 1, { "option.1.fr": "a".repeat(81) }, "81 caractères, pour 80 au plus"],
    ["no English", "questions", 1, { "prompt.en": "" }, "le texte anglais manque"],
    [
      "a name in capitals",
      "questions",
      1,
      { id: "Été 2026" },
      "« Été 2026 » ne convient pas. Écrivez des minuscules sans accent, des chiffres et des traits d’union : « ete-2026 ».",
    ],
    [
      "a theme nobody knows",
      "actions",
      0,
      { theme: "achats" },
      "colonne « thème » (B2) : « achats » n’est pas proposé ici",
    ],
    [
      "a cost out of range",
      "actions",
      0,
      { cost: "7" },
      "7 n’est pas proposé ici. Choix possibles : 0, 1, 2, 3.",
    ],
    [
      "no guard",
      "actions",
      0,
      { "guard.1.fr": "", "guard.1.en": "" },
      "colonne « garde-fou 1 (fr) » (N2) : une action a au moins un garde-fou",
    ],
    [
      "one side of a debate",
      "actions",
      0,
      { "for.fr": "Oui", "for.en": "Yes" },
      "colonne « contre (fr) » (V2) : une action à débattre dit les deux côtés",
    ],
    [
      "a link to nowhere",
      "concepts",
      0,
      { "link.1": "apareil-neuf" },
      "aucune carte de ce tableau n’a l’identifiant « apareil-neuf ».",
    ],
    [
      "a link without a reason",
      "concepts",
      0,
      { "why.1.fr": "", "why.1.en": "" },
      "colonne « pourquoi 1 (fr) » (O2) : cette case est vide",
    ],
    ["a sign nobody knows", "concepts", 0, { "sign.1": "+" }, "Choix possibles : nourrit, freine."],
    [
      "a picture nobody drew",
      "concepts",
      0,
      { picture: "demandes" },
      "aucun dessin ne s’appelle « demandes ». Vouliez-vous dire « demande » ?",
    ],
  ])("%s", (...[, kind, index, changed, told]) => {
    const found = messages(kind, [line(kind, index, changed)]).join("\n");
    expect(found).toContain(told);
    expect(found).toMatch(/^ligne 2, colonne « /);
  });

  test("all of them at once, line by line, and one sentence a cell", () => {
    const found = messages("questions", [
      line("questions", 1, { subject: "autre", answer: "9" }),
      line("questions", 3),
      line("questions", 2, { id: "x y", answer: "" }),
    ]);
    expect(found.map((one) => one.replace(/ : .*/, ""))).toEqual([
      "ligne 2, colonne « sujet » (C2)",
      "ligne 2, colonne « réponse » (S2)",
      "ligne 4, colonne « identifiant » (A4)",
      "ligne 4, colonne « réponse » (S4)",
    ]);
  });

  test("in English when asked", () => {
    expect(messages("questions", [line("questions", 1, { answer: "9" })], { locale: "en" })).toEqual([
      "line 2, column “answer” (S2): “9” is none of the options. Write the number of the right one: 1, 2, 3.",
    ]);
  });

  test("a name or a text that is there twice names the first line", () => {
    const twice = [
      line("actions", 0),
      line("actions", 0, { "title.fr": "Autre" }),
      line("actions", 0, { id: "autre" }),
    ];
    expect(messages("actions", twice)).toEqual([
      "ligne 3, colonne « identifiant » (A3) : « preter-avant-d-acheter » est déjà l’identifiant de la ligne 2.",
      "ligne 4, colonne « titre (fr) » (F4) : le même texte est déjà à la ligne 2.",
    ]);
  });

  test("a card linked to none of an earlier lot is told, and a lot of seventeen", () => {
    const lonely = messages(
      "concepts",
      [0, 1, 2, 3].map((at) =>
        line("concepts", at, at === 1 ? { "link.1": "", "sign.1": "", "why.1.fr": "", "why.1.en": "" } : {}),
      ),
    );
    expect(lonely).toEqual([
      "ligne 4, colonne « lot » (J4) : cette carte n’est reliée à aucune carte d’un lot précédent. Ajoutez un lien, ou changez-la de lot.",
    ]);
    const many = Array.from({ length: 17 }, (_, at) =>
      line("concepts", 0, { id: `c${at}`, "title.fr": `Carte ${at}`, "link.1": at === 0 ? "c1" : "c0" }),
    );
    expect(messages("concepts", many)).toEqual([
      expect.stringContaining("ligne 18, colonne « lot » (J18) : un lot a 16 cartes au plus"),
    ]);
  });
});

describe("titles of columns", () => {
  test("are found whatever their case, accents and brackets", () => {
    const loud = csv("questions", [line("questions", 1)], (title) =>
      title
        .toUpperCase()
        .normalize("NFD")
        .replace(/\p{M}|[()]/gu, " "),
    );
    // An accent split from its letter leaves a hole that no title has: only whole words are changed.
    const imported = read(
      "questions",
      loud.replaceAll("E  ", "E ").replace("RE PONSE", "REPONSE").replace("UNITE ", "UNITE"),
    );
    expect(imported).toMatchObject({ ok: true, count: 1 });
  });

  test("one unknown says the nearest; the one it stood for is said missing, once", () => {
    const rows = csv("questions", [line("questions", 1), line("questions", 3)], (title) =>
      title.replace("sujet", "sujjet"),
    );
    const imported = read("questions", rows);
    expect(imported.ok ? [] : imported.messages.map((one) => one.replaceAll("\u202f", " "))).toEqual([
      "ligne 1 : il manque la colonne « sujet ». Le modèle les a toutes : npm run import -- --template --kind questions",
      "ligne 1, colonne « sujjet » (C1) : cette colonne est inconnue. Vouliez-vous dire « sujet » ?",
    ]);
  });

  test("there twice, or absent above words, are told", () => {
    const rows = csv("actions", [line("actions", 0)]).split("\n");
    const imported = read("actions", `${rows[0] ?? ""};;effort\n${rows[1] ?? ""};mot;1`);
    expect(imported.ok ? [] : imported.messages.map((one) => one.replaceAll("\u202f", " "))).toEqual([
      "ligne 1, colonne « effort » (AA1) : cette colonne est là deux fois.",
      "ligne 2, colonne « Z » (Z2) : cette colonne n’a pas de titre. Donnez-lui-en un, ou videz-la.",
    ]);
  });

  test("alone are nothing to import", () => {
    expect(messages("actions", [])).toEqual(["ligne 1 : aucune ligne sous les titres : rien à importer."]);
  });
});

describe("--fr-only", () => {
  const french = { "title.fr": "L'armoire : qui l'ouvre ?" };
  const title = '"L’armoire\u202f: qui l’ouvre\u202f?"';

  test.each([
    ["a cell is empty", csv("actions", [line("actions", 0, { ...french, "title.en": "" })])],
    ["its columns are not there", withoutEnglish(csv("actions", [line("actions", 0, french)]))],
  ])("lets French stand in for English when %s, and typesets it", (_name, rows) => {
    expect(read("actions", rows).ok).toBe(false);
    const imported = read("actions", rows, { isFrenchOnly: true });
    expect(imported.ok && imported.yaml).toContain(`fr: ${title}\n      en: ${title}`);
  });
});

/** No cell of the template's action holds a semicolon. */
function withoutEnglish(rows: string): string {
  const [titles = [], ...lines] = rows.split("\n").map((row) => row.split(";"));
  const kept = (row: readonly string[]) => row.filter((_cell, place) => !titles[place]?.endsWith("(en)"));
  return [titles, ...lines].map((row) => kept(row).join(";")).join("\n");
}
