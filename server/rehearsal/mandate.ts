/** What each step of Le Mandat gives to read and to decide. */
import type { MandateConfig } from "../../game/activities/mandate/schema.ts";
import type {
  MandateSeat,
  MandateShape,
  MandateTeam,
  Proposal,
  Resolution,
  Weight,
} from "../../game/activities/mandate/state.ts";
import { plannedSeconds, type Step } from "../../game/activities/mandate/terms.ts";
import { TIERS } from "../../game/footprint/terms.ts";
import { keptIn } from "../../game/mandate/deal.ts";
import type { Text } from "../../game/scenario/text.ts";
import type { Asked, Moment, Pace } from "./asked.ts";

type Given = Omit<Asked, "step" | "planned">;

interface At {
  readonly config: MandateConfig;
  readonly everyone: MandateShape["everyone"];
  /** When the step opened. */
  readonly team: MandateTeam;
  readonly seat: MandateSeat;
  /** Once the table had decided. */
  readonly decided: MandateTeam;
}

export const mandatePace: Pace<MandateShape> = {
  asked: ({ opened: { everyone, team, seat }, closed, config }: Moment<MandateShape>) => {
    const { step, year, isShort } = everyone;
    const name = year === 0 || step === "epilogue" ? step : `${year} ${step}`;
    const planned = plannedSeconds(step, year, isShort);
    if (!team || !seat) return { step: name, planned, texts: [] };
    const at = { config, everyone, team, seat, decided: closed.team ?? team };
    return { step: name, planned, ...GIVEN[step](at) };
  },
};

const GIVEN: Readonly<Record<Step, (at: At) => Given>> = {
  seal: ({ config }) => ({
    texts: config.levers.map(({ label }) => label),
    page: ["seal-title", "seal-lede"],
    decisions: 1,
  }),
  news,
  round,
  choice,
  bet,
  resolution: ({ config, team: { resolution } }) =>
    resolution ? resolved(config, resolution) : { texts: [] },
  sentence: () => ({ texts: [], page: ["sentence-title", "sentence-lede"], decisions: 1 }),
  council: ({ config, everyone: { council } }) => ({
    texts: council ? config.council[council.gauge].map(({ label }) => label) : [],
    page: ["council-other", "council-lede", "council-voted"],
    amounts: council?.options.length ?? 0,
    decisions: 1,
  }),
  epilogue: ({ config, everyone, team }) => ({
    texts: config.levers.map(({ label }) => label),
    page: [
      ...["opened-other", "opened-sealed", `opened-source-${everyone.mode}`],
      ...["story-title", "home-title", "home-lede"],
    ],
    amounts: config.levers.length,
    decisions: Math.min(everyone.keeps, team.world.taken.length),
  }),
};

const textOf = ({ catalogue }: MandateConfig, id: string) => catalogue.find((action) => action.id === id);
const titlesOf = (config: MandateConfig, ids: readonly string[]): readonly Text[] =>
  ids.flatMap((id) => textOf(config, id)?.title ?? []);

function news({ config, everyone }: At): Given {
  const found = config.news.find(({ id }) => id === everyone.news);
  if (!found) return { texts: [], page: ["news-none"] };
  const { title, text, options } = found;
  return {
    texts: [title, text, ...options.map(({ label }) => label)],
    page: options.length > 0 ? ["dilemma-answers"] : [],
    amounts: options.reduce((sum, { price, days }) => sum + Number(price > 0) + Number(days > 0), 0),
  };
}

function round({ config, seat: { confidence } }: At): Given {
  if (!confidence) return { texts: [], page: ["round-title-none", "round-lede-none", "round-tip"] };
  const role = config.roles.find(({ id }) => id === confidence.role)?.name;
  return {
    texts: [confidence.text, ...(role ? [role] : []), ...titlesOf(config, [confidence.action])],
    page: ["round-title", "round-lede", "round-tip"],
    tells: true,
  };
}

const costsOf = ({ support, delay, guard }: Proposal) =>
  2 + Number(support !== 0) + Number(delay > 0) + Number(guard !== null);

/** Cards that have a guard for sale, of those that were kept. */
const guardsOf = ({ proposals, chosen }: MandateTeam) =>
  proposals.filter(({ id, guard }) => guard !== null && chosen.includes(id));

function choice({ config, everyone, team, decided }: At): Given {
  const { proposals } = team;
  const isDilemma = everyone.options.length > 0;
  const hasStock = everyone.stock !== null;
  const offered = everyone.offers.filter((offer) => offer.with === null).length;
  const others = [
    ...(isDilemma ? ["dilemma-default"] : []),
    ...(hasStock ? ["stock-title", "stock-need", "stock-secret"] : []),
    ...(team.strained === null ? [] : ["strained"]),
    ...(offered > 0 ? ["offer", "offer-captain"] : []),
  ];
  // A short year has no other moment to buy a guard.
  const guards = everyone.isShort ? guardsOf(decided).length : 0;
  return {
    texts: proposals.flatMap(({ id }) => {
      const text = textOf(config, id);
      return text ? [text.title, text.summary] : [];
    }),
    page: [keptIn(everyone.year) === 1 ? "choice-one" : "choice-two", "captain-will", ...others],
    amounts: proposals.reduce((sum, proposal) => sum + costsOf(proposal), 0),
    // What each supports, each project kept, the answer to the news, what is asked from the stock, what is shared.
    decisions:
      1 +
      Math.min(keptIn(everyone.year), proposals.length) +
      [isDilemma, hasStock, team.strained !== null, offered > 0].filter(Boolean).length +
      guards,
  };
}

function bet({ config, everyone, team }: At): Given {
  const hidden = team.world.hidden.map(({ action }) => action);
  const guards = everyone.year === 1 ? [] : guardsOf(team).map(({ id }) => id);
  const lede = everyone.year === 1 ? ["bet-title-first", "bet-lede-first"] : ["bet-title", "bet-lede"];
  return {
    texts: [
      ...titlesOf(config, [...guards, ...hidden]),
      ...guards.flatMap(
        (id) => textOf(config, id)?.guards[config.setup.actions[id]?.rebound?.guard ?? 0] ?? [],
      ),
    ],
    page: [...lede, "forecast", "forecast-private", ...(hidden.length > 0 ? ["hidden-here"] : [])],
    amounts: guards.length + hidden.length,
    // What each foretells alone; each guard; which of the rebounds face down is held, if any.
    decisions: 1 + guards.length + Math.min(1, hidden.length),
  };
}

function resolved(config: MandateConfig, resolution: Resolution): Given {
  const { before, gained, cameBack, acted, opened, revealed, skipped } = resolution;
  return {
    texts: [
      ...titlesOf(config, [...acted, ...opened, ...revealed.map(({ action }) => action)]),
      ...opened.flatMap((id) => textOf(config, id)?.rebound ?? []),
      ...skipped.flatMap(({ action, without }) => config.skipped[`${action}/${without}`] ?? []),
    ],
    page: [
      ...["gained", "where", "where-caption"],
      ...(opened.length > 0 ? ["back", "back-lede"] : ["back-none"]),
      ...(skipped.length > 0 ? ["skipped"] : []),
      ...(revealed.length > 0 ? ["revealed", ...revealed.map(({ kind }) => `revealed-${kind}`)] : []),
    ],
    amounts: moved(before, gained) + moved(gained, cameBack) + moved(before, cameBack),
  };
}

/** Carbon and matter of each tier that moved and of all together; nothing when nothing did. */
function moved(from: Weight, to: Weight): number {
  const tiers = TIERS.filter(
    (tier) => from.carbon[tier] !== to.carbon[tier] || from.matter[tier] !== to.matter[tier],
  );
  return tiers.length === 0 ? 0 : 2 * (tiers.length + 1);
}
