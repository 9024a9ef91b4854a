/** Which workshops put a member of a deck on their tables, read from what each of them froze. */
import type { Frozen } from "../../game/scenario/frozen.ts";

export interface Wanted {
  readonly kind: Played | "rebound" | "sticker" | "poster" | "activity";
  readonly id: string;
}

/** The activity that plays each kind, and the list of its settings that holds it. */
const LISTS = {
  action: { activity: "action-plan", list: "actions" },
  question: { activity: "quiz", list: "questions" },
  concept: { activity: "causal-map", list: "cards" },
  news: { activity: "mandate", list: "news" },
  role: { activity: "mandate", list: "roles" },
  confidence: { activity: "mandate", list: "confidences" },
  story: { activity: "briefing", list: "stories" },
  stand: { activity: "stands", list: "stands" },
} as const;
type Played = keyof typeof LISTS;

type Phase = Frozen["phases"][number];

/** In the order of `scenarios`; posters and stickers hang at all of them. */
export const scenariosWith = (wanted: Wanted, scenarios: Iterable<Frozen>): readonly Frozen[] =>
  [...scenarios].filter((frozen) => plays(frozen, wanted));

function plays({ phases }: Frozen, { kind, id }: Wanted): boolean {
  if (kind === "sticker" || kind === "poster") return true;
  if (kind === "activity") return phases.some(({ activity }) => activity === id);
  // Over a mandate, actions and what comes back of them are cards of the mandate.
  const mandates = phases.filter(({ activity }) => activity === "mandate");
  if (kind === "rebound" || (kind === "action" && mandates.length > 0))
    return mandates.some((phase) => names(phase, "catalogue").includes(id) && isPlayable(phase, id));
  const { activity, list } = LISTS[kind];
  return phases.some((phase) => phase.activity === activity && names(phase, list).includes(id));
}

const entry = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined;

/** Ids of a list of its settings. */
function names({ config }: Phase, list: string): readonly unknown[] {
  const members = entry(config, list);
  return Array.isArray(members) ? members.map((member: unknown) => entry(member, "id")) : [];
}

const isPlayable = ({ config }: Phase, id: string): boolean =>
  entry(entry(entry(config, "setup"), "actions"), id) !== undefined;
