/** A workspace as full as an authority leaves it: several sessions gathered by the rules, every field of every fiche written. */
import { join } from "node:path";
import { buildRoadmap } from "../../game/roadmap/build.ts";
import type { PlannedAction, RoadmapInput } from "../../game/roadmap/input.ts";
import type { CatalogueAction } from "../../game/scenario/catalogue.ts";
import type { Locale } from "../../game/scenario/text.ts";
import { apply } from "../../game/workspace/apply.ts";
import type { Change, Made } from "../../game/workspace/change/schema.ts";
import type { Fiche, Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { INPUT } from "../documents/fixture.ts";
import { filledFiche } from "./full-fiche.ts";

interface Shape {
  readonly sessions: number;
  /** Of each session. */
  readonly tables: number;
  /** Actions of each table. */
  readonly each: number;
  readonly locale?: Locale;
  /** What the authors wrote of the workspace itself; all of it unless said. */
  readonly isFinal?: boolean;
}

let read: readonly CatalogueAction[] | undefined;
/** Read once: it is long, and the same for all. */
function catalogue(): readonly CatalogueAction[] {
  if (read) return read;
  const { decks } = readContent(join(import.meta.dirname, "../../scenarios")).library;
  read = [...decks.values()].flatMap((deck) => (deck.kind === "actions" ? deck.actions : []));
  return read;
}

export function made(workspace: Workspace, ...changes: readonly (Change | Made)[]): Workspace {
  return changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(`${change.type}: ${applied.refusal}`);
    return applied.workspace;
  }, workspace);
}

/** Pleaded for at one table in three: a note d’argumentaire for each. */
const pleaded = (table: string): NonNullable<PlannedAction["pitch"]> => ({
  table,
  decision: "amended",
  votes: { accepted: 6, amended: 9, refused: 2 },
  reasons: [{ id: "guarded", votes: 9 }],
  said: ["D’accord si l’accueil garde son poste."],
  amendment: "À partir du prochain budget, après un essai dans deux services",
  proposed: ["Commencer par les écoles"],
  objections: [
    {
      ...{ role: "direction", text: "Qui répare quand la machine tombe en panne ?", isByCouncil: true },
      ...{ answer: "L’atelier d’insertion, sous deux jours", convinced: 11 },
    },
  ],
  facts: [],
});

/** What one session's tables planned: actions of the catalogue, some of them said by several tables. */
function actionsOf(shape: Shape, session: number, known: readonly CatalogueAction[]): PlannedAction[] {
  const { tables, each, locale = "fr" } = shape;
  return Array.from({ length: tables * each }, (_, at) => {
    const table = Math.floor(at / each);
    const found = known[(session * 41 + at * 7) % known.length];
    if (!found) throw new Error("no catalogue");
    const { id, title, summary, theme, tiers, indicator, rebound, guards, duty } = found;
    const team = `t${table + 1}`;
    return {
      ...{ id: `plan/${team}/${(at % each) + 1}`, catalogueId: id, title: title[locale], theme, tiers },
      ...{ summary: summary[locale], indicator: indicator[locale], rebound: rebound[locale] },
      ...{ guard: guards[0]?.[locale] ?? "–", owner: "Direction du numérique", deadline: "juin 2028" },
      ...{ startValue: "12 % (2026)", points: 3, days: 8, votes: 1 + (at % 7), isComplete: true },
      ...{ impact: 1 + (at % 3) === 1 ? 1 : at % 3 === 1 ? 2 : 3, feasibility: at % 2 === 0 ? 2 : 3 },
      ...(duty !== undefined && { duty }),
      ...(at % each === 0 && table % 3 === 0 && { pitch: pleaded(team) }),
      origin: { session: codeOf(session), phase: "plan", team },
    };
  });
}

const codeOf = (session: number) => `FULL${session + 2}A`;

function inputOf(shape: Shape, session: number, known: readonly CatalogueAction[]): RoadmapInput {
  const { tables, locale = "fr" } = shape;
  return {
    ...INPUT,
    locale,
    session: {
      ...INPUT.session,
      ...{
        code: codeOf(session),
        title: `Atelier n° ${session + 1}`,
        date: `2026-1${session % 3}-0${1 + (session % 9)}`,
      },
      people: tables * 6,
      tables: Array.from({ length: tables }, (_, at) => ({
        ...{ id: `t${at + 1}`, name: `Table ${session + 1}.${at + 1}`, people: 6 },
      })),
    },
    actions: actionsOf(shape, session, known),
    charters: session === 0 ? [CHARTER] : [],
  };
}

const CHARTER: RoadmapInput["charters"][number] = {
  ...{ made: 14, title: "La charte des agents", signatures: ["Accueil", "Achats", "Direction générale"] },
  lines: [
    { if: "je demande un écran", then: "je regarde d’abord le placard commun", when: "dès lundi", votes: 9 },
    { rule: "Pas de vidéo à l’accueil sans public pour la voir", votes: 7 },
  ],
};

const field = (name: string, value: unknown): Change => ({ type: "workspace/set", field: name, value });
const entry = (list: "purchases" | "engaged" | "passages", name: string, value: unknown): Change => ({
  ...{ type: "workspace/entry", list, entry: name, value },
});

const OWN: readonly Change[] = [
  field("authority", "Communauté d’agglomération du Val-d’Octet"),
  field("kind", "epci"),
  field("population", 84_000),
  field("headcount", 1_250),
  field("begins", "2027-01-01"),
  field(
    "preamble",
    "Nos équipements durent quatre ans et six mois. Nous voulons qu’ils en durent sept, sans que personne ne travaille moins bien.\n\nNous achèterons moins, nous réparerons plus, et nous le dirons chaque année, chiffres en main.",
  ),
  field(
    "actors",
    "Ressourcerie du Pont, syndicat d’énergie, communes membres, deux lycées, prestataires d’infogérance.",
  ),
  field(
    "means",
    "Un mi-temps de pilotage, un relais par direction, et une enveloppe prise sur les achats évités.",
  ),
  field(
    "governance",
    "Un comité deux fois par an, présidé par l’élue référente ; les chiffres sont publiés en juin.",
  ),
  entry("purchases", "2026", {
    spent: 410_000,
    spentReused: 49_000,
    reformed: 320,
    reused: 96,
    note: "Inventaire relu en mars.",
  }),
  entry("engaged", "bornes", {
    title: "Bornes Wi-Fi éteintes la nuit",
    theme: "territoire",
    since: "2025",
    note: null,
  }),
];

/** @returns the workspace, and the drafts of its sessions with their words */
export function fullWorkspace(shape: Shape) {
  const { sessions, locale = "fr", isFinal = false } = shape;
  const known = catalogue();
  const drafts = Array.from({ length: sessions }, (_, at) => buildRoadmap(inputOf(shape, at, known)));
  const title =
    locale === "fr"
      ? "Feuille de route numérique responsable 2027-2029"
      : "Responsible digital roadmap 2027-2029";
  const gathered = made(
    newWorkspace("fullwrkspace", title, locale),
    ...drafts.map((draft): Made => ({ type: "session/gather", draft })),
    ...OWN,
    field("isFinal", isFinal),
  );
  const fiches = gathered.order.flatMap((id, at): Fiche[] => {
    const fiche = gathered.fiches[id];
    return fiche ? [filledFiche(fiche, at)] : [];
  });
  return { workspace: made(gathered, { type: "fiches/bring", fiches }), drafts };
}
