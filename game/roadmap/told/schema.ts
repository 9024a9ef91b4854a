/** The published shapes of what a room told: pitches, stories, constraints, questionnaires, charters, proposals. */
import { z } from "zod";

/** A sentence somebody wrote. */
export const filled = z.string().min(1);
/** The same, or null: nobody has yet. */
export const toFill = filled.nullable();
export const count = z.int().min(0);

export const Pitch = z.strictObject({
  table: filled.describe("Identifier of the table that pleaded for it."),
  decision: z
    .enum(["accepted", "amended", "refused", "tie"])
    .nullable()
    .describe("What most voters said; null when nobody voted. A workshop vote, with no deliberative value."),
  votes: z
    .strictObject({
      accepted: count.describe("Votes to accept."),
      amended: count.describe("Votes to amend."),
      refused: count.describe("Votes to refuse."),
    })
    .describe("Votes for each decision."),
  reasons: z
    .array(z.strictObject({ id: filled.describe("The reason."), votes: count.describe("Its votes.") }))
    .describe("Reasons given, with their votes."),
  said: z.array(filled).describe("Reasons in the voters' own words."),
  amendment: toFill.describe("Change that the table took up; null when it took up none."),
  proposed: z.array(filled).describe("Other changes that were asked for."),
  objections: z
    .array(
      z.strictObject({
        role: filled.describe("Role it was said from: played, never a person."),
        text: filled.describe("The objection."),
        isByCouncil: z.boolean().describe("Said by people; by the program otherwise."),
        answer: toFill.describe("What the table answered; null when it did not."),
        convinced: count.describe("Voters whom the answer convinced."),
      }),
    )
    .describe("Objections met."),
  forElus: toFill.describe("What the table writes to elected members; null = to be filled."),
  forServices: toFill.describe("What the table writes to services; null = to be filled."),
  facts: z.array(filled).describe("Identifiers of the figures that support it, among the sources."),
});

export const HeardStory = z.strictObject({
  id: filled.describe("Identifier of the story in its deck."),
  kind: z.enum(["success", "half", "failure"]).describe("What came of it."),
  title: filled.describe("Title of the story."),
  place: filled.describe("Where it happened, or the kind of authority."),
  advice: filled.describe("What others may take from it."),
  question: filled.describe("Question that it asked the room."),
  heard: z
    .union([z.literal("few"), z.int().min(5)])
    .nullable()
    .describe("People who said that it happened to them too, exact from five on; null when nobody did."),
});

export const MetConstraint = z.strictObject({
  table: filled.describe("Name of the table it was dealt to."),
  title: filled.describe("Title of the constraint: a workshop card, not a fact about the authority."),
  text: filled.describe("What it says."),
  answer: toFill.describe("What it changes in the table's plan, in its words; null when it wrote nothing."),
});
const people = z.int().min(5).nullable();
const byStep = z.array(count).nullable();
export const Survey = z.strictObject({
  title: filled.describe("Title of the questionnaire."),
  isTwice: z.boolean().describe("The same items were asked at the beginning and at the end."),
  people: z
    .strictObject({
      before: people.describe(
        "People who answered before; null when fewer than five did, or none were asked.",
      ),
      after: people.describe("People who answered after; null likewise."),
    })
    .describe("Answers are anonymous and given without a seat."),
  items: z
    .array(
      z.strictObject({
        topic: z.enum(["knowledge", "confidence", "efficacy"]).describe("What the item bears on."),
        prompt: filled.describe("The question, or the sentence people place themselves on."),
        steps: z.array(filled).describe("Options, or steps of the scale from the least to the most."),
        answer: count.nullable().describe("Rank of the right option; null on a scale."),
        before: byStep.describe("People by step, before; null under five answers."),
        after: byStep.describe("People by step, after; null under five answers."),
        moved: z
          .strictObject({
            up: count.describe("Devices that went up a step or more, or to the right answer."),
            same: count.describe("Devices that stayed where they were."),
            down: count.describe("Devices that went down, or left the right answer."),
          })
          .nullable()
          .describe("The same devices before and after; null when it could leave fewer than five apart."),
      }),
    )
    .describe("Its items, in the order they were asked."),
});
export type Survey = z.output<typeof Survey>;
const votes = count.describe("People who supported it. A workshop vote, with no deliberative value.");
const CharterLine = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("commitment").describe("Somebody's public commitment, without a name."),
    if: filled.describe("The situation."),
    then: filled.describe("What is done then."),
    when: filled.describe("From when, until when, or how often."),
    votes,
  }),
  z.strictObject({
    kind: z.literal("rule").describe("A rule proposed by a table."),
    text: filled.describe("The rule, as written."),
    votes,
  }),
]);

export const Charter = z.strictObject({
  public: count.describe("Public commitments made in the room."),
  private: z
    .strictObject({ count: count.nullable().describe("How many people; null under five.") })
    .nullable()
    .describe("Private commitments, whose words never left their device; null when nothing was told."),
  title: toFill.describe("Title given by the room; null when it gave none."),
  lines: z
    .array(CharterLine)
    .describe("Lines of the charter in order, eight at most; empty without a charter."),
  signatures: z.array(filled).describe("Functions that signed it, never names."),
});
export type Charter = z.output<typeof Charter>;

export const Proposal = z.strictObject({
  beginning: z
    .enum(["why", "should", "help"])
    .describe("How it begins: a question (why), a wish (should), an offer (I can help)."),
  text: filled.describe("What follows the beginning, in its author's words."),
  voices: count.describe("People present who said « me too », its author left out. Not a consultation."),
  isForwarded: z.boolean().describe("The room asked that it be passed on first."),
  state: toFill.describe("What becomes of it; null until the authority says so."),
});
export type Proposal = z.output<typeof Proposal>;
