/** What an action still lacks to hold: specific, measurable, accepted, realistic, bound in time. No score: a list that empties. */
import type { Fiche } from "./schema.ts";

/** Five questions, in the order in which a fiche answers them. */
export type Aim = "specific" | "measurable" | "accepted" | "realistic" | "timed";

/** Each is a sentence of the page, and the place of the fiche where it is mended. */
type Lack =
  | "summary"
  | "steps"
  | "indicator"
  | "unit"
  | "start-value"
  | "target-value"
  | "owner"
  | "decision"
  | "means"
  | "deadline"
  | "dated-step";

/** Where it is written: a field, or a list of entries. */
type Place = "summary" | "owner" | "decision" | "deadline" | "means" | "milestones" | "indicators";

export interface Missing {
  readonly aim: Aim;
  readonly lack: Lack;
  readonly place: Place;
}

/** Nothing is asked of an action that was refused or put off. */
export const isAsked = ({ decision }: Fiche): boolean => decision !== "refused" && decision !== "postponed";

export function missingOf(fiche: Fiche): readonly Missing[] {
  if (!isAsked(fiche)) return [];
  return [...specific(fiche), ...measurable(fiche), ...accepted(fiche), ...realistic(fiche), ...timed(fiche)];
}

const lacking = (isLacking: boolean, missing: Missing): readonly Missing[] => (isLacking ? [missing] : []);
const stepsOf = ({ milestones }: Fiche) => Object.values(milestones);

const specific = (fiche: Fiche) => [
  ...lacking(fiche.summary === null, { aim: "specific", lack: "summary", place: "summary" }),
  ...lacking(stepsOf(fiche).length === 0, { aim: "specific", lack: "steps", place: "milestones" }),
];

/** One indicator that is whole is enough; of several, what the nearest to whole lacks. */
function measurable({ indicators }: Fiche): readonly Missing[] {
  const of = (lack: Lack): Missing => ({ aim: "measurable", lack, place: "indicators" });
  const lacks = Object.values(indicators).map(({ unit, startValue, target }) => [
    ...lacking(unit === null, of("unit")),
    ...lacking(startValue === null, of("start-value")),
    ...lacking(target === null, of("target-value")),
  ]);
  const [nearest] = lacks.sort((one, other) => one.length - other.length);
  return nearest ?? [of("indicator")];
}

const accepted = ({ owner, decision }: Fiche) => [
  ...lacking(owner === null, { aim: "accepted", lack: "owner", place: "owner" }),
  ...lacking(decision === "proposed", { aim: "accepted", lack: "decision", place: "decision" }),
];

/** Zero is an answer: an action may cost nothing. */
const realistic = ({ staffDays, staffFte, investment, running, funding }: Fiche) =>
  lacking(
    [staffDays, staffFte, investment, running, funding].every((value) => value === null),
    { aim: "realistic", lack: "means", place: "means" },
  );

const timed = (fiche: Fiche) => {
  const steps = stepsOf(fiche);
  const isUndated = steps.length > 0 && steps.every(({ date }) => date === null);
  return [
    ...lacking(fiche.deadline === null, { aim: "timed", lack: "deadline", place: "deadline" }),
    // Without any step, that is what is asked first.
    ...lacking(isUndated, { aim: "timed", lack: "dated-step", place: "milestones" }),
  ];
};
