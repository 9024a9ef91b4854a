/** How a bot builds a map: places what it holds, links a few cards, speaks up, then helps with the words. */
import type { View } from "../../engine/activity.ts";
import type { Dice } from "../../engine/dice.ts";
import type { MapCommand } from "./schema.ts";
import type { CausalMapShape, MapSeat, MapTeam } from "./state.ts";
import { ENOUGH_LINKS, linkIdOf, MESSAGES, ZONES } from "./terms.ts";

const TITLES = ["Du placard à la rivière", "Ce qui revient par la fenêtre", "Le fil qu’on ne voit pas"];
const REASONS = ["On l’a vu au dernier renouvellement.", "Cela dépend de qui décide."];
const MESSAGES_SAID = [
  "Ce qui dure n’a pas à être fabriqué deux fois.",
  "Un service en ligne demande aussi des machines.",
  "Ce qu’on gagne sert vite à autre chose.",
  "Décider ensemble avant d’équiper.",
];

const pickOf = <T>(items: readonly T[], dice: Dice): T | undefined => items[dice.pick(items.length)];

export function botOf(view: View<CausalMapShape>, dice: Dice): MapCommand | undefined {
  const { everyone, team, seat } = view;
  if (!team || !seat) return undefined;
  switch (everyone.step) {
    case "lot":
      return build(everyone.dealt.flat(), team, seat, dice);
    case "cut": {
      const links = Object.keys(team.links).filter(
        (link) => !everyone.spared.includes(link.split(">")[0] ?? ""),
      );
      const link = pickOf(links, dice);
      return team.cut || link === undefined ? undefined : { type: "causal-map/cut", link };
    }
    case "title":
      return name(team, dice);
    case "recap":
      if (everyone.riddle?.answer !== null || seat.guess !== null) return undefined;
      return { type: "causal-map/guess", option: dice.pick(everyone.riddle.options.length) };
    default:
      return undefined;
  }
}

function build(dealt: readonly string[], team: MapTeam, seat: MapSeat, dice: Dice): MapCommand | undefined {
  const card = dealt.find((id) => !team.places[id]);
  if (card !== undefined) {
    const zone = pickOf(ZONES, dice) ?? "usages";
    return { type: "causal-map/place", card, zone, x: dice.pick(1001), y: dice.pick(1001) };
  }
  if (seat.linked >= ENOUGH_LINKS) return undefined;
  const [from, to] = dice.shuffle(dealt);
  if (from === undefined || to === undefined || team.links[linkIdOf(from, to)]) return undefined;
  const sign = dice.pick(4) === 0 ? "slows" : "feeds";
  const reason = dice.pick(3) === 0 ? pickOf(REASONS, dice) : undefined;
  return { type: "causal-map/link", from, to, sign, ...(reason !== undefined && { reason }) };
}

function name(team: MapTeam, dice: Dice): MapCommand | undefined {
  if (team.title === null) return { type: "causal-map/title", text: pickOf(TITLES, dice) ?? "" };
  const slot = team.messages.indexOf(null);
  if (slot >= 0 && slot < MESSAGES)
    return { type: "causal-map/message", slot, text: pickOf(MESSAGES_SAID, dice) ?? "" };
  const cards = Object.keys(team.places).slice(0, 3);
  if (cards.length > 0 && (team.pictures[0] ?? []).length === 0)
    return { type: "causal-map/picture", slot: 0, cards };
  if (team.description === null)
    return {
      type: "causal-map/describe",
      text: "Les cartes montent des usages vers les effets, puis reviennent.",
    };
  return undefined;
}
