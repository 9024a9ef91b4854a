/** Title, messages, pictograms, stickers and strokes: what a table adds to its map before telling it. */
import { change, type Hand } from "./changing.ts";
import type { SeatCommand } from "./refuse.ts";

const TYPES = [
  "title",
  "describe",
  "message",
  "picture",
  "stick",
  "moveSticker",
  "unstick",
  "draw",
  "undraw",
  "speak",
] as const;
type Adorning = Extract<SeatCommand, { type: `causal-map/${(typeof TYPES)[number]}` }>;

export const isAdorning = (command: SeatCommand): command is Adorning =>
  TYPES.some((type) => command.type === `causal-map/${type}`);

export function adorn(command: Adorning, { parts, team, seat }: Hand): void {
  const share = parts.team(team);
  switch (command.type) {
    case "causal-map/title":
      return change(parts, team, (map) => {
        map.title = command.text;
      });
    case "causal-map/describe":
      return change(parts, team, (map) => {
        map.description = command.text;
      });
    case "causal-map/message":
      return change(parts, team, (map) => {
        map.messages[command.slot] = command.text;
      });
    case "causal-map/picture":
      return change(parts, team, (map) => {
        map.pictures[command.slot] = [...command.cards];
      });
    case "causal-map/stick": {
      const { sticker, x, y } = command;
      share.made += 1;
      const id = `s${share.made}`;
      return change(parts, team, ({ stickers }) => {
        stickers[id] = { sticker, x, y };
      });
    }
    case "causal-map/moveSticker":
      return change(parts, team, ({ stickers }) => {
        const stuck = stickers[command.id];
        if (stuck) Object.assign(stuck, { x: command.x, y: command.y });
      });
    case "causal-map/unstick":
      return change(parts, team, ({ stickers }) => {
        delete stickers[command.id];
      });
    case "causal-map/draw": {
      share.made += 1;
      const id = `d${share.made}`;
      return change(parts, team, ({ strokes }) => {
        strokes[id] = { by: seat, points: [...command.points] };
      });
    }
    case "causal-map/undraw": {
      const last = Object.keys(share.strokes).findLast((id) => share.strokes[id]?.by === seat);
      return change(parts, team, ({ strokes }) => {
        if (last !== undefined) delete strokes[last];
      });
    }
    case "causal-map/speak":
      share.spokesperson = share.spokesperson === seat ? null : seat;
  }
}
