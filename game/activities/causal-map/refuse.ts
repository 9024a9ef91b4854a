/** What a map refuses, by code; the same function greys a button on a phone and guards the server. */
import type { View } from "../../engine/activity.ts";
import type { Actor, SeatId } from "../../engine/actors.ts";
import { endsOf } from "./graph.ts";
import type { MapCommand } from "./schema.ts";
import type { Act, CausalMapShape, MapEveryone, MapSeat, MapTeam, Place, TableMap } from "./state.ts";
import { linkIdOf, MOST_COMMENTS, MOST_LINKS, MOST_STICKERS, MOST_STROKES } from "./terms.ts";

const HOSTS = ["causal-map/show", "causal-map/sendHint", "causal-map/openCard"] as const;
export type HostCommand = Extract<MapCommand, { type: (typeof HOSTS)[number] }>;
export type SeatCommand = Exclude<MapCommand, HostCommand>;

export const isHosts = (command: MapCommand): command is HostCommand =>
  HOSTS.some((type) => type === command.type);

/** An id is the author's or the program's only when the state holds it as its own: `constructor` is a name too. */
const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

const isDealt = ({ dealt }: Pick<MapEveryone, "dealt">, card: string): boolean =>
  dealt.some((lot) => lot.includes(card));

type Around = Pick<MapEveryone, "step" | "dealt" | "spared" | "levers" | "riddle">;

/** While the map is being built; the table may still mend it until it is told. */
const BUILDING: readonly MapEveryone["step"][] = ["lot", "talk", "cut", "title"];
const TITLED: readonly MapEveryone["step"][] = ["cut", "title", "telling"];

export function refuseMap(view: View<CausalMapShape>, command: MapCommand, by: Actor): string | undefined {
  const { everyone, team, seat } = view;
  if (isHosts(command)) return by.kind === "host" ? refuseHost(everyone, command) : "not-allowed";
  if (by.kind !== "seat" || !team || !seat) return "not-allowed";
  return refuseSeat({ everyone, team, seat, by: by.seat }, command);
}

function refuseHost(everyone: MapEveryone, command: HostCommand): string | undefined {
  switch (command.type) {
    case "causal-map/openCard":
      return command.card === null || isDealt(everyone, command.card) ? undefined : "card-not-dealt";
    case "causal-map/sendHint":
      return everyone.step === "lot" || everyone.step === "talk" ? undefined : "map-not-open";
    case "causal-map/show":
      return undefined;
  }
}

interface Mine {
  readonly everyone: MapEveryone;
  readonly team: MapTeam;
  readonly seat: MapSeat;
  readonly by: SeatId;
}

function refuseSeat(mine: Mine, command: SeatCommand): string | undefined {
  const { everyone, team, seat } = mine;
  switch (command.type) {
    case "causal-map/title":
    case "causal-map/describe":
    case "causal-map/message":
    case "causal-map/picture":
    case "causal-map/stick":
    case "causal-map/moveSticker":
    case "causal-map/unstick":
    case "causal-map/draw":
    case "causal-map/undraw":
    case "causal-map/speak":
      return TITLED.includes(everyone.step) ? refuseTitle(mine, command) : "title-not-open";
    case "causal-map/spotlight":
      return refuseSpotlight(everyone, team, command.cards);
    case "causal-map/guess":
      return refuseGuess(everyone, command.option);
    case "causal-map/cut":
    case "causal-map/playLever":
      return refuseCut(everyone, team, command);
    case "causal-map/askHint":
      if (everyone.step !== "lot" && everyone.step !== "talk") return "map-not-open";
      return team.hintsLeft > 0 ? undefined : "no-hint-left";
    case "causal-map/undo":
      return BUILDING.includes(everyone.step) ? refuseUndo(team, seat.last) : "map-not-open";
    default:
      return BUILDING.includes(everyone.step) ? refuseBuilding(everyone, team, command) : "map-not-open";
  }
}

type BuildingCommand = Extract<
  SeatCommand,
  {
    type: `causal-map/${"place" | "unplace" | "link" | "unlink" | "turn" | "reason" | "voice" | "comment" | "askFigure"}`;
  }
>;

function refuseBuilding(everyone: Around, team: MapTeam, command: BuildingCommand): string | undefined {
  switch (command.type) {
    case "causal-map/place":
      return isDealt(everyone, command.card) ? undefined : "card-not-dealt";
    case "causal-map/unplace":
      if (!own(team.places, command.card)) return "card-not-placed";
      return Object.keys(team.links).some((link) => endsOf(link).includes(command.card))
        ? "card-has-links"
        : undefined;
    case "causal-map/link":
      return refuseLink(everyone, team, command);
    case "causal-map/comment":
      if (Object.keys(team.comments).length >= MOST_COMMENTS) return "comments-full";
      return own(team.links, command.on) || own(team.places, command.on) ? undefined : "link-unknown";
    case "causal-map/turn": {
      const link = own(team.links, command.link);
      if (!link) return "link-unknown";
      return link.sign === command.sign ? "already-so" : undefined;
    }
    case "causal-map/unlink":
    case "causal-map/reason":
    case "causal-map/voice":
    case "causal-map/askFigure":
      return own(team.links, command.link) ? undefined : "link-unknown";
  }
}

function refuseLink(
  everyone: Around,
  { links, places }: MapTeam,
  { from, to }: { readonly from: string; readonly to: string },
): string | undefined {
  if (from === to) return "link-to-itself";
  if (!isDealt(everyone, from) || !isDealt(everyone, to)) return "card-not-dealt";
  if (!own(places, from) || !own(places, to)) return "card-not-placed";
  if (own(links, linkIdOf(from, to))) return "already-linked";
  return Object.keys(links).length >= MOST_LINKS ? "links-full" : undefined;
}

const isSamePlace = (a: Place | null | undefined, b: Place | null | undefined) => a?.join() === b?.join();

/** One takes back one's own act only as long as nobody acted on it since. */
function refuseUndo(
  { places, links }: Pick<TableMap, "places" | "links">,
  last: Act | null,
): string | undefined {
  if (!last) return "nothing-to-undo";
  if (last[0] === "place") {
    const [, card, before, after] = last;
    if (!isSamePlace(places[card], after)) return "changed-since";
    const isLinked = Object.keys(links).some((link) => endsOf(link).includes(card));
    return before === null && isLinked ? "card-has-links" : undefined;
  }
  const [, link, , after] = last;
  const now = links[link];
  if (after ? now?.sign !== after.sign : now !== undefined) return "changed-since";
  return endsOf(link).every((card) => places[card]) ? undefined : "card-not-placed";
}

type CutCommand = Extract<SeatCommand, { type: "causal-map/cut" | "causal-map/playLever" }>;

function refuseCut({ step, spared, levers }: Around, team: MapTeam, command: CutCommand): string | undefined {
  if (step !== "cut") return "cut-not-open";
  if (command.type === "causal-map/playLever")
    return levers.includes(command.card) ? undefined : "lever-unknown";
  if (!own(team.links, command.link)) return "link-unknown";
  return spared.includes(endsOf(command.link)[0]) ? "link-spared" : undefined;
}

type TitleCommand = Extract<
  SeatCommand,
  {
    type: `causal-map/${"title" | "describe" | "message" | "picture" | "stick" | "moveSticker" | "unstick" | "draw" | "undraw" | "speak"}`;
  }
>;

function refuseTitle({ team, by }: Mine, command: TitleCommand): string | undefined {
  switch (command.type) {
    case "causal-map/picture": {
      const { cards } = command;
      if (new Set(cards).size < cards.length) return "picture-twice";
      return cards.every((card) => own(team.places, card)) ? undefined : "card-not-placed";
    }
    case "causal-map/stick":
      return Object.keys(team.stickers).length < MOST_STICKERS ? undefined : "stickers-full";
    case "causal-map/moveSticker":
    case "causal-map/unstick":
      return own(team.stickers, command.id) ? undefined : "sticker-unknown";
    case "causal-map/draw":
      return Object.keys(team.strokes).length < MOST_STROKES ? undefined : "drawing-full";
    case "causal-map/undraw":
      return Object.values(team.strokes).some((stroke) => stroke.by === by) ? undefined : "nothing-to-undo";
    case "causal-map/title":
    case "causal-map/describe":
    case "causal-map/message":
    case "causal-map/speak":
      return undefined;
  }
}

function refuseSpotlight({ step }: Around, team: MapTeam, cards: readonly string[]): string | undefined {
  if (step !== "telling") return "not-telling";
  return cards.every((card) => own(team.places, card)) ? undefined : "card-not-placed";
}

function refuseGuess({ step, riddle }: Around, option: number): string | undefined {
  if (step !== "recap" || riddle?.answer !== null) return "guess-closed";
  return option < riddle.options.length ? undefined : "option-unknown";
}
