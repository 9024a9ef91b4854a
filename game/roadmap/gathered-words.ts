/** Sentences of a session's draft that would be untrue of a workspace, whose workshops are several or none. */
import type { RoadmapTexts } from "./prose.ts";

export function gatheredWords(texts: RoadmapTexts): RoadmapTexts {
  const { gathered: own } = texts;
  const { sessionsTitle } = own.method;
  return {
    ...texts,
    method: { ...texts.method, sessionsTitle },
    balance: { ...texts.balance, ...own.balance },
    maturity: { ...texts.maturity, ...own.maturity },
    objectives: { ...texts.objectives, ...own.objectives },
    axes: { ...texts.axes, ...own.axes },
    means: { ...texts.means, ...own.means },
    calendar: { ...texts.calendar, ...own.calendar },
    rebounds: { ...texts.rebounds, ...own.rebounds },
    constraints: { ...texts.constraints, ...own.constraints },
    checklist: { ...texts.checklist, ...own.checklist },
    annexes: { ...texts.annexes, ...own.annexes },
  };
}
