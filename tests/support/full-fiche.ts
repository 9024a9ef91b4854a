/** Every field of a fiche written, its texts long as officers write them. */
import type { Fiche } from "../../game/workspace/schema.ts";

const LONG =
  "L’inventaire de 2026 compte des machines de quatre marchés différents, dont une partie dort dans les placards des directions ; personne n’en a la liste complète et chaque renouvellement repart de zéro. ".repeat(
    3,
  );
const OWNERS = [
  "Direction du numérique",
  "Commande publique",
  "Éducation et jeunesse",
  "Communication",
  "CCAS",
];
const DEADLINES = ["28/02/2027", "T4 2027", "juin 2028", "2029", "31/12/2031"];
const DECISIONS = ["accepted", "amended", "accepted", "proposed", "accepted"] as const;
const STATUSES = ["todo", "started", "done", "todo", "stopped"] as const;

/** @param at its rank, which chooses among the values that differ */
export function filledFiche(fiche: Fiche, at: number): Fiche {
  const of = <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    const [first] = values;
    const found = values[at % values.length] ?? first;
    if (found === undefined) throw new Error("no value");
    return found;
  };
  return {
    ...fiche,
    ...{
      finding: LONG.trim(),
      target: "Sept ans d’usage moyen des ordinateurs fin 2029, contre 4,6 en 2026",
    },
    ...{ owner: of(OWNERS), role: "Cheffe de service", elected: "Vice-présidente à la transition" },
    partners: "Ressourcerie du Pont, communes membres, syndicat d’énergie, prestataire d’infogérance",
    ...{ audience: "Agents, écoles, associations hébergées", start: "2027-01-15", deadline: of(DEADLINES) },
    ...{
      t18: "Inventaire publié, deux services équipés en réemploi",
      t36: "Un achat sur deux issu du réemploi",
    },
    ...{ staffDays: 12 + (at % 9), staffFte: 0.1, investment: 2_500 * (1 + (at % 5)), running: 400 },
    ...{ funding: at % 2 === 0 ? "Budget principal" : "Budget principal et fonds vert (à demander)" },
    gain: {
      ...{ low: 800, high: 2_400, unit: "kgCO2e" },
      hypothesis: "120 ordinateurs gardés deux ans de plus, fabrication amortie sur la durée d’usage",
    },
    gainMatter: { low: 3_000, high: 9_000, unit: "kg", hypothesis: "Même hypothèse, sur les matières" },
    ...{ rebound: fiche.rebound ?? "Un second écran arrive avec la machine gardée" },
    ...{ guard: fiche.guard ?? "Un écran par poste, compté à l’achat" },
    obstacles:
      "Habitudes d’achat par direction ; pièces rares pour deux modèles ; peur de travailler moins bien.",
    ...{ sdgs: [9, 12, 13], tags: ["label:2.1", "pcaet:4", "spaser:1", "agenda2030:12"] },
    ...{ status: of(STATUSES), decision: of(DECISIONS), commitment: LONG.slice(0, 180).trim() },
    reason: of(DECISIONS) === "amended" ? "Après un essai dans deux services" : null,
    ...entriesOf(fiche),
  };
}

const entriesOf = ({
  indicators,
}: Fiche): Pick<Fiche, "indicators" | "proofs" | "milestones" | "reviews"> => ({
  indicators: {
    ...indicators,
    duree: {
      ...{ name: "Âge moyen des ordinateurs à la sortie du parc", unit: "années", frequency: "yearly" },
      ...{ formula: "Somme des âges à la sortie, divisée par le nombre de sorties", target: "7 (2029)" },
      ...{ source: "Outil d’inventaire", startValue: "4,6 (2026)" },
      readings: { "2026": { value: 4.6, note: null }, "2027": { value: 5.1, note: "écoles comprises" } },
    },
  },
  proofs: {
    note: {
      title: "Note au comité",
      place: "Espace partagé, dossier 12",
      date: "2026-12-02",
      owner: "DSI",
    },
  },
  milestones: {
    one: { title: "Inventaire relu avec les directions", date: "mars 2027", isDone: true },
    two: { title: "Marché de réemploi publié", date: "T1 2028", isDone: false },
  },
  reviews: {
    "2027": {
      ...{ light: "on-course", done: "Inventaire publié", slipped: "Les écoles, faute de temps" },
      next: "Deux demi-journées dans les écoles",
    },
  },
});
