/** One workshop whose three decks all come from the import's own templates. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "../../server/import/columns.ts";
import { csvTemplate } from "../../server/import/template.ts";
import examples from "../../server/text/import/examples.json" with { type: "json" };
import { read } from "./spreadsheets.ts";

const PLAYED = `
id: importe
title: { fr: "Importé", en: "Imported" }
summary: { fr: "Trois paquets importés", en: "Three imported decks" }
licence: CC-BY-4.0
minutes: 60
tables: { default: 2, people: [2, 8] }
phases:
  - id: quiz
    activity: quiz
    title: { fr: "Quiz", en: "Quiz" }
    minutes: 15
    notes: { say: [{ fr: "Dire", en: "Say" }] }
    settings:
      deck: mes-questions
      questions: [${examples.questions.map(({ id }) => id).join(", ")}]
  - id: carte
    activity: causal-map
    title: { fr: "Carte", en: "Map" }
    minutes: 25
    notes: { say: [{ fr: "Dire", en: "Say" }] }
    settings: { deck: mes-concepts, game: jeu }
  - id: plan
    activity: action-plan
    title: { fr: "Plan", en: "Plan" }
    minutes: 15
    notes: { say: [{ fr: "Dire", en: "Say" }] }
    settings: { decks: [mes-actions] }
  - id: debrief
    activity: debrief
    title: { fr: "Débrief", en: "Debrief" }
    minutes: 5
    notes: { say: [{ fr: "Dire", en: "Say" }] }
    settings: { prompts: [{ id: mot, step: feelings, text: { fr: "Un mot ?", en: "A word?" } }] }
`;

/** Puts the three decks and the workshop « importe » in a content folder. */
export function importInto(folder: string): string {
  writeFileSync(join(folder, "modules/importe.yaml"), PLAYED);
  for (const kind of KINDS) {
    const imported = read(kind, csvTemplate(kind, "fr"), { deck: `mes-${kind}` });
    if (imported.ok) writeFileSync(join(folder, "decks", `mes-${kind}.yaml`), imported.yaml);
  }
  return folder;
}
