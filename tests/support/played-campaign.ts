/** A challenge that was played, for tests of its documents: a large team, one of six, three too small to be read alone. */
import { apply } from "../../game/campaign/apply.ts";
import { newCampaign } from "../../game/campaign/new.ts";
import {
  CampaignDeck,
  type Campaign,
  type CampaignChange,
  type Declaration,
} from "../../game/campaign/schema.ts";
import { count, noTotals } from "../../game/campaign/totals.ts";
import type { Played } from "../../game/campaign/views.ts";

const words = (fr: string, en = fr) => ({ fr, en });
const mission = (id: string, part: object = {}) => ({
  ...{ id, week: 1, topic: "equipment", title: words(`Mission ${id}`), how: words("Faire"), steps: 2 },
  ...{ unit: words("appareils", "devices"), ask: 10, most: 40, cap: 3 },
  ...part,
});

export const DECK = CampaignDeck.parse({
  ...{ id: "defi-essai", kind: "campaign", title: words("Défi"), licence: "CC-BY-4.0" },
  ...{ between: "services", weeks: 3, regular: 0.3 },
  missions: [
    mission("garder", { isKept: true, action: "pc-sept-ans-ecrans-dix-ans" }),
    mission("eteindre", { unit: undefined, topic: "usages", action: "extinction-programmee" }),
    mission("trier", { topic: "data", week: 2 }),
  ],
  meters: [
    {
      ...{ id: "impressions", title: words("Pages imprimées", "Pages printed"), better: "less" },
      ...{ unit: words("pages par semaine", "pages a week"), how: words("Compteur") },
    },
  ],
  medals: { steps: [0.5, 2, 4], progress: [5, 10, 20] },
  gauge: { perPerson: 10, stages: [words("Un"), words("Deux"), words("Trois"), words("Quatre")] },
});

export function changed(campaign: Campaign, ...changes: readonly CampaignChange[]): Campaign {
  return changes.reduce((held, change) => {
    const applied = apply(held, change);
    if (!applied.ok) throw new Error(applied.refusal);
    return applied.campaign;
  }, campaign);
}

export const newPlayed = (deck: CampaignDeck = DECK): Campaign =>
  newCampaign(
    {
      ...{ id: "campaign1", locale: "fr", title: "Trois semaines", organiser: "Val-d’Octet" },
      ...{ starts: "2027-03-01", daySeconds: null },
    },
    deck,
  );

export const teamOf = (id: string, name: string, people: number): CampaignChange => ({
  ...{ type: "team/add", id, name, people, day: "2027-03-01" },
});
const reading = (team: string, day: string, value: number): CampaignChange => ({
  ...{ type: "team/read", team, meter: "impressions", reading: { day, value, people: 30 } },
});

let rows = 0;
export const row = (team: string, device: number, part: Partial<Declaration> = {}): Declaration => ({
  ...{ id: `row${String((rows += 1)).padStart(6, "0")}`, team, device: `devicecanary${device}` },
  ...{ mission: "garder", day: "2027-03-02", amount: 1 },
  ...part,
});

export function playedOf(campaign: Campaign, declared: readonly Declaration[], today = "2027-03-30"): Played {
  const totals = noTotals();
  for (const one of declared) count(totals, campaign, one);
  return { campaign, totals, today };
}

/** Culture 30 (seven devices), DSI 6 (two devices), and three teams of two together. */
export function fullCampaign(deck: CampaignDeck = DECK): Played {
  const campaign = changed(
    newPlayed(deck),
    ...[teamOf("cult01", "Culture", 30), teamOf("dsi001", "=DSI", 6)],
    ...[teamOf("port01", "Port", 2), teamOf("musee1", "Musée", 2), teamOf("halle1", "Halle", 2)],
    ...[reading("cult01", "2027-03-02", 1_200), reading("cult01", "2027-03-18", 900)],
    { type: "idea/add", idea: { id: "idea01", team: "cult01", text: "Une armoire commune & <partagée>" } },
    { type: "idea/add", idea: { id: "idea02", team: "port01", text: "Un mardi sans imprimante" } },
    { type: "idea/prefer", team: "dsi001", idea: "idea01" },
    {
      type: "team/thank",
      thanks: { from: "port01", to: "cult01", day: "2027-03-05", why: "le prêt d’un tournevis" },
    },
  );
  return playedOf(campaign, [
    ...[1, 2, 3, 4, 5, 6, 7].map((device) => row("cult01", device)),
    ...[1, 2, 3, 4, 5, 6].map((device) => row("cult01", device, { mission: "eteindre" })),
    ...[row("dsi001", 11, { amount: 4 }), row("dsi001", 12), row("port01", 21), row("musee1", 22)],
  ]);
}
