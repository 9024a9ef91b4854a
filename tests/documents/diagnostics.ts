/** What a diagnostic leaves for the documents: a contested value, one of people alone, one not assessed. */
import type { RoadmapInput } from "../../game/roadmap/input.ts";

export const DIAGNOSTICS: RoadmapInput["diagnostics"] = [
  {
    phase: "Où en sommes-nous ?",
    items: [
      {
        ...{ name: "Garder plus longtemps", theme: "cycle-de-vie", level: "first", tables: 3, unassessed: 0 },
        ...{ value: { importance: 3, performance: 1 }, contested: 1, isSplit: true },
        reasons: ["pas pour le <SIG> & les\nbureaux d’études"],
      },
      {
        ...{ name: "Rendre compte", theme: "gouvernance", level: "keep", tables: 0, unassessed: 0 },
        ...{ value: { importance: 2, performance: 4 }, contested: 0, isSplit: false, reasons: [] },
      },
      {
        ...{ name: "Données ouvertes", theme: "territoire", level: null, tables: 0, unassessed: 2 },
        ...{ value: null, contested: 0, isSplit: false, reasons: [] },
      },
    ],
    answered: 14,
    functions: [{ function: "agent", people: 9 }],
    priorities: ["cycle-de-vie"],
  },
];
