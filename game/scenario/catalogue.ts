/** The catalogue of actions: drawn from by the plan and by the mandate, and written into the roadmap. */
import { z } from "zod";
import { DUTIES } from "./duties.ts";
import { Id, Text } from "./text.ts";
import { THEMES } from "./themes.ts";
import { TIERS } from "./tiers.ts";

export const Theme = z.enum(THEMES);

export const Tier = z.enum(TIERS);

/** One action of the catalogue. Cost class (0 free – 3 heavy) and effort (1–3) are the authors' appreciation. */
export const CatalogueAction = z.strictObject({
  id: Id,
  theme: Theme,
  tiers: z.array(Tier).min(1),
  cost: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: Text,
  /** What it consists of, in one or two sentences. */
  summary: Text,
  /** A name with its unit, measurable by the authority itself. */
  indicator: Text,
  /** What may come back. */
  rebound: Text,
  /** What is put up in time against the rebound. */
  guards: z.array(Text).min(1).max(3),
  /** A weak or contested action says both sides and is shown « à débattre ». */
  debate: z.strictObject({ for: Text, against: Text }).optional(),
  /** The duty it answers to, as a key of the legal frame. */
  duty: z.enum(DUTIES).optional(),
  facts: z.array(Id).default([]),
});
export type CatalogueAction = z.output<typeof CatalogueAction>;

export const ActionDeck = z.strictObject({
  id: Id,
  kind: z.literal("actions"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  actions: z.array(CatalogueAction).min(1),
});
