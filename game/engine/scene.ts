/** One step's working place: the draft of the state, and each activity's own share of it. */
import { current, isDraft } from "mutative";
import type { Activity, Initial, Parts, People, Phase, Shape, Tools } from "./activity.ts";
import type { PhaseId, SeatId, TeamId } from "./actors.ts";
import { diceOver } from "./dice.ts";
import { invariant, present } from "./invariant.ts";
import type { Content, State } from "./session.ts";

interface Playing {
  readonly activity: Activity;
  readonly parts: Parts<Shape>;
  readonly tools: Tools<Shape>;
}

export interface Scene {
  readonly content: Content;
  /** A draft: changing it makes the next state and its patches. */
  readonly state: State;
  readonly now: number;
  readonly tools: (phase: Phase) => Tools<Shape>;
  /** Lets an activity act in a phase that was begun. */
  play(phase: PhaseId, act: (playing: Playing) => void): void;
  /** The same in every phase begun so far: people come and go in all of them. */
  playAll(act: (playing: Playing, phase: PhaseId) => void): void;
  begin(phase: Phase): void;
}

/** Activities by id, given by the caller: the engine knows none by name. */
export type Registry = (id: string) => Activity;

export function peopleOf(state: State): People {
  return {
    teams: () => Object.keys(state.team),
    members: (team) =>
      Object.keys(state.team[team]?.members ?? {}).sort(
        (a, b) => (state.host.roster[a]?.number ?? 0) - (state.host.roster[b]?.number ?? 0),
      ),
    teamOf: (seat) => present(state.seat[seat], seat).team,
    isMerged: (team) => (state.everyone.tables[team]?.mergedInto ?? null) !== null,
  };
}

/** The same while nobody moves: each table's seats are put in order once. */
export function stillPeopleOf(state: State): People {
  const people = peopleOf(state);
  const found = new Map<TeamId, readonly SeatId[]>();
  return {
    ...people,
    members: (team) => {
      const members = found.get(team) ?? people.members(team);
      found.set(team, members);
      return members;
    },
  };
}

/** An activity's share of the state. Partitions are objects, changed in place. */
export function partsOf(state: State, phase: PhaseId): Parts<Shape> {
  return {
    get everyone() {
      return state.everyone.phases[phase];
    },
    get screen() {
      return state.screen.phases[phase];
    },
    get host() {
      return state.host.phases[phase];
    },
    get secret() {
      return state.secret.phases[phase];
    },
    team: (id) => present(state.team[id], id).phases[phase],
    seat: (id) => present(state.seat[id], id).phases[phase],
  };
}

/** What a draft stands for: its own reading is slow. */
function read<T>(share: T): T {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- a draft of T stands for a T
  const plain: T = typeof share === "object" && share !== null ? plainOf(share) : share;
  return plain;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see read
const plainOf = (value: object): any => (isDraft(value) ? current(value) : value);

/** Copies plain JSON; a draft is copied as what it stands for. */
function publish<T>(fields: T): T {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what was plain JSON comes back the same
  const copy: T = copied(fields);
  return copy;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see publish
function copied(value: unknown): any {
  if (typeof value !== "object" || value === null) return value;
  const plain = read(value);
  if (Array.isArray(plain)) return plain.map(copied);
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(plain)) if (field !== undefined) copy[key] = copied(field);
  return copy;
}

/** @param people who sits where: read from the draft itself only where a step moves them */
export function sceneOf(
  content: Content,
  state: State,
  now: number,
  { registry, people }: { readonly registry: Registry; readonly people: People },
): Scene {
  const phaseOf = (id: PhaseId) =>
    present(
      content.phases.find((phase) => phase.id === id),
      id,
    );
  const earlierThan = (phase: Phase) =>
    content.phases
      .slice(0, content.phases.indexOf(phase))
      .filter(({ id }) => id in state.everyone.phases)
      .map(({ id, activity, config }) => ({
        ...registry(activity).outcome(partsOf(state, id), { config, people }),
        phase: id,
      }));
  const tools = (phase: Phase): Tools<Shape> => ({
    config: phase.config,
    people,
    earlier: () => publish(earlierThan(phase)),
    dice: diceOver(state.secret),
    now,
    read,
    publish,
  });
  const playing = (id: PhaseId): Playing => {
    const phase = phaseOf(id);
    return { activity: registry(phase.activity), parts: partsOf(state, id), tools: tools(phase) };
  };
  return {
    content,
    state,
    now,
    tools,
    play: (id, act) => act(playing(id)),
    playAll: (act) => {
      for (const id of Object.keys(state.everyone.phases)) act(playing(id), id);
    },
    begin: (phase) => place(state, phase.id, registry(phase.activity).start(tools(phase))),
  };
}

function place(state: State, phase: PhaseId, initial: Initial<Shape>): void {
  state.everyone.phases[phase] = initial.everyone;
  state.screen.phases[phase] = initial.screen;
  state.host.phases[phase] = initial.host;
  state.secret.phases[phase] = initial.secret;
  for (const [id, team] of Object.entries(state.team)) {
    invariant(id in initial.team, `${phase} gives nothing to table ${id}`);
    team.phases[phase] = initial.team[id];
  }
  for (const [id, seat] of Object.entries(state.seat)) {
    invariant(id in initial.seat, `${phase} gives nothing to seat ${id}`);
    seat.phases[phase] = initial.seat[id];
  }
}
