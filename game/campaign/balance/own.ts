/** Units by mission of some teams, and what a captain reads of its own. */
import { FEWEST_PEOPLE } from "../terms.ts";
import type { Reading } from "./lines.ts";
import type { Balance, Counted } from "./schema.ts";

/** A line for each mission, in the order of the deck, also where nobody noted anything. */
export function countedOf(
  { campaign: { deck }, totals, locale }: Reading,
  teams: readonly string[],
): Counted[] {
  return deck.missions.map(({ id, title, topic, unit }) => ({
    ...{ id, title: title[locale], topic, unit: unit?.[locale] ?? "" },
    amount: teams.reduce((sum, team) => sum + (totals.teams.get(team)?.units.get(id) ?? 0), 0),
  }));
}

export function ownOf(reading: Reading, id: string): Balance["own"] {
  const { campaign, locale } = reading;
  const team = Object.hasOwn(campaign.teams, id) ? campaign.teams[id] : undefined;
  if (!team || team.isRemoved || team.people < FEWEST_PEOPLE) return null;
  return {
    ...{ team: team.name, people: team.people, counted: countedOf(reading, [id]) },
    readings: campaign.deck.meters.flatMap((meter) =>
      [...(team.readings[meter.id] ?? [])]
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .map((one) => ({ meter: meter.id, title: meter.title[locale], unit: meter.unit[locale], ...one })),
    ),
  };
}
