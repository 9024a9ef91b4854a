/** One change of an organiser or a captain: what the campaign becomes, or why it cannot be. Pure. */
import { refused, teamOf, type CampaignApplied, type ChangeOf, type Team } from "./applied.ts";
import { dayNumber } from "./calendar.ts";
import { ofRelay, ofSession } from "./feeds/apply.ts";
import { CampaignFields, TeamFields, type Campaign, type CampaignChange } from "./schema.ts";

/** More than a territory has; beyond, a program writes. */
const MOST_TEAMS = 400;
const MOST_IDEAS = 800;
const MOST_READINGS = 60;
const MOST_THANKS = 5_000;

const valueOf = (whole: object, field: string): unknown =>
  Object.entries(whole).find(([name]) => name === field)?.[1];

export type { CampaignApplied } from "./applied.ts";

export function apply(campaign: Campaign, change: CampaignChange): CampaignApplied {
  switch (change.type) {
    case "campaign/set":
      return setField(campaign, change);
    case "team/add":
      return addTeam(campaign, change);
    case "team/set":
    case "team/lock":
    case "team/read":
    case "team/unread":
      return ofTeam(campaign, change);
    case "idea/add":
    case "idea/withdraw":
    case "idea/prefer":
      return ofIdea(campaign, change);
    case "team/thank":
      return thank(campaign, change);
    case "session/bring":
    case "session/drop":
      return ofSession(campaign, change);
    case "relay/add":
    case "relay/remove":
      return ofRelay(campaign, change);
  }
}

function setField(campaign: Campaign, { field, value }: ChangeOf<"campaign/set">): CampaignApplied {
  if (!Object.hasOwn(CampaignFields.shape, field)) return refused("field-unknown");
  const parsed = CampaignFields.safeParse({ ...campaign, [field]: value });
  if (!parsed.success) return refused("value-unreadable");
  return { ok: true, campaign: { ...campaign, ...parsed.data }, before: valueOf(campaign, field) };
}

function addTeam(campaign: Campaign, { id, name, people, day }: ChangeOf<"team/add">): CampaignApplied {
  const { teams } = campaign;
  const isNamed = Object.values(teams).some((team) => !team.isRemoved && sameName(team.name, name));
  if (Object.hasOwn(teams, id) || isNamed) return refused("team-there");
  if (Object.keys(teams).length >= MOST_TEAMS) return refused("teams-too-many");
  const team: Team = {
    ...{ id, name, people, joined: day, isRead: false, isRemoved: false, isLocked: false, readings: {} },
    ...{ aside: [], startedOn: null, relays: {} },
  };
  return { ok: true, campaign: { ...campaign, teams: { ...teams, [id]: team } } };
}

/** « DSI » and « dsi » are one service for those who look for theirs. */
const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

type OfTeam = ChangeOf<"team/set" | "team/lock" | "team/read" | "team/unread">;

function ofTeam(campaign: Campaign, change: OfTeam): CampaignApplied {
  const team = teamOf(campaign, change.team);
  if (!team) return refused("team-unknown");
  const put = (part: Partial<Team>, before: unknown): CampaignApplied => ({
    ...{ ok: true, before },
    campaign: { ...campaign, teams: { ...campaign.teams, [team.id]: { ...team, ...part } } },
  });
  if (change.type === "team/lock") return put({ isLocked: true }, team.isLocked);
  if (change.type === "team/set") {
    if (!Object.hasOwn(TeamFields.shape, change.field)) return refused("field-unknown");
    const parsed = TeamFields.safeParse({ ...team, [change.field]: change.value });
    return parsed.success ? put(parsed.data, valueOf(team, change.field)) : refused("value-unreadable");
  }
  if (!campaign.deck.meters.some(({ id }) => id === change.meter)) return refused("meter-unknown");
  const all = team.readings[change.meter] ?? [];
  const day = change.type === "team/read" ? change.reading.day : change.day;
  const others = all.filter((reading) => reading.day !== day);
  if (others.length >= MOST_READINGS) return refused("readings-too-many");
  const kept = change.type === "team/read" ? [...others, change.reading] : others;
  const readings = { ...team.readings, [change.meter]: kept };
  // Once read, it is no longer one that nobody knows.
  const aside = change.type === "team/read" ? team.aside.filter((id) => id !== change.meter) : team.aside;
  return put({ readings, aside }, all.find((reading) => reading.day === day) ?? null);
}

function ofIdea(
  campaign: Campaign,
  change: ChangeOf<"idea/add" | "idea/withdraw" | "idea/prefer">,
): CampaignApplied {
  const { ideas, votes } = campaign;
  if (change.type === "idea/add") {
    const { idea } = change;
    if (!teamOf(campaign, idea.team)) return refused("team-unknown");
    // Written again after it was withdrawn; never over another's.
    if (Object.hasOwn(ideas, idea.id)) return refused("idea-there");
    if (Object.keys(ideas).length >= MOST_IDEAS) return refused("ideas-too-many");
    return { ok: true, campaign: { ...campaign, ideas: { ...ideas, [idea.id]: idea } }, before: null };
  }
  const found = Object.hasOwn(ideas, change.idea) ? ideas[change.idea] : undefined;
  if (!found) return refused("idea-unknown");
  if (change.type === "idea/withdraw") {
    const { [change.idea]: before, ...others } = ideas;
    return { ok: true, campaign: { ...campaign, ideas: others }, before };
  }
  if (!teamOf(campaign, change.team)) return refused("team-unknown");
  if (found.team === change.team) return refused("idea-own");
  const before = votes[change.team] ?? null;
  return { ok: true, campaign: { ...campaign, votes: { ...votes, [change.team]: change.idea } }, before };
}

/** Days between two thanks of the same team to the same one: friends do not win by exchanging them. */
const THANKS_DAYS = 7;

function thank(campaign: Campaign, { thanks: said }: ChangeOf<"team/thank">): CampaignApplied {
  const { thanks } = campaign;
  if (!teamOf(campaign, said.from) || !teamOf(campaign, said.to)) return refused("team-unknown");
  if (said.from === said.to) return refused("thanks-own");
  const isRecent = thanks.some(
    ({ from, to, day }) =>
      from === said.from && to === said.to && Math.abs(dayNumber(said.day) - dayNumber(day)) < THANKS_DAYS,
  );
  if (isRecent) return refused("thanks-this-week");
  if (thanks.length >= MOST_THANKS) return refused("thanks-too-many");
  return { ok: true, campaign: { ...campaign, thanks: [...thanks, said] } };
}
