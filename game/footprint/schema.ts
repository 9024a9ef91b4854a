/** The file of an estate: what an authority owns and uses, and whether hosting is set or measured. */
import { z } from "zod";
import { Id, Text } from "../scenario/text.ts";
import { DEVICE_CLASSES, MODES } from "./terms.ts";

/** Above, a number was mistyped: these bounds are about typing, not about the world. */
const MOST_PER_AGENT = 50;
const MOST_AGENTS = 1_000_000;

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const perMonth = z.number().min(0).max(10_000);

const Devices = z.strictObject({
  nombre: count,
  dureeAns: z.number().min(0.5).max(40),
  partReconditionnee: share,
});

const Hosting = z.strictObject({
  kgParAgent: z.number().min(0).max(5_000),
  /** Per year, as a ratio: 0.2 is a fifth more each year. Read by a simulation, not by one year's result. */
  croissance: z.number().min(-0.9).max(5),
});

const shape = {
  agents: z.int().min(1).max(MOST_AGENTS),
  parc: z.strictObject({
    portable: Devices,
    fixe: Devices,
    ecran: Devices,
    smartphone: Devices,
    tablette: Devices,
    imprimante: Devices,
    multifonction: Devices,
    videoprojecteur: Devices,
  }),
  box: count,
  switchs: count,
  bornes: count,
  serveurs: count,
  /** Per agent. */
  goFixeMois: perMonth,
  lignesMobiles: count,
  /** Per mobile line. */
  goMobileMois: perMonth,
  /** Stored in one's own rooms. */
  to: z.number().min(0),
  pue: z.number().min(1).max(5),
  /** gCO2e/kWh */
  mix: z.number().min(0).max(2_000),
  hebergement: z.strictObject({
    messagerieBureautique: Hosting,
    servicesMetier: Hosting,
    stockageSauvegarde: Hosting,
    iaGenerative: Hosting,
  }),
};

/** What the model reads; a simulation lets these drift, so a count may have decimals there. */
export type Parameters = z.output<z.ZodObject<typeof shape>>;

const header = {
  id: Id,
  nom: Text,
  licence: z.literal("CC-BY-4.0"),
  mode: z.enum(MODES),
  /** What is set or supposed, and not measured. */
  hypothese: Text,
  /** The sum of the four uses, written to be compared. */
  hebergementKgParAgent: z.number().min(0),
};

interface Counts {
  readonly agents: number;
  readonly parc: Readonly<Record<string, { readonly nombre: number }>>;
}

type Total = { readonly hebergement: Parameters["hebergement"] } & {
  readonly hebergementKgParAgent?: number | undefined;
};

const COUNTED = ["box", "switchs", "bornes", "serveurs", "lignesMobiles", "to"] as const;

/** `params` carries what the sentence needs; `server/scenarios/estates.ts` words it in both languages. */
function absurd(path: (string | number)[], value: number, agents: number) {
  return {
    code: "custom" as const,
    path,
    input: value,
    params: { problem: "absurd", count: value, agents, most: MOST_PER_AGENT },
  };
}

function checkCounts(
  estate: Counts & Readonly<Record<(typeof COUNTED)[number], number>>,
  context: z.RefinementCtx,
): void {
  const { agents, parc } = estate;
  if (agents < 1) return; // said by its own line
  const most = agents * MOST_PER_AGENT;
  for (const key of DEVICE_CLASSES) {
    const value = parc[key]?.nombre ?? 0;
    if (value > most) context.addIssue(absurd(["parc", key, "nombre"], value, agents));
  }
  for (const key of COUNTED) {
    if (estate[key] > most) context.addIssue(absurd([key], estate[key], agents));
  }
}

function checkHosting({ hebergement, hebergementKgParAgent: total }: Total, context: z.RefinementCtx): void {
  const sum = Object.values(hebergement).reduce((all, { kgParAgent }) => all + kgParAgent, 0);
  // A person adds by hand, with decimals: what rounding leaves is not a fault.
  if (total === undefined || Math.abs(sum - total) < 0.01) return;
  context.addIssue({
    code: "custom",
    path: ["hebergementKgParAgent"],
    input: total,
    params: { problem: "hosting-sum", sum: Math.round(sum * 100) / 100, total },
  });
}

/** An estate of the library: every word around the numbers is there. */
export const Estate = z
  .strictObject({ ...header, ...shape })
  .superRefine(checkCounts)
  .superRefine(checkHosting);
export type Estate = z.output<typeof Estate>;

/** An authority's own numbers: they are all asked for, the words around them are not. */
export const OwnEstate = z
  .strictObject({ ...z.strictObject(header).partial().shape, ...shape })
  .superRefine(checkCounts)
  .superRefine(checkHosting);
export type OwnEstate = z.output<typeof OwnEstate>;

const numbers = z.record(z.string(), z.number());

/** A change of the estate whose effect was published, to be found again by the model. */
export const Lever = z.strictObject({
  id: Id,
  label: Text,
  set: numbers.optional(),
  multiply: numbers.optional(),
  /** Paths set to the value of a fact. */
  facts: z.record(z.string(), Id).optional(),
  /** Difference of the whole footprint, in percent, by mode. */
  published: z.strictObject({ national: z.number(), "si-mesure": z.number() }),
});
export type Lever = z.output<typeof Lever>;

export const LeversFile = z.strictObject({
  licence: z.literal("CC-BY-4.0"),
  source: Text,
  /** Points of percentage the model may be away from what was published. */
  tolerance: z.number().positive(),
  /** The estate each mode starts from. */
  estates: z.strictObject({ national: Id, "si-mesure": Id }),
  levers: z.array(Lever).min(1),
});
export type LeversFile = z.output<typeof LeversFile>;
