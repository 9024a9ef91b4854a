/** Names, e-mails and telephones are noticed; figures, products and functions are not. */
import { expect, test } from "vitest";
import { looksPersonal } from "./looks-personal.ts";

test.each([
  ["écrire à camille.durand@mairie.example", "email"],
  ["c.d+ateliers@sous.domaine.example.", "email"],
  ["Appeler le 06 12 34 56 78", "phone"],
  ["tél. 0612345678", "phone"],
  ["01.23.45.67.89 le matin", "phone"],
  ["+33 6 12 34 56 78", "phone"],
  ["0033 1 23 45 67 89", "phone"],
  ["+33 (0)6 12 34 56 78", "phone"],
  ["06-12-34-56-78", "phone"],
  ["Monsieur Dupont s’en charge", "name"],
  ["voir avec Mme Durand-Petit", "name"],
  ["M. Dupont", "name"],
  ["avec madame de La Tour", "name"],
  ["Dr Petit et Mlle Roux", "name"],
  ["Mr Smith", "name"],
])("%s: %s", (text, kind) => {
  expect(looksPersonal(text)).toBe(kind);
});

test.each([
  "30 000 agents",
  "Windows 10",
  "Val-d’Octet",
  "le DSI, avant 2027",
  "de 2 000 à 10 000 000 de pages",
  "Madame la directrice générale",
  "monsieur le Maire",
  "Mme la Présidente",
  "12 34 56 78 90",
  "10 06 12 34 56 78 91 23",
  "0,123456789",
  "2026-11-22, 14 h 30",
  "SIRET 123 456 789 00012",
  "@numérique et #sobriété",
  "M2 de la salle 3",
  "Mesurer, Mutualiser, Médiation numérique",
  "5 € @ 3 %",
  "",
])("nothing in « %s »", (text) => {
  expect(looksPersonal(text)).toBeUndefined();
});

test("a long text without anything takes no time", () => {
  for (const part of ["a.", "0", "Madame ", "06 12 ", "a@a-"])
    for (let n = 0; n < 50; n += 1) looksPersonal(part.repeat(20_000));
  expect(looksPersonal("a.".repeat(20_000))).toBeUndefined();
});
