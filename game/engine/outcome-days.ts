/** What days of cleaning, of stands, and territories of the local loop leave for the roadmap. */
import type { Said } from "./said.ts";

/** A range, in kgCO2e or in pieces. */
interface OutcomeRange {
  readonly low: number;
  readonly high: number;
}

/** What a room cleaned out, kept in use and gave away; nobody's name, no table before another. */
export interface OutcomeCleanup {
  /** Whether the archivist validated the list, and who answers for the archives. */
  readonly validated: "yes" | "pending" | "no";
  readonly contact: Said | null;
  /** What INR's form asks about the day. */
  readonly number: Said | null;
  readonly organizer: Said | null;
  readonly isUnderstood: boolean;
  /** Lines that count, equipment first; `act` is what was done of a device, or the unit of data. */
  readonly lines: readonly {
    readonly id: string;
    readonly block: string;
    readonly name: Said;
    readonly act: Said | null;
    readonly amount: number;
    /** Kilograms, or people invited. */
    readonly more: number;
  }[];
  /** What other kinds of workshop were. */
  readonly labels: readonly Said[];
  /** kgCO2e: manufacture avoided if each device kept takes the place of a purchase; data, for a year. */
  readonly weights: { readonly devices: OutcomeRange; readonly data: OutcomeRange };
  /** E-mails deleted for a year that one device kept is worth. */
  readonly compared: { readonly device: Said; readonly mails: OutcomeRange } | null;
  /** When the factors were read. */
  readonly asOf: string;
  readonly teams: readonly {
    readonly team: string;
    readonly people: number;
    readonly took: number;
    readonly blocks: readonly string[];
    readonly goal: { readonly block: string; readonly amount: number; readonly done: number } | null;
  }[];
  /** Unlikely declarations that were confirmed; those that the organiser set aside. */
  readonly confirmed: number;
  readonly hidden: number;
}

/** A day of stands, and of repairs when objects were repaired. */
export interface OutcomeStands {
  readonly visitors: number;
  /** Stands played to their end, messages kept. */
  readonly finished: number;
  readonly kept: number;
  readonly stands: readonly { readonly name: Said; readonly opened: number }[];
  /** Those kept by somebody, the most kept first. */
  readonly messages: readonly { readonly stand: Said; readonly text: Said; readonly kept: number }[];
  readonly repairs: {
    readonly tickets: number;
    readonly outcomes: Readonly<
      Record<"repaired" | "partly" | "advice" | "parts" | "recycle" | "again", number>
    >;
    readonly grams: number;
  } | null;
}

/** A territory of the local loop over its trimestres: game numbers, but for what facts say. */
export interface OutcomeLoop {
  /** Equipped and accompanied, devices put back in use, thrown away; kilos of matter saved in a year of use. */
  readonly households: number;
  readonly used: number;
  readonly dead: number;
  readonly matter: number;
  readonly quarters: readonly {
    readonly households: number;
    readonly cash: number;
    readonly used: number;
    readonly dead: number;
    readonly promised: number;
    readonly found: number;
  }[];
  /** Trimestres at which the workshop stopped, and whether it still is. */
  readonly stops: readonly number[];
  readonly isStopped: boolean;
  readonly adopted: readonly { readonly measure: "van" | "quality"; readonly quarter: number }[];
  readonly rules: readonly {
    readonly team: string;
    readonly quarter: number;
    readonly actor: Said;
    readonly text: Said;
  }[];
  readonly actors: readonly {
    readonly name: Said;
    readonly kind: "donor" | "workshop" | "prescriber";
    readonly purse: number;
    readonly tables: readonly string[];
  }[];
}
