/** Sessions that are brought or taken out again, and a team's relays who come and go. */
import { refused, teamOf, type CampaignApplied, type ChangeOf } from "../applied.ts";
import type { Campaign } from "../schema.ts";

/** More than a territory plays in twelve weeks. */
const MOST_SESSIONS = 2_000;
/** Of one team. */
const MOST_RELAYS = 12;

export function ofSession(
  campaign: Campaign,
  change: ChangeOf<"session/bring" | "session/drop">,
): CampaignApplied {
  const { sessions } = campaign;
  if (change.type === "session/bring") {
    const { session } = change;
    const team = teamOf(campaign, session.team);
    if (!team || team.isRemoved) return refused("team-unknown");
    if (Object.hasOwn(sessions, session.id)) return refused("session-there");
    if (Object.keys(sessions).length >= MOST_SESSIONS) return refused("sessions-too-many");
    return { ok: true, campaign: { ...campaign, sessions: { ...sessions, [session.id]: session } } };
  }
  const { [change.session]: before, ...others } = sessions;
  if (!before) return refused("session-unknown");
  return { ok: true, campaign: { ...campaign, sessions: others }, before };
}

export function ofRelay(campaign: Campaign, change: ChangeOf<"relay/add" | "relay/remove">): CampaignApplied {
  const team = teamOf(campaign, change.team);
  if (!team) return refused("team-unknown");
  const put = (relays: typeof team.relays, before?: unknown): CampaignApplied => ({
    ...{ ok: true, before },
    campaign: { ...campaign, teams: { ...campaign.teams, [team.id]: { ...team, relays } } },
  });
  if (change.type === "relay/add") {
    if (Object.hasOwn(team.relays, change.relay)) return refused("relay-there");
    if (Object.keys(team.relays).length >= MOST_RELAYS) return refused("relays-too-many");
    return put({ ...team.relays, [change.relay]: { label: change.label } });
  }
  const { [change.relay]: before, ...others } = team.relays;
  return before ? put(others, before) : refused("relay-unknown");
}
