/** What a map leaves: the map in words, and the table's snip as its first action for the plan. */
import type { Parts, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import {
  NO_OUTCOME,
  type Outcome,
  type OutcomeAction,
  type OutcomeMap,
  type Said,
} from "../../engine/outcome.ts";
import { pathsOf } from "./figures.ts";
import { endsOf } from "./graph.ts";
import { isContested } from "./help.ts";
import type { MapConfig } from "./schema.ts";
import type { CausalMapShape, FoundFigure, Link, MapTeam } from "./state.ts";
import type { ZoneId } from "./terms.ts";

type P = Parts<CausalMapShape>;
type Around = Pick<Tools<CausalMapShape>, "config" | "people">;

/** Which axis of the roadmap a cut belongs to, by where the cause lies. */
const THEME_OF: Readonly<Record<ZoneId, string>> = {
  usages: "sensibilisation",
  terminaux: "cycle-de-vie",
  reseaux: "territoire",
  centres: "ecoconception",
  amont: "commande-publique",
  effets: "gouvernance",
  rebond: "gouvernance",
  leviers: "cycle-de-vie",
};
const TIERS: readonly string[] = ["terminaux", "reseaux", "centres"];

const cardOf = ({ cards }: MapConfig, id: string) => cards.find((card) => card.id === id);
const titleOf = (config: MapConfig, id: string): Said => cardOf(config, id)?.title ?? { fr: id, en: id };
const plain = (said: Said): { fr: string; en: string } => ("words" in said ? { fr: "", en: "" } : said);
const wordsOf = (id: string | null): Said | null => (id === null ? null : { words: id });

function figureOf(config: MapConfig, { kind, id, paths }: FoundFigure): OutcomeMap["figures"][number] {
  const announced = config.figures.find((figure) => figure.id === id);
  const along = announced ? pathsOf(announced) : paths;
  return {
    kind,
    title: announced?.title ?? null,
    paths: along.map((path) => path.map((card) => titleOf(config, card))),
  };
}

function debatedOf(
  config: MapConfig,
  [id, link]: readonly [string, Link],
  members: number,
): OutcomeMap["debated"] {
  if (!link.wasContested && !(link.asksWhy && link.reason)) return [];
  const [from, to] = endsOf(id);
  return [
    {
      ...{ from: titleOf(config, from), to: titleOf(config, to), isBrake: link.sign === "slows" },
      reason: wordsOf(link.reason ?? null),
      isContested: isContested(link, members),
    },
  ];
}

function mapOf(team: TeamId, share: MapTeam, { config, people }: Around): OutcomeMap[] {
  if (Object.keys(share.links).length === 0 && share.title === null) return [];
  const members = people.members(team).length;
  return [
    {
      ...{ team, title: wordsOf(share.title), description: wordsOf(share.description) },
      messages: share.messages.flatMap((text) => wordsOf(text) ?? []),
      figures: share.figures.map((figure) => figureOf(config, figure)),
      debated: Object.entries(share.links).flatMap((entry) => debatedOf(config, entry, members)),
    },
  ];
}

/** The cut is the table's own idea: its sentence is the program's until the table words it in the plan. */
function cutAction(team: TeamId, { cut }: MapTeam, config: MapConfig): OutcomeAction[] {
  if (!cut) return [];
  const card = cut.kind === "lever" ? cut.card : endsOf(cut.link)[0];
  const [from, to] = cut.kind === "lever" ? [card, ""] : endsOf(cut.link);
  const [a, b] = [plain(titleOf(config, from)), plain(titleOf(config, to))];
  const title =
    cut.kind === "lever" ? a : { fr: `Couper « ${a.fr} → ${b.fr} »`, en: `Cut “${a.en} → ${b.en}”` };
  const zone = cardOf(config, card)?.zone ?? "usages";
  return [
    {
      ...{ id: `cut-${team}`, team, catalogueId: null, title, summary: null },
      theme: cardOf(config, card)?.theme ?? THEME_OF[zone],
      tiers: TIERS.includes(zone) ? [zone] : [],
      ...{ fields: {}, impact: null, feasibility: null, points: 0, days: 0, votes: 0 },
      ...{ duty: null, debate: null, isComplete: false },
    },
  ];
}

export function outcomeOf(parts: P, around: Around): Outcome {
  const { config, people } = around;
  const teams = people.teams();
  const dealt = parts.everyone.dealt.flat();
  return {
    ...NO_OUTCOME,
    actions: teams.flatMap((team) => cutAction(team, parts.team(team), config)),
    maps: teams.flatMap((team) => mapOf(team, parts.team(team), around)),
    facts: config.cards.flatMap(({ id, facts }) => (dealt.includes(id) ? facts : [])),
  };
}
