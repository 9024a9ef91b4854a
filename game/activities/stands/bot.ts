/** What a bot does among the stands: it brings an object at times, visits two stands, keeps a message; some repair. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import type { StandsCommand } from "./schema.ts";
import type { StandsEveryone, StandsSeat, StandsShape } from "./state.ts";
import { OUTCOMES } from "./terms.ts";

const OBJECTS = [
  { object: "bouilloire", symptom: "ne chauffe plus" },
  { object: "grille-pain", symptom: "le levier ne tient pas" },
  { object: "lampe de bureau", symptom: "clignote" },
  { object: "ordinateur portable", symptom: "très lent, ventilateur bruyant" },
  { object: "aspirateur", symptom: "s’arrête au bout d’une minute" },
];
const pick = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice.pick(list.length)];

/** Stands a bot visits before it leaves. */
const ENOUGH = 3;
const BENCHES = 2;

export function botStands({ everyone, seat }: View<StandsShape>, dice: Dice): StandsCommand | undefined {
  if (!seat) return undefined;
  if (seat.bench) return repair(everyone, seat.bench, dice);
  return seat.passages > 0 ? undefined : visit(everyone, seat, dice);
}

function visit(everyone: StandsEveryone, { visit: own, tickets }: StandsSeat, dice: Dice) {
  const called = Object.values(tickets).find(({ state, isComing }) => state === "called" && !isComing);
  if (called) return { type: "stands/come", number: called.number } as const;
  if (own.open) return { type: "stands/finish", stand: own.open.stand } as const;
  const due = own.finished.find((stand) => !Object.hasOwn(own.kept, stand));
  const message = pick(everyone.stands.find(({ id }) => id === due)?.messages ?? [], dice);
  if (due !== undefined && message !== undefined)
    return { type: "stands/keep", stand: due, message } as const;
  const isNew = own.finished.length === 0 && Object.keys(tickets).length === 0;
  if (
    isNew &&
    everyone.hasRepairs &&
    everyone.hasBenches &&
    everyone.pace.hands < BENCHES &&
    dice.pick(8) === 0
  )
    return { type: "stands/bench", isOn: true } as const;
  const object = pick(OBJECTS, dice);
  if (isNew && object && everyone.hasRepairs && everyone.step === "open" && dice.pick(4) === 0)
    return { type: "stands/ticket", ...object } as const;
  if (own.finished.length >= ENOUGH) return { type: "stands/leave" } as const;
  const stand = pick(
    everyone.stands.filter(({ id }) => !own.finished.includes(id)),
    dice,
  );
  return stand ? ({ type: "stands/open", stand: stand.id } as const) : ({ type: "stands/leave" } as const);
}

function repair(
  everyone: StandsEveryone,
  { hand, tickets }: NonNullable<StandsSeat["bench"]>,
  dice: Dice,
): StandsCommand | undefined {
  const own = Object.values(tickets).find(({ state, by }) => state === "started" && by === hand);
  if (own) {
    const outcome = pick(OUTCOMES, dice) ?? "advice";
    return { type: "stands/end", number: own.number, outcome, grams: 200 + dice.pick(3000) };
  }
  const next = everyone.queue.find(({ state }) => state === "waiting");
  return next && { type: "stands/begin", number: next.number };
}
