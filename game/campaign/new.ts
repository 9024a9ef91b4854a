/** An empty campaign, and the day it is in a rehearsal. */
import { daysLater } from "../workspace/when.ts";
import type { Campaign, CampaignDeck } from "./schema.ts";

type Begun = Pick<Campaign, "id" | "locale" | "title" | "organiser" | "starts" | "daySeconds">;

export const newCampaign = (begun: Begun, deck: CampaignDeck): Campaign => ({
  ...{
    ...begun,
    schemaVersion: 1,
    deck,
    isRanked: false,
    ceremony: null,
    teams: {},
    ideas: {},
    thanks: [],
    votes: {},
  },
  sessions: {},
});

/** @param seconds since its making @returns ISO date */
export const rehearsedDay = ({ starts }: Pick<Campaign, "starts">, seconds: number, daySeconds: number) =>
  daysLater(starts, Math.max(0, Math.floor(seconds / daySeconds)));
