/** A small mandate over the shipped estate: twelve actions, four news, nine roles, a confidence for each action. */
import { registry } from "../../game/activities/index.ts";
import type { MandateConfig } from "../../game/activities/mandate/schema.ts";
import { numbersOf } from "../../game/footprint/change.ts";
import type { Phase } from "../../game/engine/activity.ts";
import type { Rules } from "../../game/engine/step.ts";
import type { Playable } from "../../game/mandate/world.ts";
import { estate, factors } from "./estates.ts";

const EVEN = { service: 0, security: 0, inclusion: 0 };
const text = (said: string) => ({ fr: said, en: said });
export const ROLES = ["elu", "dsi", "achats", "archives", "finances", "rh", "accueil", "support", "rssi"];

const playable = (n: number): Playable => ({
  ...{ id: `a${n}`, tiers: ["terminaux"], price: 10, days: 5, support: 0, delay: 0, needs: [], gauges: EVEN },
  effects: [{ on: "parc.ecran.nombre", do: "multiply", by: 0.9 }],
  guardTimes: 1,
  skipped: [],
  rebound: {
    ...{ family: "achats", mechanism: "money", documented: null, gauges: EVEN, guard: 0 },
    effects: [{ on: "parc.ecran.nombre", takesBack: 0.5 }],
  },
});

const conditions = (gauge: string) =>
  [
    { id: `${gauge}-dear`, price: 10 },
    { id: `${gauge}-free`, price: 0 },
  ].map(({ id, price }) => ({
    id,
    price,
    days: 2,
    label: text(id),
    effects: [],
    gauges: { ...EVEN, service: 3 },
  }));

export function mandateConfig(rest: Partial<MandateConfig> = {}, years = 3): MandateConfig {
  const val = estate("val-d-octet");
  const actions = Array.from({ length: 12 }, (_, index) => playable(index + 1));
  const means = { budget: 100, workdays: 60 };
  return {
    estate: val,
    estateName: val.nom,
    factors,
    mode: "national",
    short: false,
    keeps: 3,
    setup: {
      ...means,
      ...{ years, guardShare: 0.5, percentPerPoint: 4, yearly: EVEN, drifts: {} },
      actions: Object.fromEntries(actions.map((action) => [action.id, action])),
      start: {
        ...means,
        ...{ year: 1, support: 5, taken: [], hidden: [], lessons: [] },
        numbers: Object.fromEntries(numbersOf(val)),
        gauges: { service: 5, security: 5, inclusion: 5 },
      },
    },
    news: ["n1", "n2", "n3", "n4"].map((id) => ({
      ...{ id, title: text(id), text: text(id), from: 1, effects: [], gauges: EVEN, proposes: null },
      ...{ options: [], facts: [] },
    })),
    roles: ROLES.map((id) => ({ id, name: text(id), cares: text(id) })),
    confidences: actions.flatMap(({ id: action }, index) =>
      ROLES.map((role) => ({
        id: `c-${action}-${role}`,
        ...{ role, action, text: text(`canary-${role}-${index}`) },
        changes: { kind: "price" as const, times: 1.5 },
      })),
    ),
    catalogue: actions.map(({ id }) => ({
      ...{
        id,
        theme: "cycle-de-vie" as const,
        tiers: ["terminaux" as const],
        cost: 1 as const,
        effort: 1 as const,
      },
      ...{ title: text(id), summary: text(id), indicator: text(id), rebound: text(id), guards: [text(id)] },
      facts: [],
    })),
    ...{ strained: 2, stock: 100, counters: [], skipped: {}, facts: {} },
    council: {
      service: conditions("service"),
      security: conditions("security"),
      inclusion: conditions("inclusion"),
      footprint: conditions("footprint"),
    },
    levers: ["durees-de-vie", "pue"].map((id) => ({ id, label: text(id), effect: -1 })),
    ...rest,
  };
}

export function mandateRules(config: MandateConfig): Rules {
  const phase: Phase = {
    ...{ id: "m", activity: "mandate", minutes: 40, isOptional: false, isProtected: false },
    config,
  };
  return { content: { scenario: "try", phases: [phase] }, registry };
}
