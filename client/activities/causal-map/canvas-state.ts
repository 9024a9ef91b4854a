/** What a map's canvas is asked to show, and what is done on it. */
import type { MapTeam, Place } from "../../../game/activities/causal-map/state.ts";
import type { ZoneId } from "../../../game/activities/causal-map/terms.ts";
import type { Gestures } from "../../link/gestures.ts";
import type { Fronts } from "./fronts.ts";
import type { Selection } from "./selection.ts";

export interface MapState {
  readonly map: Pick<MapTeam, "places" | "links" | "cut" | "stickers" | "strokes">;
  /** Titles. */
  readonly zones: Readonly<Record<ZoneId, string>>;
  readonly fronts: Fronts;
  /** Dealt, not placed; one's own first. */
  readonly hand: readonly string[];
  readonly seat: string;
  /** Pseudonyms, to say who drags. */
  readonly members: Readonly<Record<string, string>>;
  readonly gestures: Gestures;
  readonly selected: Selection | null;
  /** Nothing may be moved now. */
  readonly isFrozen: boolean;
}

/** What the next tap will do, when it is not to choose. */
export type Mode = "link" | "place";

export interface MapActs {
  select(selection: Selection | null): void;
  /** The drop is the command. */
  place(card: string, place: Place): void;
  /** The participant is then asked for its sign. */
  link(from: string, to: string): void;
  /** Ephemeral, seldom, and only when it moved. */
  drag(card: string, at: readonly [number, number]): void;
  /** The next tap changed its meaning. */
  turn(mode: Mode | undefined): void;
  /** How far one can still zoom. */
  reach(reach: Reach): void;
}

export interface Reach {
  readonly isWhole: boolean;
  readonly isLargest: boolean;
  /** Titles do not fit in the cards. */
  readonly isFar: boolean;
}

export const NO_REACH: Reach = { isWhole: false, isLargest: false, isFar: false };

interface OthersDrag {
  readonly seat: string;
  /** In parts of the map. */
  readonly at: readonly [number, number];
}

/** Cards that others hold now. A gesture says nothing of its end: once its card is laid, it is spent. */
export class OthersDrags {
  readonly #spent = new WeakSet<object>();
  #before: MapState | undefined;
  #held: ReadonlyMap<string, OthersDrag> = new Map();

  follow(state: MapState): ReadonlyMap<string, OthersDrag> {
    const held = new Map<string, OthersDrag>();
    for (const [seat, gesture] of Object.entries(state.gestures)) {
      if (seat === state.seat || gesture.kind !== "drag" || !gesture.at) continue;
      const isOld = this.#before?.gestures[seat] === gesture;
      const [was, is] = [this.#before?.map.places[gesture.on], state.map.places[gesture.on]];
      if (isOld && was?.join() !== is?.join()) this.#spent.add(gesture);
      if (!this.#spent.has(gesture) && state.fronts.has(gesture.on))
        held.set(gesture.on, { seat, at: gesture.at });
    }
    this.#before = state;
    this.#held = held;
    return this.#held;
  }

  get held(): ReadonlyMap<string, OthersDrag> {
    return this.#held;
  }
}
