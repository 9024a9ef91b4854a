/** The published JSON of a roadmap draft: what other tools may read without knowing the game. */
import { z } from "zod";
import { MODES } from "../footprint/terms.ts";
import { Theme, Tier } from "../scenario/catalogue.ts";
import { Resource } from "../scenario/resources.ts";
import { Diagnostic } from "./diagnostic/schema.ts";
import { Locale } from "../scenario/text.ts";
import { Cleanup } from "./cleanup/schema.ts";
import { StandsDay } from "./stands/schema.ts";
import { PlayedLoop } from "./local-loop/schema.ts";
import {
  Charter,
  count,
  filled,
  HeardStory,
  MetConstraint,
  Pitch,
  Proposal,
  Survey,
  toFill,
} from "./told/schema.ts";

const level = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();

const Session = z.strictObject({
  code: filled.describe("Join code of the session, its public identifier."),
  title: filled.describe("Title given to the session by its facilitator."),
  scenarioId: filled.describe("Identifier of the scenario that was played."),
  scenarioTitle: filled.describe("Title of the scenario, in the language of the session."),
  date: filled.describe("ISO date of the workshop."),
  minutes: count.describe("Length of the workshop, in minutes."),
  people: count.describe("People who took a seat; bots are not counted."),
  tables: z
    .array(
      z.strictObject({
        id: filled.describe("Identifier of the table, as in the origin of an action."),
        name: filled.describe("Name of the table."),
        people: count.describe("People seated at the table."),
      }),
    )
    .describe("Tables that played."),
  phases: z.array(filled).describe("Titles of the phases played, in order."),
  mandate: z
    .strictObject({
      estate: filled.describe("Name of the estate that the tables governed: a game's estate, or own counts."),
      mode: z.enum(MODES).describe("What its external hosting is set on; it is never measured."),
      years: count.describe("Years of the mandate."),
      isShort: z.boolean().describe("Every year was a short one."),
    })
    .nullable()
    .describe("The mandate that was played; null when there was none."),
});

/** What a fiche asks before it can be worked on by a service. */
const FICHE_FIELDS = ["owner", "deadline", "indicator", "startValue", "rebound", "guard"] as const;
const FicheField = z.enum(FICHE_FIELDS);
export type FicheField = z.output<typeof FicheField>;

const Action = z.strictObject({
  id: filled.describe("Stable over exports: phase/table/number."),
  code: filled.describe("Number of the fiche in the document: axis, dot, rank."),
  catalogueId: toFill.describe("Identifier in the catalogue; null when a table wrote the action itself."),
  title: filled.describe("Title of the action, as chosen or written by the table."),
  summary: toFill.describe("What it consists of."),
  theme: Theme.describe("Theme of article D2311-15-1 of the CGCT, or gouvernance."),
  tiers: z.array(Tier).describe("What it bears on: the three tiers of hardware, uses, governance."),
  owner: toFill.describe("Service or function in charge. Null = to be filled."),
  deadline: toFill.describe("Date or term, as written. Null = to be filled."),
  indicator: toFill.describe("What will be measured, with its unit. Null = to be filled."),
  startValue: toFill.describe("Value of the indicator today. Null = to be filled."),
  rebound: toFill.describe("Rebound effect the table expects. Null = to be filled."),
  guard: toFill.describe("What is put up against the rebound. Null = to be filled."),
  trial: z
    .strictObject({
      foundBy: toFill.describe("Other table that found the rebound; null when it was its own."),
      holder: toFill.describe("Who holds the guard, as written. Null = nobody was named."),
      verdict: z
        .enum(["holds", "half", "fails"])
        .nullable()
        .describe("What the room judged; null when nobody judged. No deliberative value."),
    })
    .nullable()
    .describe("How the workshop tried the guard against the rebound; null when it did not."),
  pitch: Pitch.nullable().describe(
    "What a council played in the workshop said of it; null when it was not pleaded.",
  ),
  impact: level.describe("Impact on a three-step scale, as placed by the table; null when not placed."),
  feasibility: level.describe("Feasibility on a three-step scale; null when not placed."),
  duty: toFill.describe("Key of the legal duty the action answers to (agec-58, rgaa…); null when none."),
  debate: z
    .strictObject({ for: filled, against: filled })
    .nullable()
    .describe("Both sides of a contested action; null when it is not contested."),
  votes: count.describe("People of the table who supported it. A workshop vote, with no deliberative value."),
  game: z
    .strictObject({ points: z.number().min(0), days: z.number().min(0) })
    .describe("Points and days spent in the game: game numbers, neither a cost nor a workload."),
  isComplete: z.boolean().describe("The table filled all that was asked, and no field of the fiche is null."),
  missing: z.array(FicheField).describe("Fields of the fiche still to be filled."),
  sameAs: z
    .array(filled)
    .describe("Actions of other tables taken from the same entry of the catalogue: merge or keep apart."),
  origin: z
    .strictObject({ session: filled, phase: filled, team: filled })
    .describe("Session, phase and table the action comes from."),
});
export type RoadmapAction = z.output<typeof Action>;

const Axis = z.strictObject({
  id: Theme.describe("One of the six themes of article D2311-15-1 (CGCT), or gouvernance."),
  number: count.describe("Rank of the axis in the document."),
  decree: toFill.describe("Item of article D2311-15-1 (1° to 6°); null for governance."),
  actions: z.array(filled).describe("Identifiers of its actions, in the order of the fiches."),
});

const Engaged = z.strictObject({
  title: filled.describe("What the authority already does, according to the tables."),
  theme: Theme.describe("Theme it belongs to."),
  tables: z.array(filled).describe("Names of the tables that said so."),
});

const Finding = z.strictObject({
  kind: z.enum(["keep", "feeling", "fact", "real-life", "next"]).describe("Question it answers."),
  text: filled.describe("The sentence, as kept by the people."),
  table: toFill.describe("Name of the table; null when it is the whole room's."),
});

const CausalMap = z.strictObject({
  table: filled.describe("Name of the table that built and told it."),
  title: toFill.describe("Title given by the table; null when it gave none."),
  description: toFill.describe("What the map shows, for those who do not see it; null when nobody wrote it."),
  messages: z.array(filled).describe("Messages the table kept from it, three at most."),
  figures: z
    .array(
      z.strictObject({
        kind: z
          .enum(["loop", "opposition"])
          .describe("loop: a closed path; opposition: two paths between the same cards that contradict."),
        title: toFill.describe("Name of the figure; null when the table found one of its own."),
        paths: z
          .array(z.array(filled))
          .describe("Titles of the cards on its way; two ways for an opposition."),
      }),
    )
    .describe("Loops and oppositions the table found."),
  debated: z
    .array(
      z.strictObject({
        from: filled.describe("Title of the cause."),
        to: filled.describe("Title of the effect."),
        isBrake: z.boolean().describe("The cause slows the effect; it feeds it otherwise."),
        reason: toFill.describe("Reason written by the table; null when there is none."),
        isContested: z.boolean().describe("Somebody still objected when the map was told."),
      }),
    )
    .describe("Links the table argued about."),
});
export type CausalMap = z.output<typeof CausalMap>;

/** Requirements followed by the check list; the document words each of them. */
const REQUIREMENTS = [
  "impact-balance",
  "actors",
  "engaged",
  "objectives",
  "indicators",
  "measures",
  "means",
  "theme-commande-publique",
  "theme-cycle-de-vie",
  "theme-ecoconception",
  "theme-sensibilisation",
  "theme-inclusion",
  "theme-territoire",
  "yearly-balance",
  "agec-58",
  "reemploi-2023-266",
  "rgaa",
] as const;
const Requirement = z.enum(REQUIREMENTS);
export type Requirement = z.output<typeof Requirement>;

const check = {
  id: Requirement.describe("Requirement."),
  reference: filled.describe("Legal reference."),
  section: filled.describe("Section of the document that answers it."),
  total: count.describe("Elements of the draft that bear on the requirement."),
};
/** "done" says that the section holds something, never that the law is complied with. */
const CheckItem = z.discriminatedUnion("state", [
  z.strictObject({
    ...check,
    state: z.literal("done"),
    filled: z.int().min(1).describe("Elements complete: at least one."),
  }),
  z.strictObject({ ...check, state: z.literal("todo"), filled: count.describe("Elements complete.") }),
]);
export type CheckItem = z.output<typeof CheckItem>;

const Source = z.strictObject({
  id: filled.describe("Identifier of the fact."),
  label: filled.describe("What the figure measures."),
  value: z.union([z.number(), filled]).describe("The figure."),
  unit: z.string().describe("Its unit."),
  low: z.number().nullable().describe("Low end of the range, when the source gives one."),
  high: z.number().nullable().describe("High end of the range, when the source gives one."),
  year: z.int().describe("Year the figure is about."),
  scope: z.string().describe("Perimeter of the figure."),
  title: filled.describe("Title of the source."),
  url: toFill.describe("Address where it was read; null when it was not read on the web."),
  licence: z.string().describe("Terms of reuse."),
  level: z
    .enum(["source", "publisher", "computed", "cited"])
    .describe(
      "Read in the original, at its publisher, computed from verified entries, quoted by a third party.",
    ),
  confidence: z.string().describe("What was checked."),
});
export type Source = z.output<typeof Source>;

const Further = z.strictObject({
  id: filled.describe("Identifier of the link."),
  theme: Theme.describe("Theme it was chosen for."),
  title: filled.describe("What it is called."),
  body: filled.describe("Who publishes it."),
  url: z.url().describe("Address."),
  about: filled.describe("One sentence on what it brings."),
  kind: Resource.shape.kind.describe("Guide, training, tool, open commons, example, law or network."),
  duration: Resource.shape.duration.describe("How much time it takes; the authors' appreciation."),
  cost: Resource.shape.cost.describe("Free, paid, or partly; the authors' appreciation."),
  checkedOn: toFill.describe("ISO date on which the page was read; null when nobody opened it."),
});
export type Further = z.output<typeof Further>;

export const Roadmap = z
  .strictObject({
    schemaVersion: z.literal(1).describe("Raised when a field changes its meaning or goes away."),
    locale: Locale.describe("Language of the words below."),
    authority: toFill.describe("Public body the roadmap belongs to; null until somebody writes it."),
    sessions: z
      .array(Session)
      .describe("Workshops the draft comes from; none in a workspace begun without one."),
    axes: z.array(Axis).describe("Axes, in the order of the document."),
    actions: z.array(Action).describe("Planned actions, in the order of the fiches."),
    engaged: z.array(Engaged).describe("Actions already under way, for the balance."),
    findings: z.array(Finding).describe("Sentences kept by the tables."),
    maps: z.array(CausalMap).describe("Causal maps built by the tables; empty when none was."),
    stories: z.array(HeardStory).describe("Field stories that the room heard."),
    constraints: z.array(MetConstraint).describe("Constraints that the tables' plans met."),
    surveys: z
      .array(Survey)
      .describe("Questionnaires, told together and never under five answers; empty when none was."),
    diagnostics: z
      .array(Diagnostic)
      .describe("What was said of importance and performance; empty when nothing."),
    charters: z.array(Charter).describe("Commitments and the charter drawn from them; empty when none was."),
    cleanups: z
      .array(Cleanup)
      .describe("What was kept, given, told and sorted on a cleanup day; empty when none was."),
    stands: z.array(StandsDay).describe("Days of stands and repairs; empty when there was none."),
    proposals: z
      .array(Proposal)
      .describe(
        "What inhabitants present ask or offer: voices of a room, not a consultation; empty without any.",
      ),
    loops: z.array(PlayedLoop).describe("Territories played in the local loop; empty when none was."),
    checklist: z.array(CheckItem).describe("Legal requirements, with what the draft holds for each."),
    resources: z.array(Further).describe("Links to go further on the themes that were planned."),
    sources: z.array(Source).describe("Figures quoted in the session."),
    workspace: z
      .unknown()
      .optional()
      .describe("Of a workspace: its own fiches and what they were made of; absent from a session's draft."),
  })
  .describe("Draft of a responsible-digital roadmap, as it leaves a workshop. No deliberative value.");
export type Roadmap = z.output<typeof Roadmap>;
