/** The name of an exhibit in the page's language: a sheet's or a door's own, or its moment's. */
import type { Exhibit } from "./exhibit.ts";
import { MOMENTS, type MomentId } from "./moments.ts";
import { texts } from "./texts.ts";

export function titleOf({ id, group }: Exhibit): string {
  const { moments, others } = texts.value;
  const moment = id.slice(0, -group.length - 1);
  if (isMoment(moment)) return moments[moment];
  return Object.entries(others).find(([name]) => name === id)?.[1] ?? id;
}

const isMoment = (id: string): id is MomentId => id in MOMENTS;
