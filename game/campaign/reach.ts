/** How far whoever organises or looks on may read into teams: between authorities, sums alone. */
import type { Campaign } from "./schema.ts";
import { FEWEST_PEOPLE } from "./terms.ts";

type Team = Campaign["teams"][string];

/** The organiser of one authority's services reads what its own services write; an organiser among authorities does not. */
export const readsInside = ({ deck }: Pick<Campaign, "deck">, role: string): boolean =>
  role === "organiser" && deck.between === "services";

/** With what they read on their meters where it may be read, and never of a small one. */
export const teamsFor = (campaign: Campaign, role: string): Team[] =>
  Object.values(campaign.teams).map((team) =>
    readsInside(campaign, role) && team.people >= FEWEST_PEOPLE ? team : { ...team, readings: {} },
  );

/** Changes that are a team's own: the row of a count, a value read, thanks, a preference. */
const INSIDE = new Set(["declaration/correct", "team/read", "team/unread", "team/thank", "idea/prefer"]);

export const mayRead = (campaign: Campaign, role: string, change: string): boolean =>
  readsInside(campaign, role) || !INSIDE.has(change);
