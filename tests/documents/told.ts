/** What was told to the room and dealt to its tables, for the fixture of the documents. */
import type { PlayedLoop } from "../../game/roadmap/local-loop/schema.ts";
import type { HeardStory, MetConstraint } from "../../game/roadmap/input.ts";

export const STORIES: readonly HeardStory[] = [
  {
    id: "donner-compter",
    kind: "half",
    title: "Donner, puis compter ce qui resserve",
    place: "Une métropole",
    advice: "Mesurer ce qui resserve, pas ce qui part.",
    question: "De nos derniers dons, que savons-nous vraiment ?",
    heard: "few",
  },
  {
    id: "tout-repose-sur-elle",
    kind: "failure",
    title: "Tout repose sur elle",
    place: "Plusieurs collectivités",
    advice: "Écrire du temps dans une fiche de poste.",
    question: "Qu’est-ce qui s’arrête chez nous ?",
    heard: 7,
  },
];

export const CONSTRAINTS: readonly MetConstraint[] = [
  {
    table: "Les Tilleuls",
    title: "Coup de rabot",
    text: "Le budget perd un cinquième.",
    answer: "On garde le réemploi,\non décale le Wi-Fi.",
  },
  { table: "Quai n° 3", title: "Audit", text: "Un audit arrive dans six mois." },
];

const quarter = { used: 11, dead: 29, promised: 32, found: 16 };

export const LOOPS: readonly PlayedLoop[] = [
  {
    ...{ households: 38, used: 41, dead: 58, matter: 5207, stops: [2], isStopped: false },
    quarters: [
      { ...quarter, households: 11, cash: -388 },
      { ...quarter, households: 27, cash: -1188 },
    ],
    adopted: [{ measure: "van", quarter: 2 }],
    rules: [
      {
        ...{ table: "Les Tilleuls", actor: "L’atelier d’insertion", quarter: 1 },
        text: "Le travail se paie, même quand l’ordinateur est <offert> & donné.",
      },
    ],
    actors: [
      { name: "Le département", kind: "donor", tables: ["Quai n° 3"] },
      { name: "L’atelier d’insertion", kind: "workshop", tables: ["Les Tilleuls"] },
      { name: "Les conseillers numériques", kind: "prescriber", tables: [] },
    ],
  },
];
