/** What each step of La Toile gives to read and to decide. */
import { lotsOf } from "../../game/activities/causal-map/lots.ts";
import type { MapConfig } from "../../game/activities/causal-map/schema.ts";
import type { CausalMapShape, MapTeam } from "../../game/activities/causal-map/state.ts";
import { ENOUGH_LINKS, MESSAGES, type Step } from "../../game/activities/causal-map/terms.ts";
import type { Text } from "../../game/scenario/text.ts";
import type { Asked, Moment, Pace } from "./asked.ts";

type Given = Omit<Asked, "step" | "planned">;

interface At {
  readonly config: MapConfig;
  readonly everyone: CausalMapShape["everyone"];
  readonly team: MapTeam;
}

export const causalMapPace: Pace<CausalMapShape> = {
  asked: ({ opened: { everyone, team }, config }: Moment<CausalMapShape>) => {
    const { step } = everyone;
    const name = nameOf(everyone);
    const planned = config.seconds[step];
    if (!team) return { step: name, planned, texts: [] };
    return { step: name, planned, ...GIVEN[step]({ config, everyone, team }) };
  },
};

/** A riddle and its answer are one line: they are planned together. */
function nameOf({ step, lot, riddle }: CausalMapShape["everyone"]): string {
  if (step === "lot" || step === "talk") return `${step} ${lot + 1}`;
  return step === "recap" && riddle ? `${step} ${riddle.team}` : step;
}

const titlesOf = ({ cards }: MapConfig, ids: readonly string[]): readonly Text[] =>
  ids.flatMap((id) => cards.find((card) => card.id === id)?.title ?? []);

/** Cards of the open lot that one person holds at most: each is placed where the table listens. */
function heldMost({ holders }: MapTeam, cards: readonly string[]): number {
  const seats = cards.flatMap((card) => holders[card] ?? []);
  return Math.max(0, ...seats.map((seat) => seats.filter((other) => other === seat).length));
}

const GIVEN: Readonly<Record<Step, (at: At) => Given>> = {
  zones: ({ config }) => ({ texts: config.zones.flatMap(({ title, text }) => [title, text]) }),
  lot: ({ config, everyone: { lot }, team }) => {
    const cards = lotsOf(config)[lot]?.cards ?? [];
    const own = heldMost(team, cards);
    return {
      // Every title, and the backs of one's own cards.
      texts: [...titlesOf(config, cards), ...backsOf(config, cards.slice(0, own))],
      // Cards are placed one after the other, then everybody links at once.
      decisions: own + ENOUGH_LINKS,
    };
  },
  // The écran asks one table: it looks for its words, the others listen.
  talk: () => ({ texts: [], decisions: 1, turns: 1 }),
  cut: ({ config, everyone: { levers } }) => ({ texts: titlesOf(config, levers), decisions: 1 }),
  // A title, a description, and each message with its pictograms.
  title: () => ({ texts: [], decisions: 2 + MESSAGES }),
  // One table speaks and the others listen: nothing is read, nothing is settled.
  telling: () => ({ texts: [], turns: 1 }),
  recap: ({ config, everyone: { riddle } }) => ({
    texts: titlesOf(config, riddle?.pictures ?? []),
    decisions: riddle?.answer === null ? 1 : 0,
  }),
};

const backsOf = ({ cards }: MapConfig, ids: readonly string[]): readonly Text[] =>
  ids.flatMap((id) => cards.find((card) => card.id === id)?.back ?? []);
