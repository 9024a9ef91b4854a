/** What a ceremony tells of a campaign: as everybody reads it, nobody below bronze named for it. */
import type { CeremonyBalance } from "../activities/ceremony/schema.ts";
import { MOST_CHOICES, MOST_HELD, MOST_IDEAS } from "../activities/ceremony/terms.ts";
import { diceOver, wordOf } from "../engine/dice.ts";
import { figureOf, prizesOf, type Won } from "./prizes.ts";
import type { Standing } from "./standing.ts";
import type { Totals } from "./totals.ts";
import type { Campaign } from "./schema.ts";
import { everyoneReads, type Played } from "./views.ts";

export function toldAtCeremony(played: Played): CeremonyBalance {
  const { campaign, totals } = played;
  const { title, between, gauge, stages, standings, isOver } = everyoneReads(played);
  const prizes = prizesOf(campaign, standings)
    .filter(({ groups }) => groups.length > 0)
    .map((won) => toldPrize(won, standings, campaign));
  const medals = standings.flatMap(({ group, rank, medals: { steps, progress } }) =>
    steps === null && progress === null ? [] : [{ team: group.id, rank, steps, progress }],
  );
  const ideas = ideasOf(campaign, standings);
  const named = new Set([
    ...[...medals, ...ideas].map(({ team }) => team),
    ...prizes.flatMap(({ winners, choices }) => [...winners.map(({ team }) => team), ...choices]),
  ]);
  return {
    ...{ title, between, isExample: false, isRehearsal: !isOver, medals, prizes, ideas, stages },
    gauge: {
      steps: gauge.steps,
      goal: gauge.goal,
      percent: Math.floor(gauge.filled * 100),
      stage: gauge.stage,
    },
    teams: [...standings.map(({ group }) => group), ALONE_TOO_FEW]
      .filter(({ id }, at, all) => named.has(id) && all.findIndex((one) => one.id === id) === at)
      .map(({ id, name }) => ({ id, name })),
    held: heldOf(campaign, totals),
  };
}

/** Winners that are shown among the choices at most, so that others are there too. */
const MOST_RIGHT = 3;

function toldPrize({ prize, groups }: Won, standings: readonly Standing[], campaign: Campaign) {
  const winners = standings
    .filter(({ group }) => groups.includes(group.id))
    .map((one) => ({ team: one.group.id, ...figureOf(prize, one, campaign) }));
  const others = standings.map(({ group }) => group.id).filter((id) => !groups.includes(id));
  // Drawn, so that being among them says nothing; the same each time the campaign is told.
  const dice = diceOver({ dice: wordOf(`${campaign.id} ${prize}`) });
  const right = dice.shuffle(groups).slice(0, MOST_RIGHT);
  const drawn = new Set([...right, ...dice.shuffle(others).slice(0, MOST_CHOICES - right.length)]);
  const choices = standings
    .map(({ group }) => group)
    .filter(({ id }) => drawn.has(id))
    // Never in the order of ranks.
    .sort((a, b) => (a.name ?? "").localeCompare(b.name ?? "", "fr"))
    .map(({ id }) => id);
  return { prize, winners, choices: others.length === 0 ? [] : choices };
}

/** Small teams that even together are too few to be read: their ideas are heard all the same. */
const ALONE_TOO_FEW = { id: "small", name: null };

/** Those that captains preferred first; the team's own group says whose it is. */
function ideasOf(campaign: Campaign, standings: readonly Standing[]): CeremonyBalance["ideas"] {
  const { ideas, votes } = campaign;
  const voices = (id: string) => Object.values(votes).filter((voted) => voted === id).length;
  return Object.values(ideas)
    .flatMap(({ id, team, text }) => {
      const isThere = campaign.teams[team]?.isRemoved === false;
      const group = standings.find((one) => one.group.teams.includes(team))?.group ?? ALONE_TOO_FEW;
      return isThere ? [{ id, team: group.id, text }] : [];
    })
    .sort((a, b) => voices(b.id) - voices(a.id))
    .slice(0, MOST_IDEAS);
}

/** Of the teams, the share that did a mission for it to have held: a number of the game. */
const HELD = 0.5;

/** Missions that at least half of the teams did and that the catalogue makes a habit of; the most shared first. */
function heldOf({ deck, teams }: Campaign, totals: Totals): CeremonyBalance["held"] {
  const there = Object.values(teams).filter(({ isRemoved }) => !isRemoved);
  const held = deck.missions.flatMap(({ id, title, action }) => {
    const did = there.filter((team) => (totals.teams.get(team.id)?.units.get(id) ?? 0) > 0).length;
    return action !== undefined && did > 0 && did / there.length >= HELD
      ? [{ action, title, teams: did, of: there.length }]
      : [];
  });
  const once = held.filter(({ action }, at) => held.findIndex((one) => one.action === action) === at);
  return once.sort((a, b) => b.teams - a.teams).slice(0, MOST_HELD);
}
