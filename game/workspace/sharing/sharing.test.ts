/** Nothing private leaves with a set of actions, whatever is written in the workspace; what comes back is proposed. */
import { expect, test } from "vitest";
import fr from "../../roadmap/text/fr.json" with { type: "json" };
import { newFiche } from "../fiche.ts";
import type { Fiche, Workspace } from "../schema.ts";
import { newWorkspace } from "../workspace.ts";
import { ActionSet } from "./schema.ts";
import { actionSet } from "./share.ts";
import { fichesFrom } from "./take.ts";

const canary = (name: string) => `CANARI-${name}`;
const names = "Commune de Val-d’Octet";
const shared = "la DSI de Val d'Octet et l’adjointe Paule Durif le suivent ; VAL-D’OCTET paie";
const fiche: Fiche = {
  ...newFiche("CANARI-session/plan/t1/1", { title: "Garder les PC à Val-d’Octet", theme: "cycle-de-vie" }),
  ...{ code: canary("code"), axis: canary("axis"), summary: shared, finding: shared, target: shared },
  ...{ owner: "DSI", role: canary("role"), elected: "l’adjointe Paule Durif", audience: canary("audience") },
  ...{ partners: "Syndicat d’énergie, CANARI-partner", start: canary("start"), deadline: canary("deadline") },
  ...{ t18: canary("t18"), t36: canary("t36"), staffDays: 987_651, staffFte: 987_652, investment: 987_653 },
  ...{
    running: 987_654,
    funding: canary("funding"),
    commitment: canary("commitment"),
    reason: canary("reason"),
  },
  ...{
    rebound: "Le Syndicat d'énergie achète",
    guard: shared,
    obstacles: shared,
    tags: ["pcaet:4", "Val-d'Octet"],
  },
  gain: { low: 1, high: 2, unit: "t CO2e", hypothesis: "Mille postes à la DSI" },
  decision: "accepted",
  milestones: { n1: { title: "Règle écrite par la DSI", date: canary("step"), isDone: true } },
  indicators: {
    n1: {
      ...{
        name: "Âge moyen",
        unit: "ans",
        formula: "somme ÷ sorties",
        source: "inventaire",
        frequency: "yearly",
      },
      ...{ startValue: canary("start-value"), target: canary("goal") },
      readings: { "2027": { value: 987_655, note: canary("note") } },
    },
  },
  proofs: { n1: { title: canary("proof"), place: canary("place"), date: null, owner: canary("keeper") } },
  reviews: { "2027": { light: "late", done: canary("done"), slipped: canary("slip"), next: canary("next") } },
  origins: [
    {
      ...{
        session: "CANARI",
        action: canary("action"),
        table: canary("table"),
        catalogueId: null,
        votes: 987_656,
      },
      ...{ title: canary("title"), impact: 1, feasibility: 1, guard: canary("guard"), verdict: null },
      pitch: { decision: "tie", accepted: 1, amended: 1, refused: 1, amendment: canary("amendment") },
    },
  ],
};
const workspace: Workspace = {
  ...newWorkspace("w", canary("workspace"), "fr"),
  ...{ authority: names, preamble: canary("preamble"), fiches: { [fiche.id]: fiche }, order: [fiche.id] },
};
const sharing = { licence: "CC-BY-4.0", author: null, withGain: false } as const;
const setOf = (over: object = {}) => actionSet(workspace, [fiche], { ...sharing, ...over }, fr.sharing.mask);

test("a set holds no canary: no owner, date, cost, value, proof, vote, origin nor session", () => {
  const text = JSON.stringify(setOf());
  expect(text).not.toMatch(/CANARI|98765|Octet|Paule|Durif|DSI|Syndicat/iu);
  expect(ActionSet.parse(setOf())).toEqual(setOf());
});

test("names in a text give way to « la collectivité » and « le service », joined as French joins them", () => {
  const [action] = setOf().actions;
  expect(action?.title).toBe("Garder les PC à la collectivité");
  expect(action?.summary).toBe(
    "Le service de la collectivité et le service le suivent ; la collectivité paie",
  );
  expect(action?.rebound).toBe("Le service achète");
  expect(action?.steps).toEqual(["Règle écrite par le service"]);
});

test("a word that is a service's name only with its capital stays a word", () => {
  const bought = { ...fiche, owner: "Achats", summary: "Les achats se groupent, le service Achats le dit" };
  const set = actionSet(
    { ...workspace, fiches: { [bought.id]: bought } },
    [bought],
    sharing,
    fr.sharing.mask,
  );
  expect(set.actions[0]?.summary).toBe("Les achats se groupent, le service le dit");
});

test("a gain leaves only when it is asked for, with its hypothesis", () => {
  expect(setOf().actions[0]?.gain).toBeNull();
  expect(setOf({ withGain: true }).actions[0]?.gain?.hypothesis).toBe("Mille postes au service");
});

test("actions taken up are proposed, say whose words they are, and name those who were named before", () => {
  const set = ActionSet.parse({
    ...setOf(),
    actions: [...setOf().actions, { ...setOf().actions[0], credit: "Ville A" }],
  });
  const taken = fichesFrom(set, new Set([0, 1]), { credit: "Ville B", idOf: (rank) => `s/${rank}` });
  expect(taken.map(({ id, decision, credit }) => [id, decision, credit])).toEqual([
    ["s/0", "proposed", "Ville B"],
    ["s/1", "proposed", "Ville A ; Ville B"],
  ]);
  expect(taken[0]?.indicators.n1).toMatchObject({ name: "Âge moyen", startValue: null, readings: {} });
});
