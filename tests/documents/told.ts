/** What was told to the room and dealt to its tables, for the fixture of the documents. */
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
