/** What the model of a national day is fed: `docs/scale-inputs.json`, measures with their date and command, and assumptions. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ASSUMPTIONS, COSTS, type Assumptions, type Costs } from "./model.ts";

const root = join(import.meta.dirname, "../../..");
const INPUTS = join(root, "docs/scale-inputs.json");

const Assumed = z
  .strictObject({ low: z.number(), central: z.number(), high: z.number(), unit: z.string(), why: z.string() })
  // Of what limits, the low end of the day's needs is the larger number.
  .refine(({ low, central, high }) => (central - low) * (high - central) >= 0, "goes one way");

export const Inputs = z.strictObject({
  day: z.strictObject({
    ...{ participants: z.number(), sessionsAtOnce: z.number(), perCampaign: z.number() },
    ...{ fullness: z.number().positive().max(1), spare: z.int().min(1) },
  }),
  measured: z.record(
    z.enum(COSTS),
    z.strictObject({
      value: z.number(),
      unit: z.string(),
      date: z.string(),
      load: z.number(),
      command: z.string(),
    }),
  ),
  assumed: z.record(z.enum(ASSUMPTIONS), Assumed),
});
export type Inputs = z.output<typeof Inputs>;

export const readInputs = (): Inputs => Inputs.parse(JSON.parse(readFileSync(INPUTS, "utf8")));

export const costsOf = ({ measured }: Inputs): Costs =>
  Object.fromEntries(COSTS.map((id) => [id, measured[id].value])) as Record<(typeof COSTS)[number], number>;

export const assumptionsOf = ({ assumed }: Inputs): Assumptions => assumed;

const Report = z.object({
  date: z.string(),
  load: z.number(),
  rows: z.array(z.object({ id: z.string(), value: z.number(), unit: z.string() })),
});

/** The measures of a bench (`npm run bench -- --json`) in the place of those that were there; others stay. */
export function takeBench(path: string, command: string): readonly string[] {
  const inputs = readInputs();
  const { date, load, rows } = Report.parse(JSON.parse(readFileSync(path, "utf8")));
  const taken: string[] = [];
  for (const id of COSTS) {
    const row = rows.find((one) => one.id === id);
    if (!row) continue;
    inputs.measured[id] = { value: row.value, unit: row.unit, date: date.slice(0, 10), load, command };
    taken.push(id);
  }
  writeFileSync(INPUTS, `${JSON.stringify(inputs, null, 2)}\n`);
  return taken;
}

const Fact = z.object({
  ...{ id: z.string(), value: z.number(), unit: z.string(), year: z.number().nullish() },
  source_title: z.string(),
});
export type Fact = z.output<typeof Fact>;

/** @throws when a fact is gone */
export function factsNamed(...ids: readonly string[]): Fact[] {
  const all = z
    .array(z.object({ id: z.string() }).loose())
    .parse(JSON.parse(readFileSync(join(root, "scenarios/facts/facts.json"), "utf8")));
  return ids.map((id) => Fact.parse(all.find((fact) => fact.id === id)));
}
