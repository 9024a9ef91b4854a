/** What a session's counts stand for, with the shipped facts and hypotheses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { content, numberOf } from "../../tests/support/estates.ts";
import type { Range } from "../footprint/range.ts";
import { DEVICE_KINDS, NO_COUNTS, type Counts } from "./counts.ts";
import { estimate } from "./estimate.ts";
import { ownIds, resolveOwnFactors, type OwnFactors } from "./factors.ts";

const shipped = content.ownFootprint;
if (!shipped) throw new Error("the shipped content has no own footprint");
const factors: OwnFactors = shipped.factors;

const HOUR_MS = 3_600_000;
/** Forty phones, a console and an écran for two hours, and twenty megabytes. */
const workshop: Counts = {
  received: 2e6,
  sent: 18e6,
  connected: { phone: 80 * HOUR_MS, computer: 2 * HOUR_MS, screen: 2 * HOUR_MS },
  most: { phone: 40, computer: 1, screen: 1 },
};
const of = (counts: Counts, playedMs = 2 * HOUR_MS) => estimate({ counts, playedMs }, factors);

const whole = fc.nat(1e10);
const some = fc.record({
  received: whole,
  sent: whole,
  connected: fc.record({ phone: whole, computer: whole, screen: whole }),
  most: fc.record({ phone: fc.nat(500), computer: fc.nat(500), screen: fc.nat(5) }),
});
const rangesOf = ({ electricity, carbon, taken }: ReturnType<typeof of>): readonly Range[] => [
  ...Object.values(electricity),
  ...Object.values(carbon),
  ...Object.values(taken.energy),
  ...[taken.minerals, taken.matter, taken.water],
];
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, a, b));

test("a workshop of forty phones weighs kilograms by its devices' making and tens of grams by its electricity", () => {
  const { electricity, carbon } = of(workshop);
  // 80 h of phones at 1 to 4.5 W, 4 h of computers, 2 h of projection, by the written hypotheses.
  near(electricity.devices.low, 80 * 1 + 4 * 10 + 2 * 65);
  near(electricity.devices.high, 80 * 4.5 + 4 * 120 + 2 * 300);
  near(electricity.network.value, 0.02 * 30);
  near(carbon.electricity.value, ((electricity.devices.value + electricity.server.value) / 1000) * 46.1);
  expect(carbon.making.low).toBeGreaterThan(carbon.electricity.high);
  expect(carbon.total.value).toBeGreaterThan(1_500);
  expect(carbon.total.value).toBeLessThan(4_500);
});

test("parts make the total, and no end crosses the other", () => {
  fc.assert(
    fc.property(some, whole, (counts, playedMs) => {
      const result = of(counts, playedMs);
      const { electricity, carbon } = result;
      for (const end of ["low", "value", "high"] as const) {
        near(
          electricity.total[end],
          electricity.devices[end] + electricity.network[end] + electricity.server[end],
        );
        near(carbon.total[end], carbon.electricity[end] + carbon.network[end] + carbon.making[end]);
      }
      for (const { low, value, high } of rangesOf(result)) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
      }
    }),
  );
});

test("whatever is added weighs more, never less", () => {
  fc.assert(
    fc.property(
      some,
      fc.constantFrom(...DEVICE_KINDS),
      fc.integer({ min: 1, max: 1e9 }),
      (counts, kind, more) => {
        const connected = { ...counts.connected, [kind]: counts.connected[kind] + more };
        const longer = of({ ...counts, connected }, 0);
        const wider = of({ ...counts, sent: counts.sent + more }, 0);
        const before = of(counts, 0);
        for (const after of [longer, wider])
          for (const end of ["low", "value", "high"] as const)
            expect(after.carbon.total[end]).toBeGreaterThan(before.carbon.total[end]);
      },
    ),
  );
});

test("making a phone takes energy, metals and matter for the hours that it serves, its electricity water", () => {
  const hours = { phone: 80 * HOUR_MS, computer: 0, screen: 0 };
  const { taken, electricity } = of({ ...workshop, connected: hours });
  const lifeHours = numberOf("term-smartphone-vie") * 365 * 3;
  near(taken.energy.making.value, ((80 * numberOf("term-smartphone-adpf")) / lifeHours) * (1000 / 3.6));
  near(taken.energy.use.value, (electricity.total.value * numberOf("elec-fr-energie-primaire")) / 3.6);
  near(taken.matter.value, (80 * numberOf("term-smartphone-mips")) / lifeHours);
  const kWh = electricity.total.value / 1000;
  near(
    taken.minerals.value,
    (80 * numberOf("term-smartphone-adpe") * 1e6) / lifeHours + kWh * numberOf("elec-fr-adpe"),
  );
  const cooling = (electricity.server.value / 1000) * numberOf("centre-wue-derive");
  near(taken.water.value, kWh * numberOf("elec-fr-eau") + cooling);
});

test("what no source says of a video projector is not guessed: its making adds nothing, its electricity does", () => {
  const hour = (kind: "computer" | "screen") =>
    of({ ...NO_COUNTS, connected: { ...NO_COUNTS.connected, [kind]: HOUR_MS } }, 0).taken;
  near(hour("screen").matter.value, hour("computer").matter.value);
  near(hour("screen").energy.making.value, hour("computer").energy.making.value);
  expect(hour("screen").water.value).toBeGreaterThan(hour("computer").water.value);
});

test("a session where nobody came, and which lasted no time, weighs nothing and is compared with nothing", () => {
  const { electricity, carbon, laptop } = of(NO_COUNTS, 0);
  expect(electricity.total.high).toBe(0);
  expect(carbon.total.high).toBe(0);
  expect(laptop.sessions).toBeNull();
});

test("a laptop kept two years longer is compared by the heaviest estimate first", () => {
  const { carbon, laptop } = of(workshop);
  near(laptop.kept, numberOf("calc-portable-4-ans") - numberOf("calc-portable-6-ans"));
  near(laptop.sessions?.low ?? 0, (laptop.kept * 1000) / carbon.total.high);
  expect(laptop.made.value).toBe(numberOf("term-portable-ges"));
});

test("an écran weighs a computer and what projects it", () => {
  const hour = (kind: "computer" | "screen") =>
    of({ ...NO_COUNTS, connected: { ...NO_COUNTS.connected, [kind]: HOUR_MS } }, 0);
  near(hour("screen").electricity.devices.value, hour("computer").electricity.devices.value + 200);
  expect(hour("screen").carbon.making.low).toBeGreaterThan(hour("computer").carbon.making.low);
});

test("a server serves as long as people are connected, even when nothing is played", () => {
  const twoHours = { ...NO_COUNTS, connected: { ...NO_COUNTS.connected, computer: 2 * HOUR_MS } };
  const { electricity } = of({ ...twoHours, most: { phone: 0, computer: 1, screen: 0 } }, 0);
  near(electricity.server.value, 2 * 30);
});

test("every number that is read is cited, as a fact or as a hypothesis with its reason", () => {
  const cited = [...shipped.facts, ...shipped.hypotheses].map(({ id }) => id);
  expect(cited.toSorted()).toEqual(ownIds().toSorted());
  for (const { id } of shipped.hypotheses) expect(id).toMatch(/^hyp-seance-/);
  for (const { id, source } of shipped.facts) expect(source, id).not.toBe("");
});

test("a number that is missing is told by its name, and nothing is guessed in its place", () => {
  const resolution = resolveOwnFactors(new Map());
  expect(resolution.ok).toBe(false);
  if (!resolution.ok)
    expect(new Set(resolution.problems.map(({ path }) => path[0]))).toEqual(new Set(ownIds()));
});
