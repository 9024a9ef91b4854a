/** What the quiz's bench plays: one scenario of twenty questions of the deck. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
export const BENCH_QUESTIONS = 20;

/** A content folder with one scenario of twenty questions of the deck. */
export function benchContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-content-"));
  for (const part of ["facts", "decks"])
    cpSync(join(root, "scenarios", part), join(folder, part), { recursive: true });
  const deck = parse(readFileSync(join(root, "scenarios/decks/ordres-de-grandeur.yaml"), "utf8")) as {
    questions: { id: string }[];
  };
  const both = (said: string) => ({ fr: said, en: said });
  const phase = { optional: false, notes: { say: [both("…")] } };
  const scenario = {
    id: "bench",
    title: both("bench"),
    summary: both("bench"),
    licence: "CC-BY-4.0",
    minutes: 90,
    tables: { default: 3, people: [1, 200] },
    phases: [
      {
        ...phase,
        id: "quiz",
        activity: "quiz",
        title: both("quiz"),
        minutes: 80,
        settings: {
          deck: "ordres-de-grandeur",
          questions: deck.questions.slice(0, BENCH_QUESTIONS + 1).map(({ id }) => id),
        },
      },
      {
        ...phase,
        id: "debrief",
        activity: "debrief",
        title: both("d"),
        minutes: 10,
        settings: { prompts: [{ id: "p", step: "next", text: both("?") }] },
      },
    ],
  };
  mkdirSync(join(folder, "ateliers"));
  // JSON is YAML.
  writeFileSync(join(folder, "ateliers/bench.yaml"), JSON.stringify(scenario));
  return folder;
}
