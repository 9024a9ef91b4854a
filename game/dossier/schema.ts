/** The published forms of a dossier de séance: its manifest, and its minutes as data. */
import { z } from "zod";
import { SessionFootprint } from "../own-footprint/schema.ts";
import { Locale } from "../scenario/text.ts";
import { DISPOSALS, LEFT, LONGEST } from "./terms.ts";

const count = z.int().min(0);
const filled = z.string().min(1);
const day = z.iso.date();
const toFill = z.string().min(1).nullable();

/** What a service and its archivist write; null is « à compléter avec l’archiviste ». */
const typed = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullable()
    .transform((text) => (text === "" ? null : text));

export const ArchivistForm = z.strictObject({
  authority: typed(LONGEST.line),
  service: typed(LONGEST.line),
  archivist: typed(LONGEST.line),
  reference: typed(LONGEST.line),
  retention: typed(LONGEST.line),
  disposal: z.enum(DISPOSALS).nullable(),
  note: typed(LONGEST.note),
});
export type ArchivistForm = z.output<typeof ArchivistForm>;

const WordId = z.string().regex(/^w:[0-9]{1,9}\.[0-9]{1,4}$/);

/** Sentences kept in the dossier, and texts of the tables taken out of it. */
export const ChosenWords = z.strictObject({
  kept: z.array(WordId).max(5000),
  leftOut: z.array(WordId).max(5000),
});
export type ChosenWords = z.output<typeof ChosenWords>;

/** What the base keeps of a session's dossier beside its aggregates. */
export const DossierRow = z.strictObject({
  form: ArchivistForm,
  words: ChosenWords,
  /** ISO time at which the dossier was last taken away. */
  takenAt: z.string().nullable(),
});
export type DossierRow = z.output<typeof DossierRow>;

export const Minutes = z
  .strictObject({
    schemaVersion: z.literal(1).describe("Raised when a field changes its meaning or goes away."),
    locale: Locale.describe("Language of the words below."),
    session: z.strictObject({
      code: filled.describe("Join code of the session, its public identifier."),
      title: filled.describe("Title given to the session by its facilitator."),
      scenarioId: filled.describe("Identifier of the workshop that was played."),
      scenarioTitle: filled.describe("Title of the workshop."),
      openedOn: day.describe("ISO date on which the session was made."),
      endedOn: day.nullable().describe("ISO date of its end; null while it goes on."),
    }),
    minutes: z.strictObject({
      planned: count.describe("Minutes planned for the activities that were not left out."),
      held: count.describe("Minutes during which activities were open."),
    }),
    attendance: z.strictObject({
      people: count.describe("People at the tables at the end; bots are not counted."),
      came: count.nullable().describe("Places taken over the session; null when it cannot be counted."),
      peak: count.nullable().describe("Most places taken at once; null when it cannot be counted."),
      tables: z
        .array(z.strictObject({ name: filled, people: count }))
        .describe("People by table at the end, without names."),
    }),
    agenda: z
      .array(
        z.strictObject({
          id: filled.describe("Identifier of the phase."),
          title: filled.describe("Title of the phase."),
          activity: filled.describe("Identifier of the activity."),
          state: z
            .enum(["held", "left-out", "not-reached"])
            .describe("Held; left out by the facilitator; not reached before the end."),
          planned: count.describe("Planned minutes."),
          held: count.describe("Minutes it was open."),
          left: z.array(z.strictObject({ kind: z.enum(LEFT), count })).describe("What it left, in numbers."),
        }),
      )
      .describe("The agenda as it was held, in the order of the workshop."),
    // Absent from what an older program wrote beside a session's counts.
    footprint: SessionFootprint.nullable()
      .default(null)
      .describe("What the session itself used; null when it was not counted."),
    method: z.strictObject({
      program: filled.describe("Version of the program."),
      rules: count.describe("Version of the rules."),
      content: filled.describe("SHA-256 of the content that was played, frozen with the session."),
    }),
    words: z
      .enum(["kept", "erased"])
      .describe(
        "kept: with the texts that were kept in the dossier; erased: no text typed by people is left.",
      ),
  })
  .describe("Minutes of a session as data: counts and titles, nobody's name.");
export type Minutes = z.output<typeof Minutes>;

const File = z.strictObject({
  path: filled.describe("Place in the archive."),
  title: filled.describe("What it is, in words."),
  mediaType: filled.describe("Media type."),
  bytes: count.describe("Size in bytes."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of its bytes."),
});
export type ManifestFile = z.output<typeof File>;

export const Erasure = z.strictObject({
  at: filled.describe("ISO time at which the traces were erased."),
  counts: z
    .strictObject({ events: count, words: count, seats: count, answers: count })
    .nullable()
    .describe("Rows that were erased; null when they could not be counted."),
});
export type Erasure = z.output<typeof Erasure>;

export const Manifest = z
  .strictObject({
    schemaVersion: z.literal(1).describe("Raised when a field changes its meaning or goes away."),
    kind: z.literal("dossier-de-seance").describe("What the archive is."),
    locale: Locale.describe("Language of the words below."),
    producer: z
      .strictObject({
        authority: toFill.describe("Public body. Null = to be filled with the archivist."),
        service: toFill.describe("Producing service. Null = to be filled with the archivist."),
      })
      .describe("Who produced it."),
    archives: z
      .strictObject({
        archivist: toFill.describe("Who answers for the archives: a function or a service."),
        reference: toFill.describe("Retention schedule, or its line."),
        retention: toFill.describe("Retention period."),
        disposal: z
          .enum(DISPOSALS)
          .nullable()
          .describe("Final disposal: kept, sorted or eliminated. Null = to be filled with the archivist."),
        note: toFill.describe("What the archivist adds."),
      })
      .describe("Decided by the service and its archivist, never by the program. Null = to be filled."),
    session: Minutes.shape.session,
    dates: z.strictObject({
      made: filled.describe("ISO time at which this archive was written."),
      traces: filled.nullable().describe("ISO time of the erasing of personal traces when it is known."),
    }),
    erasure: Erasure.nullable().describe("Null as long as the personal traces are not erased."),
    method: Minutes.shape.method,
    words: Minutes.shape.words,
    files: z.array(File).describe("Every file of the archive but this one."),
  })
  .describe("Manifest of a dossier de séance: what the archive holds, from whom, for how long.");
export type Manifest = z.output<typeof Manifest>;
