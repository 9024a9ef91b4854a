/** Figures as they come from the facts file: a long address, a range, a value in words. */
import type { DatedFact } from "../../game/scenario/facts.ts";

const ADEME = {
  scope: "France, cycle de vie",
  licence: "Licence ouverte",
  note: "",
  source_title: "ADEME, évaluation de l’impact environnemental du numérique en France",
  source_url: "https://example.org/ademe/numerique-2022?edition=2&page=3",
} as const;

export const FACTS: readonly DatedFact[] = [
  {
    ...ADEME,
    id: "nat-2022-part-empreinte",
    label_fr: "Part du numérique dans l’empreinte carbone de la France",
    value: 4.4,
    unit: "%",
    year: 2022,
    tier: "global",
    confidence: "lu chez l’éditeur",
    confidence_level: "publisher",
    reuse: "open",
  },
  {
    ...ADEME,
    id: "nat-2022-ges-jour",
    label_fr: "Émissions du numérique en France ramenées à une journée",
    value: 80822,
    unit: "tCO2e/jour",
    low: 70000,
    high: 90000.5,
    year: 2022,
    tier: "global",
    confidence: "calculé",
    confidence_level: "computed",
    reuse: "open",
  },
  {
    ...ADEME,
    id: "term-portable-ges",
    label_fr: "Ordinateur portable : fabrication, distribution et fin de vie",
    value: 185.09,
    unit: "kgCO2e/appareil",
    year: 2025,
    source_title: "ADEME, publicodes-acv-numerique v2.2.0",
    source_url:
      "https://example.org/un/tres/long/chemin/qui-ne-tient-pas-dans-une-cellule/publicodes-acv-numerique/v2.2.0/terminaux.yaml",
    tier: "terminaux",
    confidence: "lu dans le dépôt",
    confidence_level: "source",
    reuse: "open",
  },
  {
    ...ADEME,
    id: "coll-rennes-recond",
    label_fr: "Part d’achats reconditionnés annoncée par une métropole",
    value: "27",
    unit: "%",
    year: 2024,
    source_title: "Webinaire, dit à l’oral",
    tier: "terminaux",
    confidence: "cité par un tiers",
    confidence_level: "cited",
    reuse: "quote",
  },
];
