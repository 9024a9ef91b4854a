/** One table's year: what it is proposed, what it decides, what comes of it. */
import type { Parts, Tools } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { deal, keptIn } from "../../mandate/deal.ts";
import type { Setup, World } from "../../mandate/world.ts";
import {
  guardPrice,
  nextYear,
  refuseChoice,
  resolve,
  withChoice,
  withGuard,
  withLateGuard,
  type News as YearNews,
} from "../../mandate/year.ts";
import { dealConfidences, isTrue, trueSetup } from "./confidences.ts";
import { dealDossiers } from "./dossiers.ts";
import type { News, NewsOption } from "./schema.ts";
import type { MandateShape, MandateTeam, Proposal } from "./state.ts";
import { rulerOf, scaleFor, weightOf } from "./weights.ts";

export type P = Parts<MandateShape>;
export type T = Tools<MandateShape>;

export const newsOf = ({ config }: Pick<T, "config">, id: string | null): News | undefined =>
  config.news.find((news) => news.id === id);

/** Seated people's tables alone play; an empty one waits where it is. */
export const isSeated = (team: TeamId, { people }: T) => people.members(team).length > 0;

/** The year's setup with what the dealt confidences truly change. */
function setupOf(parts: P, team: TeamId, { config, publish }: T): Setup {
  const dealt = publish(parts.secret.dealt[team] ?? []);
  return trueSetup(
    config.setup,
    config.confidences.filter(({ id }) => dealt.includes(id)),
  );
}

export function newTeam({ config, publish }: Pick<T, "config" | "publish">): MandateTeam {
  return {
    ...{ members: 0, sealed: null, captain: null, world: publish(config.setup.start), proposals: [] },
    ...{
      voices: {},
      lateGuards: {},
      chosen: [],
      isConfirmed: false,
      option: null,
      resolution: null,
      story: [],
      home: [],
    },
  };
}

/** A new year begins: means come, proposals are dealt, the captaincy passes on. */
export function openYear(parts: P, team: TeamId, tools: T): void {
  const { config, dice, publish } = tools;
  const { year, news } = parts.everyone;
  const share = parts.team(team);
  const before = publish(share.world);
  const world = year > 1 ? nextYear(config.setup, before) : before;
  share.world = world;
  const left = publish(parts.secret.left[team] ?? []);
  const brought = newsOf(tools, news)?.proposes ?? undefined;
  const ids = deal(config.setup, world, { left, news: brought }, dice);
  share.proposals = ids.map((id) => proposalOf(config.setup, world, id, from(id, left, brought)));
  Object.assign(share, { voices: {}, chosen: [], isConfirmed: false, option: null, resolution: null });
  parts.secret.dealt[team] = [];
  showLateGuards(share, config.setup);
  shareDossiers(parts, team, tools);
  passCaptaincy(parts, team, tools);
  for (const seat of tools.people.members(team)) {
    const own = parts.seat(seat);
    own.confidence = null;
    own.foresight = null;
  }
}

function showLateGuards(share: MandateTeam, setup: Setup): void {
  const { world } = share;
  share.lateGuards = Object.fromEntries(
    world.hidden.map(({ action }) => [action, guardPrice(setup, world, action, true)]),
  );
}

const from = (id: string, left: readonly string[], brought: string | undefined): Proposal["from"] =>
  id === brought ? "news" : left.includes(id) ? "left" : "dealt";

function proposalOf(setup: Setup, world: World, id: string, came: Proposal["from"]): Proposal {
  const action = setup.actions[id];
  if (!action) throw new Error(`broken invariant: no action ${id}`);
  const { price, days, support, delay, rebound } = action;
  const guard = rebound && world.year > 1 ? guardPrice(setup, world, id) : null;
  return { id, price, days, support, delay, guard, from: came };
}

/** Each year another one; somebody always is, as long as anybody sits there. */
export function passCaptaincy(parts: P, team: TeamId, { people }: T): void {
  const members = people.members(team);
  parts.team(team).captain = members[(parts.everyone.year - 1) % Math.max(1, members.length)] ?? null;
}

/** Deals the dossiers anew among those who sit here now. */
export function shareDossiers(parts: P, team: TeamId, { config, people }: T): void {
  const members = people.members(team);
  parts.team(team).members = members.length;
  const held = Object.fromEntries(members.map((seat) => [seat, [...parts.seat(seat).roles]]));
  const dealt = dealDossiers(
    config.roles.map(({ id }) => id),
    members,
    held,
  );
  for (const seat of members) {
    const roles = dealt[seat] ?? [];
    if (roles.join() !== held[seat]?.join()) parts.seat(seat).roles = [...roles];
  }
}

export function tellConfidences(parts: P, team: TeamId, { config, people, dice, publish }: T): void {
  const members = people.members(team);
  const dossiers = Object.fromEntries(members.map((seat) => [seat, parts.seat(seat).roles]));
  const proposals = parts.team(team).proposals.map(({ id }) => id);
  const dealt = dealConfidences(config.confidences, proposals, dossiers, dice);
  for (const [seat, { id, role, action, text }] of Object.entries(dealt))
    parts.seat(seat).confidence = publish({ id, role, action, text });
  parts.secret.dealt[team] = Object.values(dealt).map(({ id }) => id);
}

/** Proposals by how many support them, what objections take away counted; the first dealt first when equal. */
function ranked({ proposals, voices }: MandateTeam): readonly string[] {
  const spoken = Object.values(voices);
  const count = (id: string) =>
    spoken.filter(({ support }) => support === id).length -
    spoken.filter(({ objection }) => objection?.action === id).length / 2;
  return [...proposals]
    .map(({ id }) => ({ id, count: count(id) }))
    .sort((a, b) => b.count - a.count)
    .map(({ id }) => id);
}

/** What may be kept of a list, in its order: as many as the year allows and the announced means pay. */
function payable(setup: Setup, world: World, wanted: readonly string[]): readonly string[] {
  let now = world;
  const kept: string[] = [];
  for (const action of wanted) {
    const choice = { action, isGuarded: false };
    if (kept.length === keptIn(world.year) || refuseChoice(setup, now, choice) !== undefined) continue;
    now = withChoice(setup, now, choice);
    kept.push(action);
  }
  return kept;
}

/** The captain confirms, or the bell does: what is kept is paid, at its true price. */
export function confirm(parts: P, team: TeamId, actions: readonly string[], tools: T): void {
  const share = parts.team(team);
  const setup = setupOf(parts, team, tools);
  let world: World = tools.publish(share.world);
  for (const action of actions) world = withChoice(setup, world, { action, isGuarded: false });
  share.world = world;
  share.chosen = [...actions];
  share.isConfirmed = true;
  parts.secret.left[team] = share.proposals.flatMap(({ id }) => (actions.includes(id) ? [] : [id]));
}

/** At the bell: what the table supported most and can pay; the bell never blocks. */
export function confirmForAll(parts: P, team: TeamId, tools: T): void {
  const share = parts.team(team);
  if (!share.isConfirmed)
    confirm(parts, team, payable(tools.config.setup, share.world, ranked(share)), tools);
}

export function guard(parts: P, team: TeamId, action: string, tools: T): void {
  const share = parts.team(team);
  const setup = setupOf(parts, team, tools);
  const world = tools.publish(share.world);
  const isLate = world.hidden.some((one) => one.action === action);
  share.world = (isLate ? withLateGuard : withGuard)(setup, world, action);
  showLateGuards(share, setup);
}

/** The news is the same for all; its dilemma is each table's own, the first answer when none was given. */
function newsFor(
  share: MandateTeam,
  news: News | undefined,
): { news?: YearNews; cost: Pick<NewsOption, "price" | "days"> } {
  if (!news) return { cost: { price: 0, days: 0 } };
  const option = news.options.find(({ id }) => id === share.option) ?? news.options[0];
  const points = (name: "service" | "security" | "inclusion") =>
    news.gauges[name] + (option?.gauges[name] ?? 0);
  return {
    news: {
      effects: [...news.effects, ...(option?.effects ?? [])],
      gauges: { service: points("service"), security: points("security"), inclusion: points("inclusion") },
    },
    cost: { price: option?.price ?? 0, days: option?.days ?? 0 },
  };
}

export function resolveYear(parts: P, team: TeamId, tools: T): void {
  const share = parts.team(team);
  const { config, publish } = tools;
  const { news, cost } = newsFor(share, newsOf(tools, parts.everyone.news));
  const before = publish(share.world);
  const paid: World = {
    ...before,
    budget: before.budget - cost.price,
    workdays: before.workdays - cost.days,
  };
  const { world, beats } = resolve(setupOf(parts, team, tools), paid, news);
  const scale = scaleFor(config);
  const dealt = publish(parts.secret.dealt[team] ?? []);
  share.world = world;
  share.resolution = {
    before: weightOf(scale, beats.before),
    gained: weightOf(scale, beats.gained),
    cameBack: weightOf(scale, beats.cameBack),
    acted: [...beats.acted],
    opened: [...beats.opened],
    revealed: config.confidences
      .filter((one) => dealt.includes(one.id) && isTrue(one) && share.chosen.includes(one.action))
      .map(({ id, action }) => ({ confidence: id, action })),
  };
  share.story.push({
    year: parts.everyone.year,
    kept: [...share.chosen],
    opened: [...beats.opened],
    text: null,
  });
  const opened = share.story.reduce((sum, line) => sum + line.opened.length, 0);
  parts.screen.rulers[team] = rulerOf(scale, world, opened);
  for (const seat of tools.people.members(team)) judgeForesight(parts, seat, share.resolution);
}

/** None, some or much of what was gained came back, by thirds: a person alone sees how well they saw. */
function judgeForesight(
  parts: P,
  seat: SeatId,
  { before, gained, cameBack }: NonNullable<MandateTeam["resolution"]>,
): void {
  const own = parts.seat(seat);
  if (own.foresight === null) return;
  const total = ({ carbon }: { carbon: Record<string, number> }) =>
    Object.values(carbon).reduce((sum, value) => sum + value, 0);
  const spared = Math.max(0, total(before) - total(gained));
  const back = Math.max(0, total(cameBack) - total(gained));
  const share = spared === 0 ? (back > 0 ? 1 : 0) : back / spared;
  const truth = share < 0.05 ? "none" : share < 0.5 ? "some" : "much";
  own.foretold += 1;
  if (own.foresight === truth) own.foreseen += 1;
}
