/** How far a table is, in the words of its activity. */
import type { Progress } from "../../../game/engine/activity.ts";
import { fieldOf } from "./reading.ts";

export interface WorkWords {
  /** Key of the sentence. */
  readonly key: string;
  readonly count: number;
  readonly of: number;
  /** Said instead once all is done, where « terminé » would stop a table that goes on. */
  readonly doneKey?: string;
}

/** What is counted at a table, by activity. */
const COUNTED: ReadonlySet<string> = new Set(["briefing", "action-plan", "debrief"]);

/** @param shown the phase for everyone @param part the phase at the table */
export function workWords(
  activity: string,
  { done, of }: Progress,
  shown: unknown,
  part: unknown,
): WorkWords {
  if (activity === "rebound-round")
    return { key: `progress-round-${String(fieldOf(shown, "step"))}`, count: done, of };
  if (activity === "diagnostic")
    return { key: `progress-diagnostic-${String(fieldOf(shown, "step"))}`, count: done, of };
  if (activity === "survey")
    return { key: "progress-survey", count: done, of, doneKey: "progress-survey-closed" };
  if (activity === "pitch")
    return { key: `progress-pitch-${String(fieldOf(shown, "step"))}`, count: done, of };
  if (activity === "local-loop") {
    const step = String(fieldOf(shown, "step"));
    // The others look at the workshop, which opens.
    const key = step === "open" && of === 0 ? "progress-loop-looks" : `progress-loop-${step}`;
    return { key, count: done, of, doneKey: key };
  }
  if (activity === "commitments") {
    const step = fieldOf(shown, "isHome") === true ? "home" : String(fieldOf(shown, "step"));
    const key = `progress-commitments-${step}`;
    return { key, count: done, of, doneKey: key };
  }
  if (activity === "proposals") {
    const key = `progress-proposals-${String(fieldOf(shown, "step"))}`;
    return { key, count: done, of, doneKey: key };
  }
  if (activity === "ceremony") {
    const step = String(fieldOf(shown, "step"));
    const key = `progress-ceremony-${step === "guess" || step === "ideas" ? step : "look"}`;
    return { key, count: done, of, doneKey: key };
  }
  if (activity === "cleanup") {
    const key = `progress-cleanup-${String(fieldOf(shown, "step"))}`;
    return { key, count: done, of, doneKey: key };
  }
  if (activity === "stands") return { key: "progress-stands", count: done, of, doneKey: "progress-stands" };
  if (activity === "causal-map") return inMap(String(fieldOf(shown, "step")), { done, of });
  if (activity !== "quiz")
    return { key: COUNTED.has(activity) ? `progress-${activity}` : "progress", count: done, of };
  // The table's own answer is a step like each person's, and nobody's: it is said apart.
  const question = fieldOf(fieldOf(shown, "question"), "id");
  const isGiven = fieldOf(fieldOf(part, "tableAnswers"), String(question)) !== undefined;
  return {
    key: isGiven ? "progress-quiz-given" : "progress-quiz",
    count: done - (isGiven ? 1 : 0),
    of: of - 1,
  };
}

/** Steps of a map that placing every card or hearing does not end. */
const GOING_ON: ReadonlySet<string> = new Set(["zones", "lot", "talk", "telling", "recap"]);

function inMap(step: string, { done, of }: Progress): WorkWords {
  const words = { key: `progress-map-${step}`, count: done, of };
  return GOING_ON.has(step) ? { ...words, doneKey: `progress-map-${step}-on` } : words;
}
