/** What a questionnaire holds, by audience: nobody's answers, only what all said together. */
import type { Shape } from "../../engine/activity.ts";
import type { SurveyConfig } from "./schema.ts";
import type { Moment } from "./terms.ts";

/** The same devices before and after, and which way they went. */
export interface Moved {
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

export interface ItemResult {
  readonly id: string;
  /** People by option or step; null under five. */
  readonly own: readonly number[] | null;
  /** Of the phase before; null under five, or when there is none. */
  readonly before: readonly number[] | null;
  readonly moved: Moved | null;
}

export interface Results {
  /** Who answered; null under five, and then nothing else is said. */
  readonly people: number | null;
  readonly before: number | null;
  readonly items: readonly ItemResult[];
}

/** What the server says once the phase is closed. */
interface Told {
  readonly type: "survey/told";
  readonly results: Results;
  /** Ids of the words of those who wrote, in no order of theirs; empty under five. */
  readonly texts: readonly string[];
}

export interface SurveyShape extends Shape {
  config: SurveyConfig;
  command: Told;
  everyone: {
    moment: Moment;
    step: "asking" | "closed" | "shown";
    /** The page of results that the room looks at. */
    page: number;
    /** Ids of the items looked at together. */
    pages: readonly (readonly string[])[];
    /** Asked twice, the second time beside the first. */
    isCompared: boolean;
    isTold: boolean;
    /** Once shown. */
    results: Results | null;
  };
  screen: Record<string, never>;
  /** Read by the facilitator before the room does; what people wrote stays there. */
  host: { results: Results | null; texts: readonly string[] };
  team: Record<string, never>;
  seat: Record<string, never>;
  secret: Record<string, never>;
}
