/** Shapes of a cleanup: its deck of factors and bounds, what a scenario sets, what people and the organiser send. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Id, Text } from "../../scenario/text.ts";
import { ACTS, BLOCKS, DATA, FORMATS, LONGEST, RECYCLED, VALIDATIONS } from "./terms.ts";

const amount = z.number().min(0);
const plausible = {
  /** From here on one is asked whether it is right: for one person, for a whole table. */
  ask: z.tuple([amount, amount]),
  /** Above it nothing is taken. */
  most: amount,
};
export interface Bound {
  readonly ask: readonly [number, number];
  readonly most: number;
  /** What one device weighs, in kilograms. */
  readonly kg?: readonly [number, number];
}

/** Facts whose values make the range of a factor. */
const factors = z.array(Id).max(4);

/** Factors, bounds and words of a cleanup, to be edited as a file. */
export const CleanupDeck = z.strictObject({
  id: Id,
  kind: z.literal("cleanup"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  /** When the factors were read: `2026-03`. */
  asOf: z.string().regex(/^\d{4}-\d{2}$/, "a year and a month: 2026-03"),
  /** What is read before anything is declared. */
  archives: z.strictObject({
    keep: z.array(Text).min(1).max(4),
    free: z.array(Text).min(1).max(4),
    unsure: Text,
  }),
  devices: z.array(
    z.strictObject({
      id: z.enum(RECYCLED),
      name: Text,
      /** Its piece of the maquette. */
      piece: Id,
      /** Kept in use; absent for the rest of the electronic waste. */
      reuse: z.strictObject({ ...plausible, facts: factors.min(1) }).optional(),
      /** Given to recycling, with what one weighs, in kilograms. */
      recycle: z.strictObject({ ...plausible, kg: z.tuple([amount, amount]) }),
    }),
  ),
  /** `avoids`: the act may take the place of a purchase. */
  acts: z.array(z.strictObject({ id: z.enum(ACTS), name: Text, avoids: z.boolean() })),
  awareness: z.strictObject(plausible),
  formats: z.array(z.strictObject({ id: z.enum(FORMATS), name: Text })),
  data: z.array(
    z.strictObject({
      id: z.enum(DATA),
      name: Text,
      unit: Text,
      ...plausible,
      /** Asked instead of the common question; `{amount}` is what was typed. */
      question: Text.optional(),
      /** Empty when nobody published a factor: it is then counted and not weighed. */
      facts: factors,
    }),
  ),
});
export type CleanupDeck = z.output<typeof CleanupDeck>;

export const CleanupSettings = z.strictObject({
  deck: Id,
  /** The archivist's answer when the file was written. */
  validated: z.enum(VALIDATIONS).default("pending"),
  /** Who answers for the archives here; the console may write it too. */
  contact: Text.optional(),
  /** The day's moments, one after the other; one may declare in all of them. */
  moments: z
    .array(z.strictObject({ id: Id, title: Text, text: Text }))
    .min(1)
    .max(6),
});

/** Kilograms of CO2 equivalent for one unit. */
export interface Factor {
  readonly low: number;
  readonly high: number;
}

export interface CleanupConfig {
  readonly deck: CleanupDeck;
  readonly validated: (typeof VALIDATIONS)[number];
  readonly contact: Text | null;
  readonly moments: z.output<typeof CleanupSettings>["moments"];
  /** By device and by kind of data; what has no factor is absent. */
  readonly factors: Readonly<Record<string, Factor>>;
  readonly facts: readonly string[];
  readonly sources: readonly { readonly title: string; readonly year: number | null }[];
}

const ref = z.string().max(60);
/** Made by the device, so that the same declaration sent twice counts once. */
const DeclarationId = z.string().regex(/^[a-z0-9]{6,40}$/);
const declared = { amount: z.number(), more: z.number().default(0) };

export const CleanupCommand = z.discriminatedUnion("type", [
  /** This person read what may not be destroyed. */
  z.strictObject({ type: z.literal("cleanup/read") }),
  /** A declaration, new or corrected: the same id is the same one. */
  z.strictObject({
    type: z.literal("cleanup/declare"),
    id: DeclarationId,
    line: ref,
    ...declared,
    /** Of the whole table, which may correct it; of this person otherwise. */
    isTable: z.boolean(),
    /** « Oui, c’est bien ça »: asked when the amount is unlikely. */
    isConfirmed: z.boolean().default(false),
    /** What another kind of workshop was. */
    label: words(LONGEST.label).optional(),
  }),
  z.strictObject({ type: z.literal("cleanup/withdraw"), id: ref }),
  /** The table's own goal; null takes it away. */
  z.strictObject({
    type: z.literal("cleanup/goal"),
    goal: z.strictObject({ block: z.enum(BLOCKS), amount: z.number() }).nullable(),
  }),
  /** Organiser: the archivist's answer, and who to ask. */
  z.strictObject({ type: z.literal("cleanup/validate"), validated: z.enum(VALIDATIONS) }),
  z.strictObject({ type: z.literal("cleanup/contact"), text: words(LONGEST.contact) }),
  /** Organiser: a declaration that does not count, or counts again; another amount. */
  z.strictObject({ type: z.literal("cleanup/hide"), team: ref, id: ref, isHidden: z.boolean() }),
  z.strictObject({ type: z.literal("cleanup/amend"), team: ref, id: ref, ...declared }),
  /** Organiser: what INR's form asks about the day itself. */
  z.strictObject({ type: z.literal("cleanup/number"), text: words(LONGEST.number) }),
  z.strictObject({ type: z.literal("cleanup/organizer"), text: words(LONGEST.organizer) }),
  z.strictObject({ type: z.literal("cleanup/understood"), isUnderstood: z.boolean() }),
]);
export type CleanupCommand = Stored<z.output<typeof CleanupCommand>>;
