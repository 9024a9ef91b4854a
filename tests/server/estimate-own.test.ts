/** The estimate of an action played in a workshop, over the latest estate that the authority itself read. */
import { expect, test } from "vitest";
import { footprint } from "../../game/footprint/footprint.ts";
import { newFiche } from "../../game/workspace/fiche.ts";
import { Workspace } from "../../game/workspace/schema.ts";
import { newWorkspace } from "../../game/workspace/workspace.ts";
import { estimate } from "../../server/workspaces/estimate.ts";
import { content, estate, factors } from "../support/estates.ts";

const own = (id: string) => {
  const { carbon, matter } = footprint(estate(id), factors);
  const weight = ({ total, perAgent, tiers }: typeof carbon | typeof matter) => ({ total, perAgent, tiers });
  return { estate: estate(id), carbon: weight(carbon), matter: weight(matter), weighed: "2026-11-23" };
};
const origin = {
  ...{ session: "ABCDEF", action: "a1", table: "Rennes", catalogueId: "pc-sept-ans-ecrans-dix-ans" },
  ...{ title: "Garder", votes: 3, impact: null, feasibility: null, guard: null, verdict: null, pitch: null },
};
const workspace = Workspace.parse({
  ...newWorkspace("w", "Feuille de route", "fr"),
  headcount: 7,
  estates: { 2025: own("commune-40"), 2026: own("val-d-octet") },
  fiches: { f: { ...newFiche("f", { title: "Garder", theme: "cycle-de-vie" }), origins: [origin] } },
  order: ["f"],
});
const ask = (chosen: { estate?: string } = {}) =>
  estimate(
    { fiche: "f", ...chosen },
    {
      ...{ workspace, content, locale: "fr", today: "2026-11-23" },
      factors: { facts: 64, hypotheses: 5, from: 2020, to: 2025 },
    },
  );

test("is there at once: the change is that of the card, the estate the latest, neither scaled nor called a sample", () => {
  const said = ask();
  expect(said).toMatchObject({
    ...{ change: "pc-sept-ans-ecrans-dix-ans", isFromWorkshop: true, estate: "own" },
    said: { kind: "gain" },
  });
  const hypothesis = said?.said.kind === "gain" ? said.said.gain.hypothesis : "";
  expect(hypothesis.replaceAll(/[\u00a0\u202f]/gu, " ")).toContain("Parc : le vôtre, relevé de 2026.");
  expect(hypothesis).not.toMatch(/Parc type|ramené/u);
});

test("may still be asked over a sample estate, which is then called one", () => {
  const said = ask({ estate: "val-d-octet" });
  expect(said?.said.kind === "gain" && said.said.gain.hypothesis).toContain("ramené à vos 7 agents");
});
