/** What comes of one table's year, and how well each person saw it coming. */
import type { TeamId } from "../../engine/actors.ts";
import { weigh, type Scale } from "../../mandate/measure.ts";
import type { Effect, Rebound, Setup, World } from "../../mandate/world.ts";
import {
  guardPrice,
  halved,
  resolve,
  type News as YearNews,
  type Opened,
  type Year,
} from "../../mandate/year.ts";
import { revealedOf } from "./confidences.ts";
import type { News } from "./schema.ts";
import type { MandateSeat, MandateTeam, Resolution } from "./state.ts";
import { newsOf, setupOf, type P, type T } from "./table.ts";
import { rulerOf, scaleFor, weightOf } from "./weights.ts";
import type { Foresight } from "./terms.ts";

type Before = Pick<MandateTeam, "world" | "stock" | "option">;

/** The news is the same for all; its dilemma, and what came from the common stock, are each table's own. */
function newsFor(share: Before, news: News | undefined): YearNews {
  const option = news?.options.find(({ id }) => id === share.option);
  const points = (name: "service" | "security" | "inclusion") =>
    (news?.gauges[name] ?? 0) + (option?.gauges[name] ?? 0);
  return {
    effects: [...(news?.effects ?? []), ...(option?.effects ?? []), ...fromStock(share)],
    gauges: { service: points("service"), security: points("security"), inclusion: points("inclusion") },
  };
}

/** Reconditioned computers in place of those that wear out; what exceeds them is kept as well, and weighs. */
function fromStock({ stock, world: { numbers } }: Before): Effect[] {
  if (!stock?.got) return [];
  const count = numbers["parc.portable.nombre"] ?? 0;
  const share = numbers["parc.portable.partReconditionnee"] ?? 0;
  const placed = Math.min(stock.got, stock.need);
  return [
    {
      on: "parc.portable.partReconditionnee",
      do: "set",
      by: Math.min(1, share + (count === 0 ? 0 : placed / count)),
    },
    { on: "parc.portable.nombre", do: "add", by: stock.got - placed },
  ];
}

export function resolveYear(parts: P, team: TeamId, tools: T): void {
  const share = parts.team(team);
  const { config, read } = tools;
  const setup = setupOf(parts, team, tools);
  const announced = halved(config.setup, read(parts.secret.shared[team] ?? []));
  const before = read(share);
  const { chosen } = before;
  const played = resolve(setup, before.world, newsFor(before, newsOf(tools, parts.everyone.news)));
  const { world } = played;
  const scale = scaleFor(config);
  const dealt = new Set(read(parts.secret.dealt[team] ?? []));
  share.world = world;
  share.resolution = {
    ...told(scale, played),
    revealed: config.confidences
      .filter((one) => dealt.has(one.id) && chosen.includes(one.action))
      .flatMap((one) => revealedOf(announced, one, (id) => guardPrice(announced, world, id))),
  };
  const opened = played.beats.opened.map(({ action }) => action);
  share.story.push({ year: parts.everyone.year, kept: [...chosen], opened, text: null, council: null });
  const met = before.story.reduce((sum, line) => sum + line.opened.length, opened.length);
  parts.screen.rulers[team] = rulerOf(scale, played.world, met);
  const truth = truths(setup, scale, chosen, played);
  for (const seat of tools.people.members(team)) judge(parts.seat(seat), chosen, truth, read);
}

/** The three beats, in what a screen shows. */
function told(scale: Scale, { beats }: Year): Omit<Resolution, "revealed"> {
  const { before, gained, cameBack } = beats;
  return {
    before: weightOf(scale, before.numbers),
    gained: weightOf(scale, gained.numbers),
    cameBack: weightOf(scale, cameBack.numbers),
    gauges: {
      before: { ...before.gauges },
      gained: { ...gained.gauges },
      cameBack: { ...cameBack.gauges },
    },
    acted: [...beats.acted],
    opened: beats.opened.map(({ action }) => action),
    back: Object.fromEntries(
      beats.opened.map(({ action, before: lighter, after }) => [
        action,
        rounded(movedBy(scale, lighter, after)),
      ]),
    ),
    skipped: beats.skipped.map((one) => ({ ...one })),
  };
}

type Numbers = World["numbers"];

interface Moved {
  readonly carbon: number;
  readonly matter: number;
}

/** kgCO2e and kg of matter a year that one movement of the numbers adds. */
function movedBy(scale: Scale, from: Numbers, to: Numbers): Moved {
  const [before, after] = [weigh(scale, from), weigh(scale, to)];
  return {
    carbon: after.carbon.total.value - before.carbon.total.value,
    matter: after.matter.total.value - before.matter.total.value,
  };
}

const rounded = ({ carbon, matter }: Moved) => ({ carbon: Math.round(carbon), matter: Math.round(matter) });

/** Half of the gain, or two points of a gauge, is much; less is some. */
const MUCH = { share: 0.5, points: 2 };

function amountOf(scale: Scale, { before, after }: Opened, one: World["taken"][number], rebound: Rebound) {
  // What the action spares today, since other decisions and the years moved the same numbers meanwhile.
  const without = Object.entries(one.trace ?? {}).map(([path, change]) => {
    const now = before[path] ?? 0;
    return [path, change.after === 0 ? change.before : (now * change.before) / change.after] as const;
  });
  const gain = movedBy(scale, before, { ...before, ...Object.fromEntries(without) });
  const back = movedBy(scale, before, after);
  const share = (what: "carbon" | "matter") =>
    back[what] <= 0 ? 0 : back[what] / Math.max(Number.EPSILON, gain[what]);
  const { service, security, inclusion } = rebound.gauges;
  const lost = -[service, security, inclusion].reduce((sum, points) => sum + Math.min(0, points), 0);
  const isMuch = Math.max(share("carbon"), share("matter")) >= MUCH.share - 1e-9 || lost >= MUCH.points;
  return isMuch ? "much" : "some";
}

/** Of each action known by now: what came back of it, or that nothing will. */
function truths(
  setup: Setup,
  scale: Scale,
  chosen: readonly string[],
  { world, beats }: Year,
): Readonly<Record<string, Foresight>> {
  const found: Record<string, Foresight> = {};
  for (const one of world.taken) {
    const rebound = setup.actions[one.action]?.rebound;
    const opened = beats.opened.find(({ action }) => action === one.action);
    if (opened && rebound) found[one.action] = amountOf(scale, opened, one, rebound);
    else if (chosen.includes(one.action) && (one.isGuarded || !rebound)) found[one.action] = "none";
  }
  return found;
}

/** A person alone sees how well they saw. */
function judge(
  own: MandateSeat,
  chosen: readonly string[],
  truth: Readonly<Record<string, Foresight>>,
  read: T["read"],
): void {
  const { foresight, foretells, foretold, foreseen } = read(own);
  const said = { ...foretells };
  if (foresight !== null) for (const action of chosen) said[action] = foresight;
  const known = Object.keys(said).filter((action) => truth[action] !== undefined);
  own.foretold = foretold + known.length;
  own.foreseen = foreseen + known.filter((action) => truth[action] === said[action]).length;
  own.foretells = Object.fromEntries(Object.entries(said).filter(([action]) => truth[action] === undefined));
}
