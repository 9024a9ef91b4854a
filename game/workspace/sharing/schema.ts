/** The published JSON of a set of actions that an authority shares: what others may take up, nothing of who wrote it. */
import { z } from "zod";
import { Locale } from "../../scenario/text.ts";
import { ENTRIES, FicheFields } from "../schema.ts";
import { LICENCES } from "./terms.ts";

const of = FicheFields.shape;
const { name, unit, formula, source, frequency } = ENTRIES.indicators.shape;

const Indicator = z.strictObject({
  name: name.describe("What is counted."),
  unit: unit.describe("Its unit; null when nobody wrote one."),
  formula: formula.describe("How it is worked out."),
  source: source.describe("Kind of source of the data."),
  frequency: frequency.describe("How often it is read."),
});

const SharedAction = z.strictObject({
  title: of.title.describe("Title of the action."),
  summary: of.summary.describe("What it consists of."),
  theme: of.theme.describe("Theme of article D2311-15-1 of the CGCT, or gouvernance."),
  tiers: of.tiers.describe("What it bears on: the three tiers of hardware, uses, governance."),
  finding: of.finding.describe("What it starts from."),
  target: of.target.describe("Numbered objective."),
  steps: z.array(of.title).max(40).describe("Steps, in their order, without dates."),
  indicators: z.array(Indicator).max(40).describe("What is measured; never a value."),
  rebound: of.rebound.describe("Rebound effect expected."),
  guard: of.guard.describe("What is put up against the rebound."),
  obstacles: of.obstacles.describe("Obstacles and risks."),
  duty: of.duty.describe("Key of the legal duty the action answers to (agec-58, rgaa…)."),
  sdgs: of.sdgs.describe("Sustainable development goals of the United Nations, by number."),
  tags: of.tags.describe("Ties with other plans."),
  impact: of.impact.describe("Impact on a three-step scale; null when not placed."),
  feasibility: of.feasibility.describe("Feasibility on a three-step scale; null when not placed."),
  gain: of.gain.describe("Expected gain of greenhouse gases with its hypothesis; null unless it was shared."),
  gainMatter: of.gainMatter.unwrap().describe("Expected gain of materials, alike."),
  credit: of.credit.unwrap().describe("Whose words it already took up, and under which licence."),
});
export type SharedAction = z.output<typeof SharedAction>;

export const ActionSet = z
  .strictObject({
    kind: z.literal("trois-tiers-actions").describe("Says what this file is."),
    schemaVersion: z.literal(1).describe("Raised when a field changes its meaning or goes away."),
    locale: Locale.describe("Language of the words below."),
    licence: z
      .enum(LICENCES)
      .describe("Open licence chosen by the authors: CC BY 4.0 or Licence Ouverte 2.0."),
    author: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .nullable()
      .describe("Public body to name when the actions are taken up; null when it chose not to be named."),
    actions: z.array(SharedAction).min(1).max(1_000).describe("The actions shared."),
  })
  .describe("Set of actions shared by a public body under an open licence, without anything private.");
export type ActionSet = z.output<typeof ActionSet>;
