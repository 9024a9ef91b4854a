/** A day of stands as the roadmap tells it, in one language; nothing when nobody came. */
import type { Said } from "../../engine/outcome.ts";
import type { OutcomeStands } from "../../engine/outcome-days.ts";
import type { StandsDay } from "./schema.ts";

export function standsDayOf(day: OutcomeStands | null, read: (said: Said) => string): StandsDay[] {
  if (!day || (day.visitors === 0 && !day.repairs?.tickets)) return [];
  const { visitors, finished, kept, repairs } = day;
  return [
    {
      ...{ visits: visitors, finished, kept },
      stands: day.stands.map(({ name, opened }) => ({ name: read(name), opened })),
      messages: day.messages.map(({ stand, text, kept: times }) => ({
        ...{ stand: read(stand), text: read(text), kept: times },
      })),
      repairs: repairs && {
        ...{ tickets: repairs.tickets, outcomes: { ...repairs.outcomes }, kilograms: repairs.grams / 1000 },
      },
    },
  ];
}
