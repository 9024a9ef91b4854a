/** What each mini-activity is played with: one shape for each, named by `mini`. Three gestures, so mostly three things. */
import { z } from "zod";
import { Id, Text } from "../../../scenario/text.ts";
import { CartPlay, DayPlay, LadderPlay, OverlayPlay, PagePlay, WorkbenchPlay } from "./uses/schema.ts";

/** Anything called `fact` must stand in the stand's own list of facts: the deck's check says so. */
const fact = z.string().max(80);

/** Heap up what had to be moved to make an object: three tools, then its true heap. */
const DiggingPlay = z.strictObject({
  mini: z.literal("digging"),
  object: Text,
  piece: Id,
  /** Kilograms of matter moved for one object. */
  fact,
  tools: z.array(z.strictObject({ id: Id, name: Text, kg: z.number().positive() })).length(3),
});

/** Balance one heavy thing by many light ones: three multiplications, then the true number. */
const BalancePlay = z.strictObject({
  mini: z.literal("balance"),
  heavy: z.strictObject({ name: Text, piece: Id, fact }),
  light: z.strictObject({
    /** One, and many. */
    name: Text,
    names: Text,
    piece: Id,
    fact,
    /** What one unit of its fact is worth in the heavy one's unit. */
    factor: z.number().positive(),
  }),
});

/** Turn three devices over, and lay each on the shelf where it lasts. */
const SortingPlay = z.strictObject({
  mini: z.literal("sorting"),
  devices: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        piece: Id,
        /** What one sees when it is turned over. */
        clue: Text,
        shelf: z.enum(["repair", "reuse", "parts", "recycle"]),
        /** What the workshop says. */
        why: Text,
      }),
    )
    .length(3),
});

/** Lead a file through the three tiers: at each crossing a way that makes copies, or does not. */
const JourneyPlay = z.strictObject({
  mini: z.literal("journey"),
  file: Text,
  crossings: z
    .array(
      z.strictObject({
        id: Id,
        tier: z.enum(["terminaux", "reseaux", "centres"]),
        scene: Text,
        ways: z
          .array(
            z.strictObject({
              id: Id,
              name: Text,
              /** What it multiplies the copies by. */
              copies: z.number().positive().max(1000),
              /** What happened, once it was chosen. */
              then: Text,
            }),
          )
          .length(2),
      }),
    )
    .length(3),
});

/** Mark three places of a message that give it away. */
const PhishingPlay = z.strictObject({
  mini: z.literal("phishing"),
  parts: z
    .array(
      z.strictObject({
        id: Id,
        as: z.enum(["from", "subject", "text", "link", "sign"]),
        text: Text,
        isTrap: z.boolean(),
        why: Text,
      }),
    )
    .min(5)
    .max(8),
});

/** Three folders before a shredder: what a cover says, and what is inside. */
const ShredderPlay = z.strictObject({
  mini: z.literal("shredder"),
  folders: z
    .array(
      z.strictObject({
        id: Id,
        cover: Text,
        inside: Text,
        right: z.enum(["keep", "destroy", "ask"]),
        why: Text,
      }),
    )
    .length(3),
});

export const Play = z.discriminatedUnion("mini", [
  DiggingPlay,
  BalancePlay,
  SortingPlay,
  JourneyPlay,
  PhishingPlay,
  ShredderPlay,
  WorkbenchPlay,
  LadderPlay,
  CartPlay,
  OverlayPlay,
  PagePlay,
  DayPlay,
]);
export type Play = z.output<typeof Play>;
export type MiniId = Play["mini"];
/** What one mini-activity is played with. */
export type PlayOf<M extends MiniId> = Extract<Play, { mini: M }>;
