/** A value of a year written into an indicator as it stands: the rest of the entry is kept. */
import type { Change } from "../../../../game/workspace/change/schema.ts";
import type { Fiche } from "../../../../game/workspace/schema.ts";

type Readings = Fiche["indicators"][string]["readings"];

export function withReading(fiche: Fiche, id: string, readings: Readings): Change {
  const indicator = fiche.indicators[id];
  const value = indicator && { ...indicator, readings: { ...indicator.readings, ...readings } };
  return { type: "fiche/entry", fiche: fiche.id, list: "indicators", entry: id, value };
}
