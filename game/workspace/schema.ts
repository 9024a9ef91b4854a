/** Shapes of a workspace: the roadmap that an authority makes of its workshops, and each change made to it. */
import { z } from "zod";
import { OwnEstate } from "../footprint/schema.ts";
import { SECTIONS } from "../roadmap/outline.ts";
import { Roadmap } from "../roadmap/schema.ts";
import { Theme, Tier } from "../scenario/catalogue.ts";
import { Locale, Text } from "../scenario/text.ts";
import { DECISIONS, FRAMES, FREQUENCIES, KINDS, LIGHTS, STATUSES } from "./terms.ts";

export const Ref = z.string().regex(/^[\w/:.-]{1,120}$/);
// Above what any workshop writes, so that a draft always fits; a whole report pasted in a field does not.
const title = z.string().trim().min(1).max(1_000);
const line = z.string().trim().min(1).max(1_000).nullable();
const passage = z.string().trim().min(1).max(20_000).nullable();
/** A date as people write it: ISO, 31/12/2026, « juin 2027 », « T2 2027 ». */
const term = z.string().trim().min(1).max(80).nullable();
/** ISO date. */
const day = z.iso.date().nullable();
const amount = z.number().min(0).max(1e9).nullable();
const step = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();

export const Year = z.string().regex(/^20\d\d$/);

/** Expected gain, as a range in one unit a year, with what it supposes. */
const Gain = z.strictObject({
  low: z.number(),
  high: z.number(),
  unit: z.string().trim().min(1).max(40),
  hypothesis: z.string().trim().min(1).max(1_000),
});

/** What one person may write of an action, field by field. */
export const FicheFields = z.object({
  /** Its number in the authority's own list; the document numbers by axis without one. */
  code: line,
  title,
  theme: Theme,
  /** Axis of the workspace's own frame; null: that of its theme. */
  axis: Ref.nullable(),
  tiers: z.array(Tier).max(5),
  finding: passage,
  /** Numbered objective. */
  target: passage,
  summary: passage,
  owner: line,
  /** Function of who leads it. */
  role: line,
  elected: line,
  partners: passage,
  audience: line,
  /** Key of the legal frame. */
  duty: line,
  start: term,
  deadline: term,
  t18: passage,
  t36: passage,
  staffDays: amount,
  /** Full-time equivalents. */
  staffFte: amount,
  /** Euros. */
  investment: amount,
  /** Euros a year. */
  running: amount,
  funding: passage,
  /** Of greenhouse gases. */
  gain: Gain.nullable(),
  /** Of materials. */
  gainMatter: Gain.nullable().default(null),
  rebound: passage,
  guard: passage,
  obstacles: passage,
  /** Sustainable development goals of the United Nations, by number. */
  sdgs: z.array(z.int().min(1).max(17)).max(17),
  /** `label:…`, `tete:…`, `spaser:…`, `pcaet:…`, `agenda2030:…` */
  tags: z.array(z.string().trim().min(1).max(80)).max(30),
  impact: step,
  feasibility: step,
  status: z.enum(STATUSES),
  /** Who does what, when. */
  commitment: passage,
  decision: z.enum(DECISIONS),
  /** Why it was amended, postponed or refused. */
  reason: passage,
  /** Whose words it takes up, and under which licence; null when they are the authority's own. */
  credit: line.default(null),
});
export type FicheFields = z.output<typeof FicheFields>;

const Reading = z.strictObject({ value: z.number().nullable(), note: line });
const Indicator = z.strictObject({
  name: title,
  unit: line,
  formula: passage,
  source: line,
  frequency: z.enum(FREQUENCIES).nullable(),
  startValue: line,
  target: line,
  /** By year. */
  readings: z.record(Year, Reading),
});
const Proof = z.strictObject({
  title,
  /** Where it is kept. */
  place: line,
  date: day,
  owner: line,
});
const Milestone = z.strictObject({
  title,
  date: term,
  isDone: z.boolean(),
});
/** What became of the action in a year; its entry's name is that year. */
const Review = z.strictObject({
  light: z.enum(LIGHTS),
  /** What was done. */
  done: passage,
  /** What slipped, and why. */
  slipped: passage,
  /** What is decided next. */
  next: passage,
});
/** Lists of a fiche whose entries are written one by one, so that two authors add to them at once. */
export const ENTRIES = {
  indicators: Indicator,
  proofs: Proof,
  milestones: Milestone,
  reviews: Review,
} as const;

/** Where an action comes from: what a table and its room said of it. */
const Origin = z.strictObject({
  session: Ref,
  action: Ref,
  table: z.string(),
  catalogueId: Ref.nullable(),
  title: z.string(),
  votes: z.int().min(0),
  impact: step,
  feasibility: step,
  guard: z.string().nullable(),
  verdict: z.enum(["holds", "half", "fails"]).nullable(),
  pitch: z
    .strictObject({
      decision: z.enum(["accepted", "amended", "refused", "tie"]).nullable(),
      accepted: z.int().min(0),
      amended: z.int().min(0),
      refused: z.int().min(0),
      amendment: z.string().nullable(),
    })
    .nullable(),
});
export type Origin = z.output<typeof Origin>;

export const Fiche = z.strictObject({
  ...FicheFields.shape,
  id: Ref,
  origins: z.array(Origin),
  /** The fiche that says the same and is kept; its own words stay, and come back when they are parted. */
  mergedInto: Ref.nullable(),
  indicators: z.record(Ref, Indicator),
  proofs: z.record(Ref, Proof),
  milestones: z.record(Ref, Milestone),
  reviews: z.record(Year, Review).default({}),
  /** Raised at each change. */
  version: z.int().min(1),
});
export type Fiche = z.output<typeof Fiche>;

const OwnAxis = z.strictObject({ id: Ref, name: z.string().trim().min(1).max(200) });

export const WorkspaceFields = z.object({
  title: z.string().trim().min(1).max(200),
  authority: line,
  kind: z.enum(KINDS).nullable(),
  /** Inhabitants: some duties begin at 50,000. */
  population: z.int().min(0).max(100_000_000).nullable(),
  headcount: z.int().min(0).max(1_000_000).nullable(),
  frame: z.enum(FRAMES),
  /** Of the frame « own », in their order. */
  axes: z.array(OwnAxis).max(20),
  /** ISO date from which hundred days, 18 and 36 months are counted. */
  begins: day,
  preamble: passage,
  /** What the actors, the means and the yearly review are, in the authority's words. */
  actors: passage,
  means: passage,
  governance: passage,
  /** False: every export says that it is a workshop draft. */
  isFinal: z.boolean(),
});
export type WorkspaceFields = z.output<typeof WorkspaceFields>;

const Range = z.strictObject({ low: z.number(), value: z.number(), high: z.number() });
const Weight = z.strictObject({
  total: Range,
  perAgent: Range,
  tiers: z.strictObject({ terminaux: Range, reseaux: Range, centres: Range }),
});
/** An estate of one year and what the model says of it; its entry's name is that year. Weighed by the server. */
export const KnownEstate = z.strictObject({
  estate: OwnEstate,
  /** kgCO2e a year. */
  carbon: Weight,
  /** kg a year. */
  matter: Weight,
  /** ISO date on which it was weighed: factors change. */
  weighed: z.iso.date(),
  /** What must be known with the result: hypotheses, what is supposed or left out; worded when it was weighed. */
  notes: z.array(Text).max(20).default([]),
});
export type KnownEstate = z.output<typeof KnownEstate>;
/** What the two laws on equipment count in a year; its entry's name is that year. */
const Purchases = z.strictObject({
  /** Euros before tax spent in the year on computing and telephony. */
  spent: amount,
  /** Of them, on what is reused or holds recycled matter. */
  spentReused: amount,
  /** Equipment younger than ten years, reformed, in stock on 1 January: B of decree 2023-266. */
  reformed: z.int().min(0).max(1e7).nullable(),
  /** Of it, sent to reuse in the year: A. */
  reused: z.int().min(0).max(1e7).nullable(),
  note: passage,
});
/** An action that was under way before the roadmap. */
const Engaged = z.strictObject({ title, theme: Theme, since: term, note: passage });
/** Words of the authority in a section of the document; its entry's name is that of the section. */
const Passage = z.strictObject({ text: z.string().trim().min(1).max(20_000) });

/** Lists of the workspace itself, written one entry at a time. `estates` is written by the server alone. */
export const OWN_ENTRIES = {
  estates: KnownEstate,
  purchases: Purchases,
  engaged: Engaged,
  passages: Passage,
} as const;

export const Workspace = z.strictObject({
  ...WorkspaceFields.shape,
  /** Raised when a field changes its meaning or goes away. */
  schemaVersion: z.literal(1),
  id: Ref,
  locale: Locale,
  /** Roadmap drafts of the gathered sessions, without words that are anybody's. */
  sessions: z.array(
    z.strictObject({
      code: Ref,
      draft: Roadmap,
      /** Read from a file by somebody who did not show the session's key: its words are not read here. */
      isCopied: z.boolean().default(false),
    }),
  ),
  fiches: z.record(Ref, Fiche),
  /** Ids of fiches in the order of the document. */
  order: z.array(Ref),
  /** Pairs `a b` said not to be the same action. */
  apart: z.array(z.string()),
  estates: z.record(Year, KnownEstate).default({}),
  purchases: z.record(Year, Purchases).default({}),
  engaged: z.record(Ref, Engaged).default({}),
  passages: z.partialRecord(z.enum(SECTIONS), Passage).default({}),
});
export type Workspace = z.output<typeof Workspace>;
