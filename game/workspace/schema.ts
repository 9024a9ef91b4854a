/** Shapes of a workspace: the roadmap that an authority makes of its workshops, and each change made to it. */
import { z } from "zod";
import { Roadmap } from "../roadmap/schema.ts";
import { Theme, Tier } from "../scenario/catalogue.ts";
import { Locale } from "../scenario/text.ts";
import { DECISIONS, FRAMES, FREQUENCIES, KINDS, STATUSES } from "./terms.ts";

const ref = z.string().regex(/^[\w/:.-]{1,120}$/);
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

/** What one person may write of an action, field by field. */
export const FicheFields = z.object({
  /** Its number in the authority's own list; the document numbers by axis without one. */
  code: line,
  title,
  theme: Theme,
  /** Axis of the workspace's own frame; null: that of its theme. */
  axis: ref.nullable(),
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
  /** Expected gain, as a range in one unit a year, with what it supposes. */
  gain: z
    .strictObject({
      low: z.number(),
      high: z.number(),
      unit: z.string().trim().min(1).max(40),
      hypothesis: z.string().trim().min(1).max(1_000),
    })
    .nullable(),
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
  readings: z.record(z.string().regex(/^20\d\d$/), Reading),
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
/** Lists of a fiche whose entries are written one by one, so that two authors add to them at once. */
export const ENTRIES = { indicators: Indicator, proofs: Proof, milestones: Milestone } as const;

/** Where an action comes from: what a table and its room said of it. */
const Origin = z.strictObject({
  session: ref,
  action: ref,
  table: z.string(),
  catalogueId: ref.nullable(),
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
  id: ref,
  origins: z.array(Origin),
  /** The fiche that says the same and is kept; its own words stay, and come back when they are parted. */
  mergedInto: ref.nullable(),
  indicators: z.record(ref, Indicator),
  proofs: z.record(ref, Proof),
  milestones: z.record(ref, Milestone),
  /** Raised at each change. */
  version: z.int().min(1),
});
export type Fiche = z.output<typeof Fiche>;

const OwnAxis = z.strictObject({ id: ref, name: z.string().trim().min(1).max(200) });

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

export const Workspace = z.strictObject({
  ...WorkspaceFields.shape,
  /** Raised when a field changes its meaning or goes away. */
  schemaVersion: z.literal(1),
  id: ref,
  locale: Locale,
  /** Roadmap drafts of the gathered sessions, without words that are anybody's. */
  sessions: z.array(z.strictObject({ code: ref, draft: Roadmap })),
  fiches: z.record(ref, Fiche),
  /** Ids of fiches in the order of the document. */
  order: z.array(ref),
  /** Pairs `a b` said not to be the same action. */
  apart: z.array(z.string()),
});
export type Workspace = z.output<typeof Workspace>;

/** What an author asks for; the field's own shape is read when it is applied. */
export const Change = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("workspace/set"), field: z.string().max(40), value: z.unknown() }),
  z.strictObject({ type: z.literal("fiche/add"), id: ref, title: z.string().max(400), theme: Theme }),
  z.strictObject({
    type: z.literal("fiche/set"),
    fiche: ref,
    field: z.string().max(40),
    value: z.unknown(),
  }),
  z.strictObject({
    type: z.literal("fiche/entry"),
    fiche: ref,
    list: z.enum(["indicators", "proofs", "milestones"]),
    entry: ref,
    /** null takes it away. */
    value: z.unknown(),
  }),
  z.strictObject({ type: z.literal("fiche/move"), fiche: ref, before: ref.nullable() }),
  z.strictObject({ type: z.literal("fiche/merge"), keep: ref, drop: ref }),
  z.strictObject({ type: z.literal("fiche/part"), fiche: ref }),
  z.strictObject({ type: z.literal("fiche/apart"), one: ref, other: ref }),
]);
export type Change = z.output<typeof Change>;

/** What the server adds by itself: it is never read from an author. */
export const Gathered = z.strictObject({ type: z.literal("session/gather"), draft: Roadmap });
export type Gathered = z.output<typeof Gathered>;
