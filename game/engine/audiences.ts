/** Who receives what: patches routed by their path, and the audiences a connection listens to. */
import type { Patch, Patches } from "mutative";
import type { SeatId } from "./actors.ts";
import { invariant } from "./invariant.ts";
import type { State } from "./session.ts";

export type Audience =
  "everyone" | "screen" | "observers" | "host" | "secret" | `team/${string}` | `seat/${string}`;

type Door = "participant" | "console" | "screen" | "observer";

/** A connection is not a seat: it has a door and may hold several seats, or none yet. */
export interface Connection {
  readonly door: Door;
  readonly seats: readonly SeatId[];
  /** Mode table: the seat to which the device was handed over; a private part shows only then. */
  readonly handedTo?: SeatId | undefined;
}

export type RoutedPatches = ReadonlyMap<Audience, Patches>;

function rootOf(path: readonly (string | number)[]): { audience: Audience; depth: number } {
  const [first, second] = path;
  switch (first) {
    case "everyone":
    case "screen":
    case "observers":
    case "host":
    case "secret":
      return { audience: first, depth: 1 };
    case "team":
    case "seat":
      invariant(typeof second === "string", `a patch replaces every ${first} at once`);
      return { audience: `${first}/${second}`, depth: 2 };
    default:
      throw new Error(`broken invariant: no audience owns ${path.join("/")}`);
  }
}

/** Sorts patches by audience, their paths made relative to its root; refuses one node given to two audiences. */
export function route(patches: Patches<{ pathAsArray: true }>): RoutedPatches {
  const routed = new Map<Audience, Patch[]>();
  const owners = new Map<object, Audience>();
  for (const patch of patches) {
    const { audience, depth } = rootOf(patch.path);
    claim(patch.value, audience, owners);
    const list = routed.get(audience) ?? [];
    list.push({ ...patch, path: patch.path.slice(depth) });
    routed.set(audience, list);
  }
  return routed;
}

function claim(value: unknown, audience: Audience, owners: Map<object, Audience>): void {
  if (typeof value !== "object" || value === null) return;
  const owner = owners.get(value);
  invariant(owner === undefined || owner === audience, `${String(owner)} and ${audience} share a node`);
  owners.set(value, audience);
  for (const child of Object.values(value)) claim(child, audience, owners);
}

/** Checks a whole state: no node reachable from two audiences. For tests and rehearsals, not for each step. */
export function assertDisjoint(state: State): void {
  const owners = new Map<object, Audience>();
  claim(state.everyone, "everyone", owners);
  claim(state.screen, "screen", owners);
  claim(state.observers, "observers", owners);
  claim(state.host, "host", owners);
  claim(state.secret, "secret", owners);
  for (const [id, part] of Object.entries(state.team)) claim(part, `team/${id}`, owners);
  for (const [id, part] of Object.entries(state.seat)) claim(part, `seat/${id}`, owners);
}

/** The audiences a connection receives now; recomputed after each step. */
export function subscriptions(state: State, connection: Connection): readonly Audience[] {
  switch (connection.door) {
    case "screen":
      return ["everyone", "screen"];
    case "observer":
      return ["everyone", "observers", "screen"];
    case "console":
      return ["everyone", "host", "screen", ...Object.keys(state.team).map((id) => `team/${id}` as const)];
    case "participant":
      return participantAudiences(state, connection);
  }
}

function participantAudiences(state: State, connection: Connection): readonly Audience[] {
  const seated = connection.seats.filter((seat) => state.seat[seat]);
  const teams = new Set(seated.flatMap((seat) => state.seat[seat]?.team ?? []));
  const own = seated.length === 1 ? seated : seated.filter((seat) => seat === connection.handedTo);
  return [
    "everyone",
    ...[...teams].map((id) => `team/${id}` as const),
    ...own.map((id) => `seat/${id}` as const),
  ];
}

/** The part of the state an audience receives whole when it is gained; undefined once it exists no more. */
export function partOf(state: State, audience: Audience): unknown {
  const [root, id] = audience.split("/");
  if (root === "team" && id) return state.team[id];
  if (root === "seat" && id) return state.seat[id];
  if (audience === "everyone" || audience === "screen" || audience === "observers") return state[audience];
  if (audience === "host" || audience === "secret") return state[audience];
  return undefined;
}
