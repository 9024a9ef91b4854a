/** Which table plays which actor, in how many territories; the others are held by the game. */
import type { People } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import type { LoopConfig } from "./schema.ts";
import type {
  Actor,
  Hidden,
  LoopEveryone,
  LoopParts,
  LoopTeam,
  LoopTools,
  Pile,
  Territory,
} from "./state.ts";
import { KINDS, MOST_ACTORS } from "./terms.ts";

const actorOf = ({ id, kind, flow, purse }: LoopConfig["actors"][number], tables: TeamId[]): Actor => ({
  ...{ id, kind, tables, isGame: tables.length === 0, flow, stock: 0 },
  // Others receive theirs with each trimestre.
  purse: kind === "workshop" ? purse : 0,
});

function newTerritory(id: string, tables: readonly TeamId[], config: LoopConfig): Territory {
  const cards = config.actors.slice(0, Math.max(KINDS.length, tables.length));
  return {
    id,
    actors: cards.map((card, index) => actorOf(card, tables.slice(index, index + 1))),
    ...{ offers: [], count: 0, unpapered: [], falls: 0, stops: [], isStopped: false, adopted: [] },
    ...{ rules: [], quarters: [], households: 0, used: 0, dead: 0 },
  };
}

export const emptyPile = (): Pile => ({ count: 0, good: 0, noted: 0 });

export const hiddenOf = ({ actors }: Territory): Hidden => ({
  piles: Object.fromEntries(actors.filter(({ kind }) => kind === "donor").map(({ id }) => [id, emptyPile()])),
  ...{ boxes: {}, leaving: [], outside: 0, arrived: 0 },
});

/** Tables where somebody sits are dealt first: one territory up to seven, then as many as needed, of like sizes. */
export function territoriesFor(people: People, config: LoopConfig): Territory[] {
  const filled = people.teams().filter((team) => people.members(team).length > 0);
  const most = Math.min(MOST_ACTORS, config.actors.length);
  const count = Math.max(1, Math.ceil(filled.length / most));
  const size = Math.ceil(filled.length / count);
  return Array.from({ length: count }, (_, index) =>
    newTerritory(`r${index + 1}`, filled.slice(index * size, (index + 1) * size), config),
  );
}

export const newTeam = (): LoopTeam => ({ territory: null, actor: null, vote: null });

/** A table that holds no actor takes one from the game, else a new one, else shares one. */
function seatTable(everyone: LoopEveryone, team: TeamId, config: LoopConfig): void {
  const tablesIn = ({ actors }: Territory) => actors.flatMap(({ tables }) => tables).length;
  const territory = present(
    everyone.territories.toSorted((one, other) => tablesIn(one) - tablesIn(other))[0],
    "territory",
  );
  const own = present(
    everyone.territories.find(({ id }) => id === territory.id),
    territory.id,
  );
  const free = own.actors.find(({ tables }) => tables.length === 0);
  if (free) return void free.tables.push(team);
  const card = config.actors.find(({ id }) => !own.actors.some((actor) => actor.id === id));
  if (card && everyone.step === "rules") return void own.actors.push(actorOf(card, [team]));
  const shared = own.actors.toSorted((one, other) => one.tables.length - other.tables.length)[0];
  own.actors.find(({ id }) => id === shared?.id)?.tables.push(team);
}

/** After anybody came, went or moved: every table has an actor, empty ones are the game's, and donors see their own. */
export function settlePlaces(parts: LoopParts, config: LoopConfig, people: People): void {
  const { everyone, secret } = parts;
  const held = () => everyone.territories.flatMap(({ actors }) => actors.flatMap(({ tables }) => tables));
  for (const team of people.teams()) if (!held().includes(team)) seatTable(everyone, team, config);
  for (const territory of everyone.territories) {
    const hidden = (secret.hidden[territory.id] ??= hiddenOf(territory));
    for (const actor of territory.actors) {
      if (actor.kind === "donor") hidden.piles[actor.id] ??= emptyPile();
      const isGame = !actor.tables.some((team) => isFilled(people, team));
      if (actor.isGame !== isGame) actor.isGame = isGame;
    }
  }
}

export const isFilled = (people: People, team: TeamId): boolean =>
  people.teams().includes(team) && people.members(team).length > 0;

/**
 * What each table sees of its own actor, and what its people alone see of its cupboard.
 * @param newcomer has no share yet: `shownTo` gives it
 */
export function showOwn(parts: LoopParts, { people, publish }: LoopTools, newcomer?: SeatId): void {
  for (const territory of parts.everyone.territories)
    for (const { id, tables } of territory.actors)
      for (const team of tables) {
        if (!people.teams().includes(team)) continue;
        const part = parts.team(team);
        if (part.territory !== territory.id) part.territory = territory.id;
        if (part.actor !== id) part.actor = id;
        const pile = parts.secret.hidden[territory.id]?.piles[id];
        for (const seat of people.members(team)) {
          if (seat === newcomer) continue;
          const own = parts.seat(seat);
          if (!isSame(pile, own.pile)) own.pile = pile ? publish(pile) : null;
        }
      }
}

const isSame = (pile: Pile | undefined, shown: Pile | null): boolean =>
  pile && shown
    ? pile.count === shown.count && pile.good === shown.good && pile.noted === shown.noted
    : !pile && !shown;

/** The cupboard as somebody who sits down at a table finds it. */
export function shownTo(parts: LoopParts, seat: SeatId, { people, publish }: LoopTools): Pile | null {
  const { territory, actor } = parts.team(people.teamOf(seat));
  const pile = parts.secret.hidden[territory ?? ""]?.piles[actor ?? ""];
  return pile ? publish(pile) : null;
}
