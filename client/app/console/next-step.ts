/** What « Suivant » will do, so that its button can say it. */
import { BEATS } from "../../../game/activities/briefing/pages.ts";
import { QUARTER_STEPS, QUARTERS } from "../../../game/activities/local-loop/terms.ts";
import type { MandateShape } from "../../../game/activities/mandate/state.ts";
import { stepAfter, stepsOf } from "../../../game/activities/mandate/terms.ts";
import type { PhaseHeader } from "../../link/link.ts";
import { nextInMap, shareOfMap } from "./next-map.ts";
import { fieldOf, listIn, numberIn } from "./reading.ts";

export interface NextStep {
  /** Key of the sentence. */
  readonly key: string;
  /** Title of the phase it opens. */
  readonly title: string;
  /** It cannot be taken back: asked for twice. */
  readonly isEnd: boolean;
  /** It closes, for good, answers that nobody has finished giving: asked for twice. */
  readonly isEmpty?: boolean;
}

const within = (key: string): NextStep => ({ key, title: "", isEnd: false });

/** Pairs that were answered are judged one after the other. */
function insideRound(everyone: unknown): NextStep | undefined {
  const [step, duels] = [fieldOf(everyone, "step"), listIn(everyone, "duels")];
  const open = duels.findIndex((duel) => fieldOf(duel, "id") === fieldOf(everyone, "open"));
  const isNext = (duel: unknown, index: number) => index > open && fieldOf(duel, "answer") !== null;
  switch (step) {
    case "pick":
      return within("next-round-attack");
    case "attack":
      return within("next-round-answer");
    case "answer":
      return within("next-round-judge");
    case "judge":
      return within(duels.some(isNext) ? "next-round-pair" : "next-round-result");
    default:
      return undefined;
  }
}

/** After its own page, a briefing turns those of its stories. */
function insideBriefing(stories: unknown): NextStep | undefined {
  const [ids, page] = [listIn(stories, "ids"), numberIn(stories, "page")];
  if (page >= ids.length * BEATS.length) return undefined;
  return within(page % BEATS.length === 0 ? "next-story" : "next-beat");
}

/** Under five answers there is one page, which says so. */
function insideSurvey(everyone: unknown): NextStep | undefined {
  const step = fieldOf(everyone, "step");
  if (step === "asking") return within("next-survey-close");
  if (step === "closed") return within("next-survey-show");
  const isFew = fieldOf(fieldOf(everyone, "results"), "people") === null;
  const isLast = numberIn(everyone, "page") >= listIn(everyone, "pages").length - 1;
  return isFew || isLast ? undefined : within("next-survey-page");
}

/** Each round of pitches has the same five steps. */
function insidePitch(everyone: unknown): NextStep | undefined {
  switch (fieldOf(everyone, "step")) {
    case "pick":
      return within("next-pitch-prepare");
    case "prepare":
      return within("next-pitch-speak");
    case "speak":
      return within("next-pitch-object");
    case "object":
      return within("next-pitch-answer");
    case "answer":
      return within("next-pitch-vote");
    case "vote":
      return within(
        numberIn(everyone, "round") + 1 < numberIn(everyone, "rounds")
          ? "next-pitch-turn"
          : "next-pitch-result",
      );
    default:
      return undefined;
  }
}

/** Five steps a trimestre. */
function insideLoop(everyone: unknown): NextStep | undefined {
  const step = fieldOf(everyone, "step");
  if (step === "result") return undefined;
  const isLast = numberIn(everyone, "quarter") >= QUARTERS;
  const at = QUARTER_STEPS.findIndex((known) => known === step);
  const following = QUARTER_STEPS[at + 1];
  if (following && at >= 0) return within(`next-loop-${following}`);
  return within(isLast ? "next-loop-result" : "next-loop-batch");
}

function insideCommitments(everyone: unknown): NextStep | undefined {
  const step = fieldOf(everyone, "step");
  if (step === "charter" || fieldOf(everyone, "hasCharter") !== true) return undefined;
  return within(step === "write" ? "next-commitments-support" : "next-commitments-charter");
}

function insideCleanup(everyone: unknown): NextStep | undefined {
  const step = fieldOf(everyone, "step");
  if (step === "archives") return within("next-cleanup-open");
  if (step === "balance") return undefined;
  const isLast = numberIn(everyone, "moment") >= listIn(everyone, "moments").length - 1;
  return within(isLast ? "next-cleanup-balance" : "next-cleanup-moment");
}

/** The gauge by stages, medals, each prize guessed then given, ideas, the closing word. */
function insideCeremony(everyone: unknown): NextStep | undefined {
  const left = numberIn(everyone, "prizes") - listIn(everyone, "given").length;
  const after = listIn(everyone, "ideas").length > 0 ? "ideas" : "close";
  switch (fieldOf(everyone, "step")) {
    case "gauge":
      return within(
        fieldOf(fieldOf(everyone, "gauge"), "isFull") === true
          ? "next-ceremony-medals"
          : "next-ceremony-gauge",
      );
    case "guess":
      return within("next-ceremony-give");
    case "medals":
    case "prize":
      return within(left > 0 ? "next-ceremony-guess" : `next-ceremony-${after}`);
    case "ideas":
      return within("next-ceremony-chosen");
    case "chosen":
      return within("next-ceremony-close");
    default:
      return undefined;
  }
}

/** The steps inside an activity, read from what everyone sees of it; undefined once it is over. */
function insideStep(activity: string, everyone: unknown): NextStep | undefined {
  switch (activity) {
    case "briefing":
      return insideBriefing(fieldOf(everyone, "stories"));
    case "action-plan":
      return fieldOf(fieldOf(everyone, "constraints"), "isOpen") === false
        ? within("next-constraint")
        : undefined;
    case "quiz":
      if (fieldOf(everyone, "step") === "question") return within("next-reveal");
      return numberIn(everyone, "index") + 1 < numberIn(everyone, "count")
        ? within("next-question")
        : undefined;
    case "debrief": {
      const [index, count] = [numberIn(everyone, "index"), listIn(everyone, "prompts").length];
      if (index + 1 < count) return within("next-prompt");
      return index < count ? within("next-keep") : undefined;
    }
    case "survey":
      return insideSurvey(everyone);
    case "mandate":
      return mandateStep(everyone);
    case "rebound-round":
      return insideRound(everyone);
    case "diagnostic": {
      const step = fieldOf(everyone, "step");
      if (step === "alone")
        return { ...within("next-diagnostic-table"), isEmpty: numberIn(everyone, "done") === 0 };
      return step === "table" ? within("next-diagnostic-result") : undefined;
    }
    case "pitch":
      return insidePitch(everyone);
    case "commitments":
      return insideCommitments(everyone);
    case "cleanup":
      return insideCleanup(everyone);
    case "stands":
      if (fieldOf(everyone, "step") !== "open") return undefined;
      return within(fieldOf(everyone, "isTogether") === true ? "next-stands-talk" : "next-stands-close");
    case "local-loop":
      return insideLoop(everyone);
    case "proposals":
      return fieldOf(everyone, "step") === "write" ? within("next-proposals-read") : undefined;
    case "ceremony":
      return insideCeremony(everyone);
    case "causal-map": {
      const key = nextInMap(everyone);
      return key === undefined ? undefined : within(key);
    }
    default:
      // Only the server knows whether an activity unknown here has another step.
      return within("next-plain");
  }
}

/** Years and steps of a mandate; a table that lost a gauge is heard before the next year. */
function mandateStep(everyone: unknown): NextStep | undefined {
  const { step, year, years, isShort, council, summons } = asMandate(everyone);
  if (step === "epilogue") return undefined;
  if (step === "council" && council?.decided === null) return within("next-council-close");
  const after = step === "seal" || step === "council" ? undefined : stepAfter(step, year, isShort);
  if (after) return within(`next-step-${after}`);
  if (summons > 0) return within("next-step-council");
  return year < years
    ? { key: "next-year", title: String(year + 1), isEnd: false }
    : within("next-step-epilogue");
}

/** The console knows no activity's types; this is what the mandate shows everyone. */
const asMandate = (everyone: unknown) => everyone as MandateShape["everyone"];

/** Of a mandate's years, what is behind, the open one by its steps. */
function mandateShare(everyone: unknown): number {
  const { step, year, years, isShort } = asMandate(everyone);
  if (step === "seal") return 0;
  if (step === "epilogue") return 1;
  const steps = stepsOf(year, isShort);
  const place = step === "council" ? steps.length : steps.indexOf(step);
  return (year - 1 + Math.max(0, place) / steps.length) / years;
}

export function nextStep(phases: readonly PhaseHeader[], current: string, everyone: unknown): NextStep {
  const index = phases.findIndex(({ id }) => id === current);
  const inside = insideStep(phases[index]?.activity ?? "", everyone);
  if (inside) return inside;
  const following = phases[index + 1];
  return following
    ? { key: "next-open", title: following.title, isEnd: false }
    : { key: "next-end", title: "", isEnd: true };
}

/** Three steps for all tables together, then as many as there are pairs. */
function shareOfRound(everyone: unknown, tables: number): number {
  const duels = listIn(everyone, "duels");
  const before = ["pick", "attack", "answer"].indexOf(String(fieldOf(everyone, "step")));
  if (before >= 0) return (before + tables) / (3 + duels.length);
  const open = duels.findIndex((duel) => fieldOf(duel, "id") === fieldOf(everyone, "open"));
  return open < 0 ? 1 : (3 + open + tables) / (3 + duels.length);
}

/** Choosing, five steps a round, then the result. */
function shareOfPitch(everyone: unknown, tables: number): number {
  const step = String(fieldOf(everyone, "step"));
  if (step === "pick") return tables * 0.1;
  if (step === "result") return 0.9;
  const place = Math.max(0, ["prepare", "speak", "object", "answer", "vote"].indexOf(step));
  const rounds = Math.max(1, numberIn(everyone, "rounds"));
  return 0.1 + (0.8 * (numberIn(everyone, "round") + place / 5)) / rounds;
}

/** Of thirty-five minutes, four of rules, four trimestres of seven, three of result. */
function shareOfLoop(everyone: unknown): number {
  const step = fieldOf(everyone, "step");
  if (step === "result") return 32 / 35;
  const at = Math.max(
    0,
    QUARTER_STEPS.findIndex((known) => known === step),
  );
  const quarter = numberIn(everyone, "quarter");
  return quarter === 0 ? 0 : (4 + 7 * (quarter - 1 + at / QUARTER_STEPS.length)) / 35;
}

/** How far the open activity is, 0 to 1, when its steps can be counted; `tables` is the tables' own share. */
export function shareDone(activity: string, everyone: unknown, tables: number): number | undefined {
  const index = numberIn(everyone, "index");
  switch (activity) {
    case "quiz": {
      const inside = fieldOf(everyone, "step") === "reveal" ? 1 : tables * 0.8;
      return (index + inside) / Math.max(1, numberIn(everyone, "count"));
    }
    case "debrief":
      return (index + tables) / (listIn(everyone, "prompts").length + 1);
    case "rebound-round":
      return shareOfRound(everyone, tables);
    case "diagnostic":
      return (
        (Math.max(0, ["alone", "table", "result"].indexOf(String(fieldOf(everyone, "step")))) + tables) / 3
      );
    case "pitch":
      return shareOfPitch(everyone, tables);
    case "commitments": {
      const [step, of] = [fieldOf(everyone, "step"), fieldOf(everyone, "hasCharter") === true ? 3 : 1];
      return (["write", "support", "charter"].indexOf(String(step)) + tables) / of;
    }
    case "cleanup": {
      const [step, of] = [fieldOf(everyone, "step"), listIn(everyone, "moments").length + 2];
      if (step === "archives") return 0;
      return (step === "balance" ? of - 1 : 1 + numberIn(everyone, "moment")) / of;
    }
    case "local-loop":
      return shareOfLoop(everyone);
    case "proposals":
      return (tables + (fieldOf(everyone, "step") === "read" ? 1 : 0)) / 2;
    case "causal-map":
      return shareOfMap(everyone, tables);
    // A day of stands is as far as its clock is.
    case "stands":
    case "briefing":
      return undefined;
    case "mandate":
      return mandateShare(everyone);
    default:
      return tables;
  }
}
