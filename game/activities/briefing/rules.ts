/** Étape: a page for everyone, then stories page by page; each says when ready, the facilitator moves on. */
import type { Activity, Parts, Shape, Tools, View } from "../../engine/activity.ts";
import type { Actor, TeamId } from "../../engine/actors.ts";
import type { Dice } from "../../engine/dice.ts";
import { NO_OUTCOME, type Heard, type Outcome } from "../../engine/outcome.ts";
import { openedOf, pagesOf } from "./pages.ts";
import type { BriefingCommand, BriefingConfig } from "./schema.ts";

export interface StoriesShown {
  ids: string[];
  /** What the room reads: 0 is the briefing's own page. */
  page: number;
  /** Who said « ça nous est arrivé », by story. */
  heard: Record<string, Heard>;
}

export interface BriefingShape extends Shape {
  config: BriefingConfig;
  command: BriefingCommand;
  everyone: { stories?: StoriesShown };
  screen: { ready: number };
  host: Record<string, never>;
  team: { ready: number };
  /** Stories that this person recognised; absent when none is told. */
  seat: { isReady: boolean; known?: string[] };
  secret: Record<string, never>;
}
type P = Parts<BriefingShape>;
type T = Tools<BriefingShape>;

/** Fewer than this are « quelques-uns ». */
const EXACT_FROM = 5;

function refresh(parts: P, team: TeamId, { people }: T): void {
  parts.team(team).ready = people.members(team).filter((seat) => parts.seat(seat).isReady).length;
  parts.screen.ready = people.teams().reduce((sum, id) => sum + parts.team(id).ready, 0);
}

/** Counts again what each story met. */
function recount(parts: P, { people }: T): void {
  const { stories } = parts.everyone;
  if (!stories) return;
  const known = people
    .teams()
    .flatMap((team) => people.members(team).flatMap((seat) => parts.seat(seat).known ?? []));
  for (const id of stories.ids) {
    const count = known.filter((story) => story === id).length;
    if (count === 0) delete stories.heard[id];
    else stories.heard[id] = count < EXACT_FROM ? "few" : count;
  }
}

const newSeat = ({ config }: Pick<T, "config">): BriefingShape["seat"] => ({
  isReady: false,
  ...(config.stories && { known: [] }),
});

function refuse(
  { everyone, seat }: View<BriefingShape>,
  command: BriefingCommand,
  by: Actor,
): string | undefined {
  if (by.kind !== "seat" || !seat) return "not-allowed";
  if (command.type === "briefing/ready") return seat.isReady === command.isReady ? "already-done" : undefined;
  const { ids, page } = everyone.stories ?? { ids: [], page: 0 };
  if (!openedOf(ids, page).includes(command.story)) return "story-not-told";
  return seat.known?.includes(command.story) === command.isKnown ? "already-done" : undefined;
}

function outcome(parts: P, { config }: Pick<T, "config">): Outcome {
  const shown = parts.everyone.stories;
  if (!shown) return NO_OUTCOME;
  const opened = openedOf(shown.ids, shown.page);
  const told = (config.stories ?? []).filter(({ id }) => opened.includes(id));
  return {
    ...NO_OUTCOME,
    stories: told.map(({ id, kind, title, place, advice, question }) => ({
      ...{ id, kind, title, place, advice, question },
      heard: shown.heard[id] ?? null,
    })),
    facts: told.flatMap(({ facts }) => facts),
  };
}

/** Ready first; then half of them have lived what is told. */
function bot({ everyone, seat }: View<BriefingShape>, dice: Dice): BriefingCommand | undefined {
  if (seat?.isReady === false) return { type: "briefing/ready", isReady: true };
  const { ids, page } = everyone.stories ?? { ids: [], page: 0 };
  const story = openedOf(ids, page).at(-1);
  if (story === undefined || seat?.known?.includes(story) || dice.roll() < 0.5) return undefined;
  return { type: "briefing/known", story, isKnown: true };
}

export const briefing: Activity<BriefingShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: ({ people, config }) => ({
    everyone: config.stories
      ? { stories: { ids: config.stories.map(({ id }) => id), page: 0, heard: {} } }
      : {},
    screen: { ready: 0 },
    host: {},
    secret: {},
    team: Object.fromEntries(people.teams().map((team) => [team, { ready: 0 }])),
    seat: Object.fromEntries(
      people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat({ config })])),
    ),
  }),
  refuse,
  apply: (parts, command, by, tools) => {
    if (by.kind !== "seat") return;
    const own = parts.seat(by.seat);
    if (command.type === "briefing/ready") {
      own.isReady = command.isReady;
      refresh(parts, tools.people.teamOf(by.seat), tools);
      return;
    }
    own.known = (own.known ?? []).filter((story) => story !== command.story);
    if (command.isKnown) own.known.push(command.story);
    recount(parts, tools);
  },
  next: ({ everyone: { stories } }) => {
    if (!stories || stories.page >= pagesOf(stories.ids)) return "finished";
    stories.page += 1;
    return "stayed";
  },
  seatJoined: (_parts, _seat, tools) => ({ seat: newSeat(tools) }),
  seatLeft: (parts, _seat, team, tools) => {
    refresh(parts, team, tools);
    recount(parts, tools);
  },
  seatMoved: (parts, seat, from, tools) => {
    refresh(parts, from, tools);
    refresh(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: () => ({ ready: 0 }),
  tablesMerged: (parts, _from, into, tools) => refresh(parts, into, tools),
  tableSplit: (parts, from, to, tools) => {
    refresh(parts, from, tools);
    refresh(parts, to, tools);
  },
  // Nothing closes: people may go on reading.
  expired: () => undefined,
  progress: (_everyone, team, members) => ({ done: team.ready, of: members }),
  outcome,
  bot,
  leaves: ({ stories = [], glossary = [], ...page }) => ({
    page,
    glossary,
    ...Object.fromEntries(stories.map((story) => [`s-${story.id}`, story])),
  }),
  // A story is fetched once its first page is turned to.
  isOpen: (leaf, { stories }) =>
    !leaf.startsWith("s-") ||
    (stories !== undefined && openedOf(stories.ids, stories.page).includes(leaf.slice(2))),
};
