/** What three tables of a fictional authority left one evening: typed by people, in a hurry, with everything that breaks files. */
import { ASKED } from "./asked.ts";
import { DIAGNOSTICS } from "./diagnostics.ts";
import type { Finding, PlannedAction, RoadmapInput, ToldMap } from "../../game/roadmap/input.ts";
import { FACTS } from "./facts.ts";
import { LINKS } from "./links.ts";
import { CONSTRAINTS, STORIES, LOOPS } from "./told.ts";

const session = "ABC234";
const origin = (team: string) => ({ session, phase: "plan", team });
const spent = (points: number, days: number, votes: number) => ({ points, days, votes });

/** Ten thousand characters, as when somebody pastes a whole report into a field. */
export const LONG_TEXT = "Le parc a été renouvelé sans inventaire, puis complété au fil des demandes. "
  .repeat(140)
  .slice(0, 10_000)
  .trim();
export const LONG_TITLE = `Regrouper les demandes ${"des directions, des écoles et des communes membres ".repeat(8).trim()}`;

export const ACTIONS: readonly PlannedAction[] = [
  {
    id: "plan/t1/1",
    catalogueId: "pc-sept-ans",
    title: "PC gardés 7 ans, écrans 10 ans",
    summary: "Allonger la durée d’usage par défaut ; tout remplacement anticipé est motivé par écrit.",
    theme: "cycle-de-vie",
    tiers: ["terminaux"],
    owner: "Direction des systèmes d’information",
    deadline: "2027-06-30",
    indicator: "Âge moyen à la sortie du parc (années)",
    startValue: "4,6 ans (2025)",
    rebound: "Achat d’accessoires pour compenser",
    guard: "Accessoires comptés dans l’enveloppe de la direction",
    impact: 3,
    feasibility: 2,
    ...spent(5, 20, 6),
    isComplete: true,
    origin: origin("t1"),
  },
  {
    id: "plan/t1/2",
    catalogueId: "lot-reconditionne",
    title: "Lot reconditionné dans chaque marché d’équipement",
    theme: "commande-publique",
    tiers: ["terminaux"],
    owner: "Service de la commande publique",
    deadline: "2027-01",
    indicator: "Part de la dépense en réemploi (%)",
    startValue: "8 % (2025)",
    rebound: "Prix bas, donc plus d’appareils",
    guard: "Nombre d’appareils par agent plafonné avant achat",
    impact: 3,
    feasibility: 3,
    ...spent(3, 8, 5),
    duty: "agec-58",
    isComplete: true,
    origin: origin("t1"),
  },
  {
    id: "plan/t1/3",
    title: `Dire « non » aux écrans d’accueil <HTML> & "vidéo" – l'hôtel de ville d'abord 🖥️`,
    summary: "=SOMME(A1:A9) n’est pas une formule mais un titre de tableau.",
    theme: "ecoconception",
    tiers: ["terminaux", "reseaux", "usages"],
    owner: "@direction-communication",
    rebound: "Vidéo publiée ailleurs, donc invisible",
    ...spent(2, 3, 4),
    isComplete: false,
    origin: origin("t1"),
  },
  {
    id: "plan/t2/1",
    catalogueId: "pc-sept-ans",
    title: "PC gardés 7 ans, écrans 10 ans",
    theme: "cycle-de-vie",
    tiers: ["terminaux"],
    owner: "DSI",
    deadline: "fin 2027",
    indicator: "Âge moyen du parc",
    rebound: "Pannes mal vécues",
    guard: "Stock de dépannage dans chaque direction",
    impact: 3,
    feasibility: 1,
    ...spent(5, 15, 4),
    isComplete: false,
    origin: origin("t2"),
  },
  {
    id: "plan/t2/2",
    catalogueId: "collecte-mairie",
    title: "Collecte des appareils d’habitants en mairie",
    theme: "inclusion",
    tiers: ["terminaux"],
    ...spent(3, 10, 3),
    isComplete: false,
    origin: origin("t2"),
  },
  {
    id: "plan/t2/3",
    catalogueId: "archives-regles",
    title: "Règles de conservation avec l’archiviste",
    summary: LONG_TEXT,
    theme: "sensibilisation",
    tiers: ["centres", "usages"],
    owner: "Archives et DSI",
    deadline: "2026-12-01",
    indicator: "Services dotés de règles (%)",
    startValue: "0 %",
    rebound: "Copies personnelles « au cas où »",
    guard: "Espace commun fiable, restauration en un jour",
    impact: 2,
    feasibility: 3,
    ...spent(2, 6, 6),
    duty: "archives",
    isComplete: true,
    origin: origin("t2"),
  },
  {
    id: "plan/t2/4",
    title: LONG_TITLE,
    theme: "gouvernance",
    tiers: ["usages", "gouvernance"],
    owner: "Direction générale",
    deadline: "2027-09",
    impact: 2,
    feasibility: 1,
    ...spent(4, 30, 2),
    isComplete: false,
    origin: origin("t2"),
  },
  {
    id: "plan/t3/1",
    catalogueId: "couper-wifi",
    title: "Couper le Wi-Fi hors horaires",
    theme: "cycle-de-vie",
    tiers: ["reseaux"],
    owner: "Service réseaux",
    indicator: "Heures coupées par semaine",
    rebound: "Bascule sur le réseau mobile",
    debate: {
      for: "Une économie simple, visible, qui fait parler du sujet dans tous les bâtiments.",
      against: "Un gain faible, et des associations qui occupent les salles le soir.",
    },
    impact: 1,
    feasibility: 3,
    ...spent(1, 2, 3),
    isComplete: false,
    origin: origin("t3"),
  },
  {
    id: "plan/t3/2",
    title: "إعادة استخدام الحواسيب في الجمعيات",
    summary: "Titre écrit en arabe par une participante : réemploi des ordinateurs dans les associations.",
    theme: "inclusion",
    tiers: ["terminaux", "usages"],
    owner: "Pôle solidarités",
    deadline: "2027-03-15",
    indicator: "Ordinateurs remis, heures d’accompagnement",
    startValue: "12 ordinateurs (2025)",
    rebound: "Équipements ajoutés sans usage",
    guard: "Dix heures d’accompagnement par ordinateur remis",
    impact: 2,
    feasibility: 2,
    ...spent(4, 25, 5),
    duty: "reemploi-2023-266",
    isComplete: true,
    origin: origin("t3"),
  },
  {
    id: "plan/t3/3",
    catalogueId: "bilan-annuel",
    title: "Bilan annuel présenté avant le budget",
    theme: "gouvernance",
    tiers: ["gouvernance"],
    owner: "Direction des finances\nDirection générale",
    deadline: "2027-02-01",
    indicator: "Indicateurs renseignés (nombre)",
    startValue: "0 (2026)",
    rebound: "Inflation d’indicateurs",
    guard: "Dix indicateurs au plus",
    impact: 2,
    feasibility: 3,
    ...spent(2, 5, 5),
    duty: "d2311-15-1",
    isComplete: true,
    origin: origin("t3"),
  },
];

const FINDINGS: readonly Finding[] = [
  {
    kind: "keep",
    text: "On croyait que le mail pesait ; c’est le nombre d’appareils.",
    table: "Les Tilleuls",
  },
  { kind: "keep", text: "Un garde-fou se décide avant.", table: "Mairie annexe & CCAS" },
  {
    kind: "feeling",
    text: "Surpris de devoir renoncer à deux projets\nque tout le monde trouvait bons.",
    table: "Quai n° 3",
  },
  {
    kind: "real-life",
    text: "Personne n’a la liste complète du parc des écoles.",
    table: "Mairie annexe & CCAS",
  },
  { kind: "next", text: "Inventaire des écoles avant Noël.", table: "Les Tilleuls" },
];

/** One told to its end, one whose table wrote no word. */
const MAPS: readonly ToldMap[] = [
  {
    table: "Les Tilleuls",
    title: "Du placard <à> la rivière",
    description: "Les usages en haut, les machines au milieu, l’eau à droite.",
    messages: ["Ce qui est gratuit revient", "Garder longtemps d’abord"],
    figures: [
      { kind: "loop", title: "La place gagnée se remplit", paths: [["Archives", "Disques", "Place libre"]] },
      {
        kind: "opposition",
        paths: [
          ["Télétravail", "Trajets"],
          ["Télétravail", "Chauffage", "Trajets"],
        ],
      },
    ],
    debated: [
      {
        from: "Télétravail",
        to: "Trajets",
        isBrake: true,
        reason: "moins de route, sauf\nles réunions",
        isContested: true,
      },
      { from: "Archives", to: "Disques", isBrake: false, isContested: false },
    ],
  },
  { table: "Quai n° 3", messages: [], figures: [], debated: [] },
];

export const INPUT: RoadmapInput = {
  locale: "fr",
  session: {
    code: session,
    title: "Atelier des agents, novembre",
    scenarioId: "atelier-agents-150",
    scenarioTitle: "Atelier des agents, 150 minutes",
    date: "2026-11-21",
    minutes: 150,
    people: 17,
    tables: [
      { id: "t1", name: "Les Tilleuls", people: 6 },
      { id: "t2", name: "Mairie annexe & CCAS", people: 5 },
      { id: "t3", name: "Quai n° 3", people: 6 },
    ],
    phases: ["Accueil", "Ordres de grandeur", "La Toile", "Plan d’action", "Plaidoyer", "Débrief", "Clôture"],
  },
  actions: ACTIONS,
  engaged: [
    {
      title: "Extinction des postes le soir",
      theme: "cycle-de-vie",
      tables: ["Les Tilleuls", "Quai n° 3"],
    },
    { title: "Convention avec une ressourcerie", theme: "inclusion", tables: ["Mairie annexe & CCAS"] },
    { title: "Formation des agents d’accueil", theme: "sensibilisation", tables: ["Quai n° 3"] },
  ],
  findings: FINDINGS,
  maps: MAPS,
  resources: LINKS,
  stories: STORIES,
  constraints: CONSTRAINTS,
  surveys: ASKED,
  diagnostics: DIAGNOSTICS,
  charters: [],
  cleanups: [],
  stands: [],
  loops: LOOPS,
  proposals: [
    { beginning: "help", text: "montrer <& expliquer> à mes voisins", voices: 3, isForwarded: true },
    { beginning: "why", text: "le site de la mairie est si lent", voices: 0, isForwarded: false },
  ],
  facts: FACTS,
};

/** A session where nobody wrote anything. */
export const EMPTY: RoadmapInput = {
  ...INPUT,
  session: { ...INPUT.session, people: 0, tables: [], phases: [] },
  actions: [],
  engaged: [],
  findings: [],
  maps: [],
  resources: [],
  stories: [],
  constraints: [],
  surveys: [],
  diagnostics: [],
  ...{ charters: [], cleanups: [], stands: [], loops: [], proposals: [], facts: [] },
};
