/** A workspace with years behind it: some actions followed, counts of two years, for the tests of its balance. */
import type { Workspace } from "../../game/workspace/schema.ts";
import { newFiche } from "../../game/workspace/fiche.ts";
import { LIGHTS } from "../../game/workspace/terms.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { AXES } from "../../game/roadmap/outline.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import { roadmapOf } from "../../game/workspace/roadmap.ts";
import { lawFigures } from "../../server/api/workspace-roadmap.ts";
import { weighed } from "../../server/workspaces/estates.ts";
import { content, estate, factors } from "./estates.ts";

const TITLES = [
  "Garder les ordinateurs portables sept ans, avec un atelier de réparation interne",
  "Acheter d’abord du reconditionné pour les écrans et les téléphones",
  "Éteindre les bornes Wi-Fi le soir et le week-end",
  "Ranger les serveurs de fichiers avec le visa des archives",
  "Former un relais numérique responsable dans chaque direction",
];

export function yearWorkspace(count: number, year = "2026"): Workspace {
  const before = String(Number(year) - 1);
  const fiches = Array.from({ length: count }, (_, at) => {
    const light = LIGHTS[at % LIGHTS.length] ?? "none";
    const indicator = {
      ...{ name: "Âge moyen des appareils à la sortie", unit: "années", formula: null, source: null },
      ...{ frequency: null, startValue: "4,8 en 2024", target: "7 en 2029" },
      readings: { [before]: { value: 4.8 + at, note: null }, [year]: { value: 5.4 + at, note: null } },
    };
    return {
      ...newFiche(`f${at + 1}`, {
        title: `${TITLES[at % TITLES.length] ?? ""} (${at + 1})`,
        theme: AXES[at % AXES.length]?.id ?? "gouvernance",
      }),
      decision: at % 2 === 0 ? ("accepted" as const) : ("amended" as const),
      deadline: at % 3 === 0 ? `juin ${Number(year) + 1}` : `${Number(year) + 2}`,
      indicators: { i1: indicator },
      reviews: {
        [year]: {
          ...{ light, done: "Trois ateliers tenus, cent vingt appareils réparés et remis en service" },
          slipped: "Le marché de maintenance a été relancé : une seule offre était arrivée au printemps",
          next: at % 4 === 0 ? "Relancer avec deux lots, dont un réservé à l’insertion" : null,
        },
      },
    };
  });
  const counted = { spent: 120_000, spentReused: 26_000, reformed: 80, reused: 31, note: null };
  return {
    ...newWorkspace("abcdefghjkmn", "Feuille de route numérique responsable", "fr"),
    ...{ authority: "Val-d’Octet", kind: "epci", population: 62_000 },
    fiches: Object.fromEntries(fiches.map((fiche) => [fiche.id, fiche])),
    order: fiches.map(({ id }) => id),
    purchases: { [before]: { ...counted, spentReused: 20_000, reused: 44 }, [year]: counted },
    estates: Object.fromEntries(
      [before, year].map((one) => [one, weighed(estate("val-d-octet"), factors, `${one}-11-30`)]),
    ),
  };
}

/** As its documents are made of it, with the figures of the law. */
export const roadmapOfYear = (workspace: Workspace): Roadmap & { workspace: Workspace } => ({
  ...roadmapOf(workspace, []),
  sources: lawFigures(content),
});
