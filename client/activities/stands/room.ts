/** The stands as their leaves bring them, in the page's language. */
import type { StandsConfig } from "../../../game/activities/stands/schema.ts";
import type { Localised } from "../../../game/scenario/localise.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";

type Whole = Localised<StandsConfig["stands"][number]>;
/** What the map, the tickets and the wall need. */
export type StandText = Pick<Whole, "id" | "name" | "hook" | "minutes" | "piece" | "messages">;
/** What is needed once it is opened. */
export type StandInside = Pick<Whole, "play" | "surprise" | "facts" | "basis">;

type Leaf = (id: string) => Promise<unknown>;

export const useRoom = (leaf: Leaf): readonly StandText[] | undefined =>
  useLoaded("room", () => keepAsking<readonly StandText[]>(() => leaf("room")));

export const useInside = (leaf: Leaf, id: string): StandInside | undefined =>
  useLoaded(`stand-${id}`, () => keepAsking<StandInside>(() => leaf(`stand-${id}`)));

export const messageOf = (room: readonly StandText[], stand: string, message: string): string =>
  room.find(({ id }) => id === stand)?.messages.find(({ id }) => id === message)?.text ?? "";
