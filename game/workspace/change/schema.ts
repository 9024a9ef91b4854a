/** Shapes of a change: what an author asks for, and what the server makes itself of what was sent to it. */
import { z } from "zod";
import { Roadmap } from "../../roadmap/schema.ts";
import { Theme } from "../../scenario/catalogue.ts";
import { Fiche, KnownEstate, Ref, Year } from "../schema.ts";

/** What an author asks for; the field's own shape is read when it is applied. */
export const Change = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("workspace/set"), field: z.string().max(40), value: z.unknown() }),
  z.strictObject({ type: z.literal("fiche/add"), id: Ref, title: z.string().max(400), theme: Theme }),
  z.strictObject({
    type: z.literal("fiche/set"),
    fiche: Ref,
    field: z.string().max(40),
    value: z.unknown(),
  }),
  z.strictObject({
    type: z.literal("fiche/entry"),
    fiche: Ref,
    list: z.enum(["indicators", "proofs", "milestones", "reviews"]),
    entry: Ref,
    /** null takes it away. */
    value: z.unknown(),
  }),
  z.strictObject({
    type: z.literal("workspace/entry"),
    list: z.enum(["purchases", "engaged", "passages"]),
    entry: Ref,
    /** null takes it away. */
    value: z.unknown(),
  }),
  z.strictObject({ type: z.literal("fiche/move"), fiche: Ref, before: Ref.nullable() }),
  z.strictObject({ type: z.literal("fiche/merge"), keep: Ref, drop: Ref }),
  z.strictObject({ type: z.literal("fiche/part"), fiche: Ref }),
  z.strictObject({ type: z.literal("fiche/apart"), one: Ref, other: Ref }),
]);
export type Change = z.output<typeof Change>;

/** What the server makes itself of what an author sent: it is never read from one. */
export const Made = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("session/gather"), draft: Roadmap }),
  /** Whole fiches, read from a file; one that is there keeps its origins and what was merged into it. */
  z.strictObject({ type: z.literal("fiches/bring"), fiches: z.array(Fiche) }),
  /** null takes it away. */
  z.strictObject({ type: z.literal("estate/set"), entry: Year, value: KnownEstate.nullable() }),
]);
export type Made = z.output<typeof Made>;
