/** What the plays about using are played with: what one keeps, buys, publishes, asks for, and what calls for attention. */
import { z } from "zod";
import { Id, Text } from "../../../../scenario/text.ts";

/** Anything called `fact` must stand in the stand's own list of facts: the deck's check says so. */
const fact = z.string().max(80);

/** What becomes of a computer in one place of the workbench. */
const Fit = z.strictObject({
  holds: z.boolean(),
  /** Years it gains there: a number of the game. */
  years: z.int().min(0).max(10),
  then: Text,
});

/** Three computers after the end of a system, half-days of work to share: lay each where it holds. */
export const WorkbenchPlay = z.strictObject({
  mini: z.literal("workbench"),
  halfDays: z.int().min(3).max(12),
  pcs: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        piece: Id,
        /** What is seen on it. */
        seen: Text,
        update: Fit,
        linux: Fit,
        other: Fit,
        parts: Fit,
      }),
    )
    .length(3),
});

/** Megabytes of a message: a number of the game, or a fact times what brings it to megabytes. */
const Megabytes = z.union([
  z.strictObject({ value: z.number().positive() }),
  z.strictObject({ fact, times: z.number().positive() }),
]);
const Step = z.strictObject({ low: Megabytes, high: Megabytes });
const Heard = z.strictObject({
  /** Whether those it is for receive it. */
  reaches: z.boolean(),
  then: Text,
});

/** A ladder of media: one climbs or goes down with the same message, and publishes where it reaches people. */
export const LadderPlay = z.strictObject({
  mini: z.literal("ladder"),
  /** From the foot to the top. */
  steps: z.strictObject({ text: Step, picture: Step, audio: Step, video: Step }),
  messages: z
    .array(
      z.strictObject({
        id: Id,
        says: Text,
        /** Those it is for. */
        people: Text,
        text: Heard,
        picture: Heard,
        audio: Heard,
        video: Heard,
      }),
    )
    .length(3),
});

const Answer = z.strictObject({
  /** The object holds, leaves the cart, or stays second-hand. */
  result: z.enum(["holds", "leaves", "second-hand"]),
  says: Text,
});

/** Five questions, one time each, to hold up to what lies in a cart. */
export const CartPlay = z.strictObject({
  mini: z.literal("cart"),
  objects: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        piece: Id,
        /** Kilograms of matter moved for a new one. */
        fact,
        need: Answer,
        now: Answer,
        alike: Answer,
        origin: Answer,
        useful: Answer,
      }),
    )
    .length(3),
});

/** Three services' sheets to lay over each other: the same need, in three wordings, becomes one. */
export const OverlayPlay = z.strictObject({
  mini: z.literal("overlay"),
  sheets: z
    .array(
      z.strictObject({
        id: Id,
        from: Text,
        /** What the service asks for, in its own words; `core` names the shared need behind it. */
        asks: z.array(z.strictObject({ id: Id, text: Text, core: Id })).length(3),
        /** What it alone asks for, and what answers it. */
        alone: z.strictObject({ text: Text, answer: Text }),
      }),
    )
    .length(3),
  cores: z.array(z.strictObject({ id: Id, name: Text })).length(3),
});

/** A page in blocks: take off until an old phone opens it, and keep what the visitor came for. */
export const PagePlay = z.strictObject({
  mini: z.literal("page"),
  /** What a visitor looks for on it. */
  wanted: Text,
  /** Megabytes that the old phone opens. */
  opens: z.number().positive(),
  blocks: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        megabytes: z.number().positive(),
        isNeeded: z.boolean(),
        /** What it was for, and what does as well. */
        was: Text,
      }),
    )
    .min(5)
    .max(8),
  /** Grams of CO₂e for a gigabyte carried; kilograms for a new phone. */
  carried: z.strictObject({ fact }),
  phone: z.strictObject({ fact }),
});

/** A day's strip of notifications: leave, group, silence or keep within hours what each source sends. */
export const DayPlay = z.strictObject({
  mini: z.literal("day"),
  sources: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        /** Notifications in each hour, from 7 to 22. */
        counts: z.array(z.int().min(0).max(30)).length(16),
        /** Somebody waits for it at once. */
        isUrgent: z.boolean(),
      }),
    )
    .min(3)
    .max(4),
});
