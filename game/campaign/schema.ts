/** Shapes of a campaign: its deck of missions, what its organiser and captains write, and what one person declares. */
import { z } from "zod";
import { Id, Locale, Text } from "../scenario/text.ts";
import { CampaignCleanup, CleanupFile, Quiz, QuizFile, SessionSteps } from "./feeds/schema.ts";
import { KINDS, TOPICS } from "./terms.ts";

const amount = z.number().min(0);
/** Of the same deck: bronze, silver, gold. */
const thresholds = z
  .tuple([amount, amount, amount])
  .refine(([bronze, silver, gold]) => bronze < silver && silver < gold, "rises from bronze to gold");

const Mission = z.strictObject({
  id: Id,
  /** 1 for the first; a mission stays open until the end. */
  week: z.int().min(1).max(12),
  topic: z.enum(TOPICS),
  title: Text,
  /** What to do, in a sentence or two: two minutes on a phone. */
  how: Text,
  /** What is counted; absent when it is done or not. */
  unit: Text.optional(),
  /** For each unit: a number of the game. */
  steps: z.int().min(1).max(20),
  /** From here on one is asked whether it is right. */
  ask: z.int().min(2),
  /** Above it nothing is taken. */
  most: z.int().min(1),
  /** Units of one person in one day that bring steps. */
  cap: z.int().min(1),
  /** A device that stays in use thanks to it. */
  isKept: z.boolean().default(false),
  /** Entry of the catalogue that makes a habit of it. */
  action: Id.optional(),
  facts: z.array(Id).max(4).default([]),
});
export type Mission = z.output<typeof Mission>;

/** What a whole team reads on a meter, a screen or a shelf, each week. */
const Meter = z.strictObject({
  id: Id,
  title: Text,
  unit: Text,
  /** Where the number is found, by whom. */
  how: Text,
  /** Progress is a smaller or a larger number. */
  better: z.enum(["less", "more"]),
  /** Entries of the catalogue that it measures: its readings are their start value in a roadmap. */
  actions: z.array(Id).max(6).default([]),
});
export type Meter = z.output<typeof Meter>;

/** Missions, meters and numbers of the game, to be edited as a file. */
export const CampaignDeck = z.strictObject({
  id: Id,
  kind: z.literal("campaign"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  /** Who plays. */
  between: z.enum(KINDS),
  weeks: z.int().min(1).max(12),
  missions: z.array(Mission).min(3).max(60),
  meters: z.array(Meter).min(1).max(8),
  /** Medals by steps per person and week, and by progress in percent against one's own start: numbers of the game. */
  medals: z.strictObject({ steps: thresholds, progress: thresholds }),
  /** Steps per person that fill the gauge, and what each quarter of it is called. */
  gauge: z.strictObject({ perPerson: z.int().min(1), stages: z.array(Text).length(4) }),
  /** Share of a team that must take part for a week to be a regular one. */
  regular: z.number().min(0.01).max(1),
  /** One a week at most; questions and sources as they were when the campaign was made. */
  quizzes: z.array(Quiz).max(12).default([]),
  cleanup: CampaignCleanup.nullable().default(null),
  sessions: SessionSteps.nullable().default(null),
});
export type CampaignDeck = z.output<typeof CampaignDeck>;

/** As written in `defis/`: quizzes and the cleanup name what other decks hold. */
export const CampaignFile = CampaignDeck.extend({
  quizzes: z.array(QuizFile).max(12).default([]),
  cleanup: CleanupFile.nullable().default(null),
});
export type CampaignFile = z.output<typeof CampaignFile>;

export const Day = z.iso.date();
const line = z.string().trim().min(1).max(120);
const passage = z.string().trim().min(1).max(600);
/** A name that a device or the server made: letters and digits. */
export const Key = z.string().regex(/^[a-z0-9]{6,32}$/);

/** Value of a meter on a day, with the people of the team that day: progress is read per head. */
const Reading = z.strictObject({ day: Day, value: amount.max(1e9), people: z.int().min(1).max(100_000) });
export type Reading = z.output<typeof Reading>;

export const TeamFields = z.object({
  name: line,
  people: z.int().min(1).max(100_000),
  /** Its captain lets captains of other teams read it, and reads theirs. */
  isRead: z.boolean(),
  /** Taken away by the organiser, and may come back: what it declared stays written. */
  isRemoved: z.boolean(),
  /** Meters whose first reading nobody knows: they count nothing until somebody reads them. */
  aside: z.array(Id).max(8).default([]),
  /** When its captain went through the first questions. */
  startedOn: Day.nullable().default(null),
});

const Team = z.strictObject({
  ...TeamFields.shape,
  id: Key,
  /** Day on which it joined: what came before is not asked of it. */
  joined: Day,
  /** Its captain has a link of its own, and the one that the organiser can make again opens nothing. */
  isLocked: z.boolean().default(false),
  /** By meter: the first is its own start. */
  readings: z.record(Id, z.array(Reading).max(60)),
  /** Links that help the captain, each with a place or a task rather than a name. */
  relays: z.record(Key, z.strictObject({ label: line })).default({}),
});

/** A whole session of Trois Tiers: how many took part and what was cleaned up, nobody's words. */
const BroughtSession = z.strictObject({
  /** Hash of the campaign and of the session's code: the same one is never there twice. */
  id: Key,
  team: Key,
  day: Day,
  title: Text,
  people: z.int().min(0).max(100_000),
  /** By line of the campaign's cleanup. */
  cleanup: z.record(Id, amount),
});
export type BroughtSession = z.output<typeof BroughtSession>;

/** Told by a captain, for the prize of ideas. */
const Idea = z.strictObject({ id: Key, team: Key, text: passage });
/** One team says that another helped it. */
const Thanks = z.strictObject({ from: Key, to: Key, day: Day, why: passage });

export const CampaignFields = z.object({
  title: line,
  organiser: line.nullable(),
  starts: Day,
  /** Ranks are shown; switched off at once. */
  isRanked: z.boolean(),
  /** Day on which everybody is thanked; null until it is known. */
  ceremony: Day.nullable().default(null),
});

export const Campaign = z.strictObject({
  ...CampaignFields.shape,
  schemaVersion: z.literal(1),
  id: Key,
  locale: Locale,
  /** A rehearsal: a day lasts so many seconds from its making on. null: days are days. */
  daySeconds: z.int().min(1).max(86_400).nullable(),
  /** As frozen when it was made. */
  deck: CampaignDeck,
  teams: z.record(Key, Team),
  ideas: z.record(Key, Idea),
  thanks: z.array(Thanks).max(5_000),
  /** By captain's team: the idea of another team that it prefers. */
  votes: z.record(Key, Key),
  sessions: z.record(Key, BroughtSession).default({}),
});
export type Campaign = z.output<typeof Campaign>;

/** What one person did, as written: a row. `device` is a hash that nobody reads. */
export const Declaration = z.strictObject({
  id: Key,
  team: Key,
  device: Key,
  mission: Id,
  day: Day,
  amount: z.int().min(1),
});
export type Declaration = z.output<typeof Declaration>;

/** What the organiser and captains write, one thing at a time; declarations are rows, not changes. */
export const CampaignChange = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("campaign/set"), field: z.string().max(40), value: z.unknown() }),
  z.strictObject({
    type: z.literal("team/add"),
    id: Key,
    name: line,
    people: TeamFields.shape.people,
    day: Day,
  }),
  z.strictObject({ type: z.literal("team/set"), team: Key, field: z.string().max(40), value: z.unknown() }),
  z.strictObject({ type: z.literal("team/lock"), team: Key }),
  z.strictObject({ type: z.literal("team/read"), team: Key, meter: Id, reading: Reading }),
  z.strictObject({ type: z.literal("team/unread"), team: Key, meter: Id, day: Day }),
  z.strictObject({ type: z.literal("idea/add"), idea: Idea }),
  z.strictObject({ type: z.literal("idea/withdraw"), idea: Key }),
  z.strictObject({ type: z.literal("idea/prefer"), team: Key, idea: Key }),
  z.strictObject({ type: z.literal("team/thank"), thanks: Thanks }),
  z.strictObject({ type: z.literal("session/bring"), session: BroughtSession }),
  z.strictObject({ type: z.literal("session/drop"), session: Key }),
  z.strictObject({ type: z.literal("relay/add"), team: Key, relay: Key, label: line }),
  z.strictObject({ type: z.literal("relay/remove"), team: Key, relay: Key }),
]);
export type CampaignChange = z.output<typeof CampaignChange>;
