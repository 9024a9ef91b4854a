/** What enters a roadmap from a challenge: missions that held, proposed, measured, the same at every asking. */
import { describe, expect, test } from "vitest";
import { changed, DECK, fullCampaign, row } from "../../../tests/support/played-campaign.ts";
import fr from "../../roadmap/text/fr.json" with { type: "json" };
import { CatalogueAction } from "../../scenario/catalogue.ts";
import { Fiche } from "../../workspace/schema.ts";
import words from "../balance/text/fr.json" with { type: "json" };
import { CampaignDeck, type Declaration } from "../schema.ts";
import { entriesOf, teamsEntering, type Writing } from "./entries.ts";
import { ficheOf } from "./fiches.ts";

const text = (said: string) => ({ fr: said, en: said });
const action = (id: string) =>
  CatalogueAction.parse({
    ...{ id, theme: "cycle-de-vie", tiers: ["terminaux"], cost: 0, effort: 1, title: text(`Action ${id}`) },
    ...{ summary: text("En bref"), indicator: text("Âge moyen (ans)"), rebound: text("Racheter") },
    guards: [text("Regarder chaque année")],
  });
const ACTIONS = ["pc-sept-ans-ecrans-dix-ans", "extinction-programmee"].map(action);
const deck = CampaignDeck.parse({
  ...DECK,
  meters: DECK.meters.map((meter) => ({ ...meter, actions: ["extinction-programmee"] })),
});

const declared: Declaration[] = [
  ...[1, 2, 3, 4, 5, 6, 7].map((device) => row("cult01", device)),
  ...[1, 2, 3, 4, 5].map((device) => row("cult01", device, { mission: "eteindre" })),
  ...[1, 2, 3, 4].map((device) => row("cult01", device, { mission: "trier" })),
];
const writing = (part: Partial<Writing> = {}): Writing => ({
  ...{ campaign: fullCampaign(deck).campaign, rows: declared, locale: "fr", words, texts: fr },
  catalogue: new Map(ACTIONS.map((one) => [one.id, one])),
  ...{ code: "DABC234", today: "2027-03-30" },
  ...part,
});
const actions = (of: Writing) => entriesOf(of).flatMap((entry) => (entry.kind === "action" ? [entry] : []));

describe("what may enter", () => {
  test("a mission noted by five people and by a tenth of them holds, one by four does not", () => {
    const held = actions(writing()).flatMap(({ missions }) => missions);
    expect(held.map(({ mission, people }) => [mission.id, people.count])).toEqual([
      ["garder", 7],
      ["eteindre", 5],
    ]);
  });

  test("how many noted it is told without what would give two people of another team away", () => {
    const two = [11, 12].map((device) => row("dsi001", device));
    const [kept] = actions(writing({ rows: [...declared, ...two] }));
    expect(kept?.missions).toMatchObject([{ people: { count: 7, isAtLeast: true }, amount: 9 }]);
  });

  test("five people of a hundred are not a tenth", () => {
    const { campaign } = fullCampaign(deck);
    const larger = changed(campaign, { type: "team/set", team: "cult01", field: "people", value: 100 });
    expect(actions(writing({ campaign: larger }))).toEqual([]);
  });

  test("what was taken back or comes from a team taken away counts for nothing", () => {
    const gone = declared.map((one) => ({ ...one, amount: 0 }));
    expect(actions(writing({ rows: gone }))).toEqual([]);
    const { campaign } = fullCampaign(deck);
    const without = changed(campaign, { type: "team/set", team: "cult01", field: "isRemoved", value: true });
    expect(entriesOf(writing({ campaign: without })).map(({ kind }) => kind)).toEqual(["idea"]);
  });

  test("an authority of fewer than five has nothing measured to bring, and brings no idea of another", () => {
    expect(teamsEntering(writing({ team: "port01" }))).toEqual([]);
    const own = entriesOf(writing({ team: "port01" }));
    expect(own).toMatchObject([{ kind: "idea", text: "Un mardi sans imprimante" }]);
  });

  test("ids are the same at every asking, and another authority's are others", () => {
    const ids = (of: Writing) => entriesOf(of).map(({ id }) => id);
    expect(ids(writing())).toEqual(ids(writing()));
    const own = ids(writing({ team: "cult01" }));
    expect(own.filter((id) => ids(writing()).includes(id))).toEqual([]);
  });
});

describe("a fiche made of it", () => {
  const fiches = entriesOf(writing()).map((entry) => ficheOf(writing(), entry, "inclusion"));
  const [kept, off, idea] = fiches;

  test("is a fiche of a workspace, proposed, that says which challenge it comes from", () => {
    for (const fiche of fiches) {
      expect(Fiche.parse(fiche)).toEqual(fiche);
      expect([fiche.decision, fiche.origins[0]?.table]).toEqual(["proposed", "Défi « Trois semaines »"]);
    }
  });

  test("holds what was measured as evidence, and says that it was declared", () => {
    expect(kept?.finding).toContain("7 personnes sur 42 ont noté 7 appareils. Chiffres déclarés.");
    expect(Object.values(kept?.proofs ?? {})).toMatchObject([{ place: "Bilan du défi DABC234" }]);
    expect(kept?.indicators.catalogue).toMatchObject({ name: "Âge moyen (ans)", startValue: null });
  });

  test("starts the meters of its action at their first readings, and notes the last", () => {
    expect(off?.indicators.impressions).toMatchObject({
      ...{ unit: "pages par semaine", startValue: "1200, le 2 mars 2027" },
      readings: { 2027: { value: 900 } },
    });
    expect(kept?.indicators.impressions).toBeUndefined();
  });

  test("of an idea takes the theme that was chosen, and never a device", () => {
    expect(idea).toMatchObject({ theme: "inclusion", title: "Une armoire commune & <partagée>" });
    expect(JSON.stringify(fiches)).not.toContain("canary");
  });
});
