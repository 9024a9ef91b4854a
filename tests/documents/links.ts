/** Links to go further, as a roadmap prints them. */
import type { RoadmapInput } from "../../game/roadmap/input.ts";

export const LINKS: RoadmapInput["resources"] = [
  {
    ...{ id: "charte-achats", theme: "commande-publique", kind: "guide", duration: "heure", cost: "gratuit" },
    title: "Acheter moins & mieux",
    body: "Collectif d’essai",
    url: "https://exemple.fr/acheter?page=1&langue=fr",
    about: "Des questions à poser avant d’acheter.",
    checkedOn: "2026-11-21",
  },
  {
    ...{ id: "reseau-local", theme: "cycle-de-vie", kind: "reseau", duration: "a-la-carte", cost: "mixte" },
    title: "Réseau des ressourceries",
    body: "Fédération d’essai",
    url: "https://exemple.org",
    about: "Trouver qui répare près de chez vous.",
    checkedOn: null,
  },
];
