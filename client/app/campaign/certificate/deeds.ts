/** What a certificate says was done: counted from one's own rows, or from what a team noted; never compared. */
import { weekOf } from "../../../../game/campaign/calendar.ts";
import type { OwnRow } from "../api.ts";
import type { Agenda } from "../handed/agenda-api.ts";

export interface Deeds {
  /** With something noted in them; null when they are not told. */
  readonly weeks: number | null;
  /** null when they are not told. */
  readonly steps: number | null;
  /** In the order of the weeks. */
  readonly done: readonly {
    readonly title: string;
    readonly unit: string | undefined;
    readonly amount: number;
  }[];
  /** Devices that the team kept in use; null when they are not told. */
  readonly kept: number | null;
}

type Counted = Pick<Agenda, "missions" | "starts">;

/** Steps are capped by mission and day, as everywhere. */
export function ownDeeds({ missions, starts }: Counted, rows: readonly OwnRow[], kept: number | null): Deeds {
  const days = new Map<string, number>();
  const units = new Map<string, number>();
  for (const { mission, day, amount } of rows) {
    days.set(`${mission} ${day}`, (days.get(`${mission} ${day}`) ?? 0) + amount);
    units.set(mission, (units.get(mission) ?? 0) + amount);
  }
  const steps = [...days].reduce((sum, [key, amount]) => {
    const mission = missions.find(({ id }) => id === key.split(" ")[0]);
    return sum + (mission ? Math.min(mission.cap, amount) * mission.steps : 0);
  }, 0);
  const weeks = new Set(rows.map(({ day }) => weekOf({ starts }, day))).size;
  return { weeks, steps, kept: told(kept), done: doneOf(missions, (id) => units.get(id) ?? 0) };
}

/** @param standing of the team, when it is read alone: five people at least */
export function teamDeeds(
  { missions }: Counted,
  units: Readonly<Record<string, number>>,
  standing: { readonly steps: number; readonly regular: { readonly weeks: number } } | undefined,
): Deeds {
  const kept = missions.reduce((sum, { id, isKept }) => sum + (isKept ? (units[id] ?? 0) : 0), 0);
  return {
    ...{ steps: told(standing?.steps), weeks: told(standing?.regular.weeks), kept: told(kept) },
    done: doneOf(missions, (id) => units[id] ?? 0),
  };
}

/** A nought is no deed: a certificate tells what was done. */
const told = (count: number | null | undefined): number | null => (count === 0 ? null : (count ?? null));

const doneOf = (missions: Agenda["missions"], amountOf: (id: string) => number): Deeds["done"] =>
  missions
    .map(({ id, title, unit }) => ({ title, unit, amount: amountOf(id) }))
    .filter(({ amount }) => amount > 0);
