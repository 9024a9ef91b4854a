/** What a campaign may bring into a roadmap: actions whose missions held, and ideas; proposed before anything is written. */
import { plainWords } from "../../roadmap/plain-words.ts";
import type { CatalogueAction } from "../../scenario/catalogue.ts";
import type { Locale } from "../../scenario/text.ts";
import type { RoadmapTexts } from "../../roadmap/prose.ts";
import type { BalanceTexts } from "../balance/words.ts";
import { CHALLENGE } from "../../workspace/workspace.ts";
import { groupsOf, peopleTold, type PeopleTold } from "../groups.ts";
import type { Campaign, Declaration, Mission } from "../schema.ts";
import { FEWEST_PEOPLE } from "../terms.ts";

/** Share of the people who noted a mission for it to have held: a number of the game. */
export const HELD_SHARE = 0.1;

export interface Entering {
  readonly campaign: Campaign;
  readonly rows: Iterable<Declaration>;
  readonly catalogue: ReadonlyMap<string, CatalogueAction>;
  readonly locale: Locale;
  /** One authority's own, by its captain; every team that is read when it is absent. */
  readonly team?: string | undefined;
}

/** What fiches are written with. */
export interface Writing extends Entering {
  readonly words: BalanceTexts;
  readonly texts: RoadmapTexts;
  /** By which people join the campaign. */
  readonly code: string;
  /** ISO date. */
  readonly today: string;
}

export interface Held {
  readonly mission: Mission;
  /** Of different devices. */
  readonly people: PeopleTold;
  readonly amount: number;
}

export interface ActionEntry {
  readonly kind: "action";
  readonly id: string;
  readonly action: CatalogueAction;
  readonly missions: readonly Held[];
}
export interface IdeaEntry {
  readonly kind: "idea";
  readonly id: string;
  readonly text: string;
  /** null: too small to be named. */
  readonly team: string | null;
  readonly votes: number;
}
export type Entry = ActionEntry | IdeaEntry;

/** Teams whose sums enter: those that a balance reads, so that no difference between both tells the others. */
export function teamsEntering({ campaign, team }: Pick<Entering, "campaign" | "team">): readonly string[] {
  if (team === undefined) return groupsOf(campaign).flatMap(({ teams }) => teams);
  const own = Object.hasOwn(campaign.teams, team) ? campaign.teams[team] : undefined;
  return own && !own.isRemoved && own.people >= FEWEST_PEOPLE ? [own.id] : [];
}

export const peopleOf = ({ teams }: Campaign, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (teams[id]?.people ?? 0), 0);

export const entriesOf = (entering: Entering): Entry[] => [...actionsOf(entering), ...ideasOf(entering)];

/** Missions of the same action are one entry; ids are the same at every asking, so that nothing enters twice. */
function actionsOf(entering: Entering): ActionEntry[] {
  const { catalogue } = entering;
  const entries = new Map<string, ActionEntry>();
  for (const held of heldOf(entering)) {
    const action = catalogue.get(held.mission.action ?? "");
    if (!action) continue;
    const id = idOf(entering, action.id);
    const missions = [...(entries.get(id)?.missions ?? []), held];
    entries.set(id, { kind: "action", id, action, missions });
  }
  return [...entries.values()];
}

/** Noted by five people at least, and by a tenth of those who could: of what may be told of each group. */
function heldOf(entering: Entering): Held[] {
  const { campaign } = entering;
  const teams = teamsEntering(entering);
  const all = peopleOf(campaign, teams);
  const rows = [...entering.rows].filter(({ team, amount }) => amount > 0 && teams.includes(team));
  const groups = groupsOf(campaign).filter((group) => group.teams.some((id) => teams.includes(id)));
  return campaign.deck.missions.flatMap((mission) => {
    const own = rows.filter((row) => row.mission === mission.id);
    const people = peopleTold(
      groups.map((group) => {
        const noted = own.filter(({ team }) => group.teams.includes(team));
        return new Set(noted.map(({ device }) => device)).size;
      }),
    );
    if (people === null || people.count < all * HELD_SHARE) return [];
    return [{ mission, people, amount: own.reduce((sum, { amount }) => sum + amount, 0) }];
  });
}

function ideasOf({ campaign, team }: Entering): IdeaEntry[] {
  const named = new Map(
    groupsOf(campaign).flatMap(({ teams, name }) => teams.map((id) => [id, name] as const)),
  );
  return Object.values(campaign.ideas)
    .filter((idea) => campaign.teams[idea.team]?.isRemoved === false && (team ?? idea.team) === idea.team)
    .map((idea): IdeaEntry => ({
      ...{ kind: "idea", id: idOf({ campaign, team }, `idea-${idea.id}`) },
      ...{ text: plainWords(idea.text) ?? "–", team: named.get(idea.team) ?? null },
      votes: Object.entries(campaign.votes).filter(([voter, id]) => id === idea.id && voter !== idea.team)
        .length,
    }))
    .sort((a, b) => b.votes - a.votes);
}

const idOf = ({ campaign, team = "all" }: Pick<Entering, "campaign" | "team">, what: string) =>
  `${CHALLENGE}${campaign.id}/${team}/${what}`;
