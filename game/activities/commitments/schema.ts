/** Shapes of commitments: the deck of examples, what a scenario sets, what people and the facilitator send. */
import { z } from "zod";
import { words, type Stored } from "../../protocol/words.ts";
import { Id, Text } from "../../scenario/text.ts";
import { LONGEST, MOST_LINES } from "./terms.ts";

/** Examples by place of life, to be adapted: a situation, what one does then, when it is looked at again. */
export const CommitmentDeck = z.strictObject({
  id: Id,
  kind: z.literal("commitments"),
  title: Text,
  licence: z.literal("CC-BY-4.0"),
  places: z.array(z.strictObject({ id: Id, title: Text })).min(1),
  examples: z.array(z.strictObject({ id: Id, place: Id, if: Text, then: Text, when: Text })).min(1),
});
export type CommitmentDeck = z.output<typeof CommitmentDeck>;

export const CommitmentsSettings = z.strictObject({
  deck: Id,
  /** Public commitments of one person: a few are kept better than many. */
  most: z.int().min(1).max(3).default(2),
  /** Whether the room turns them into a charter. */
  charter: z.boolean().default(true),
  /** For one's household: each keeps theirs, nothing is shown to the room. */
  home: z.boolean().optional(),
});

export interface CommitmentsConfig {
  readonly most: number;
  readonly charter: boolean;
  readonly home?: boolean | undefined;
  readonly places: CommitmentDeck["places"];
  readonly examples: CommitmentDeck["examples"];
}

const ref = z.string().max(60);

export const CommitmentsCommand = z.discriminatedUnion("type", [
  /** A public commitment, shown to the room without a name. A private one is never sent. */
  z.strictObject({
    type: z.literal("commitments/promise"),
    if: words(LONGEST.if),
    then: words(LONGEST.then),
    when: words(LONGEST.when),
  }),
  /** Its author takes back a public commitment. */
  z.strictObject({ type: z.literal("commitments/takeBack"), line: ref }),
  /** The one rule that a table proposes. */
  z.strictObject({ type: z.literal("commitments/rule"), text: words(LONGEST.rule) }),
  z.strictObject({ type: z.literal("commitments/unrule") }),
  /** One person's thumb, once for each line. */
  z.strictObject({ type: z.literal("commitments/support"), line: ref, isOn: z.boolean() }),
  /** Facilitator: the charter's lines in order. */
  z.strictObject({ type: z.literal("commitments/compose"), lines: z.array(ref).max(MOST_LINES) }),
  z.strictObject({ type: z.literal("commitments/entitle"), title: words(LONGEST.title) }),
  /** A function (« un agent de médiathèque »), never a name; signing again replaces it. */
  z.strictObject({ type: z.literal("commitments/sign"), text: words(LONGEST.signature) }),
  z.strictObject({ type: z.literal("commitments/unsign") }),
]);

/** Sent by the server alone, once: how many made a private commitment; null under five. */
interface Told {
  readonly type: "commitments/told";
  readonly count: number | null;
}
export type CommitmentsCommand = Stored<z.output<typeof CommitmentsCommand>> | Told;

/** A private commitment says that it exists, and nothing else. */
export const PrivateCommitment = z.strictObject({});
