/** One table's year until it is resolved: what it is proposed, what it decides and holds. */
import type { Parts, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { deal, keptIn } from "../../mandate/deal.ts";
import type { Setup, World } from "../../mandate/world.ts";
import {
  guardPrice,
  halved,
  nextYear,
  refuseChoice,
  withChoice,
  withGuard,
  withLateGuard,
} from "../../mandate/year.ts";
import { dealConfidences, trueSetup } from "./confidences.ts";
import { dealDossiers } from "./dossiers.ts";
import type { MandateConfig, News, NewsOption } from "./schema.ts";
import type { MandateShape, MandateTeam, Proposal } from "./state.ts";
import { strainOf } from "./weights.ts";

export type P = Parts<MandateShape>;
export type T = Tools<MandateShape>;

export const newsOf = ({ config }: Pick<T, "config">, id: string | null): News | undefined =>
  config.news.find((news) => news.id === id);

/** Seated people's tables alone play; an empty one waits where it is. */
const isSeated = (team: TeamId, { people }: Pick<T, "people">) => people.members(team).length > 0;

export const seatedTables = (tools: Pick<T, "people">): readonly TeamId[] =>
  tools.people.teams().filter((team) => isSeated(team, tools));

/** The year's setup with what the dealt confidences truly change, and halves where another table pays the rest. */
export function setupOf(parts: P, team: TeamId, { config, read }: Pick<T, "config" | "read">): Setup {
  return halved(
    toldSetup(config, read(parts.secret.dealt[team] ?? NONE)),
    read(parts.secret.shared[team] ?? NONE),
  );
}

const NONE: readonly string[] = [];
const toldSetups = new WeakMap<MandateConfig, WeakMap<readonly string[], Setup>>();

/** A table's list of dealt confidences is replaced once a year: its setup is worked out as often. */
function toldSetup(config: MandateConfig, dealt: readonly string[]): Setup {
  const known = toldSetups.get(config) ?? new WeakMap<readonly string[], Setup>();
  toldSetups.set(config, known);
  const found = known.get(dealt);
  if (found) return found;
  const ids = new Set(dealt);
  const told = config.confidences.filter(({ id }) => ids.has(id));
  const setup = trueSetup(config.setup, told);
  known.set(dealt, setup);
  return setup;
}

export function newTeam({ config, publish }: Pick<T, "config" | "publish">): MandateTeam {
  return {
    ...{ members: 0, sealed: null, captain: null, world: publish(config.setup.start), proposals: [] },
    ...{ voices: {}, lateGuards: {}, chosen: [], isConfirmed: false, option: null, resolution: null },
    ...{ story: [], home: [], strained: null, shared: null, isSummoned: false, stock: null },
  };
}

/** A new year begins: means come, proposals are dealt, the captaincy passes on. */
export function openYear(parts: P, team: TeamId, tools: T): void {
  const { config, dice, read } = tools;
  const { year, news } = parts.everyone;
  const share = parts.team(team);
  const before = read(share.world);
  const world = year > 1 ? nextYear(config.setup, before) : before;
  share.world = world;
  const left = read(parts.secret.left[team] ?? []);
  const brought = newsOf(tools, news)?.proposes ?? undefined;
  const ids = deal(config.setup, world, { left, news: brought }, dice);
  share.proposals = ids.map((id) => proposalOf(config.setup, world, id, from(id, left, brought)));
  Object.assign(share, { voices: {}, chosen: [], isConfirmed: false, option: null, resolution: null });
  Object.assign(share, { shared: null, isSummoned: false, stock: null });
  share.strained = year > 1 ? strainOf(config, world) : null;
  showLateGuards(share, world, config.setup);
  shareDossiers(parts, team, tools);
  passCaptaincy(parts, team, tools);
  for (const seat of tools.people.members(team)) {
    const own = parts.seat(seat);
    own.confidence = null;
    own.foresight = null;
  }
}

/** @param world of the table, as it is without a draft around it */
function showLateGuards(share: MandateTeam, world: World, setup: Setup): void {
  share.lateGuards = Object.fromEntries(
    world.hidden.map(({ action }) => [action, guardPrice(setup, world, action, true)]),
  );
}

const from = (id: string, left: readonly string[], brought: string | undefined): Proposal["from"] =>
  id === brought ? "news" : left.includes(id) ? "left" : "dealt";

export function proposalOf(setup: Setup, world: World, id: string, came: Proposal["from"]): Proposal {
  const action = setup.actions[id];
  if (!action) throw new Error(`broken invariant: no action ${id}`);
  const { price, days, support, delay, rebound, needs, skipped } = action;
  const guard = rebound && world.year > 1 ? guardPrice(setup, world, id) : null;
  const taken = new Set(world.taken.map((one) => one.action));
  const without = skipped.map((one) => one.without).filter((step) => !taken.has(step));
  return { id, price, days, support, delay, guard, needs: [...needs], without, from: came };
}

/** Each year another one; somebody always is, as long as anybody sits there. */
export function passCaptaincy(parts: P, team: TeamId, { people }: T): void {
  const members = people.members(team);
  parts.team(team).captain = members[(parts.everyone.year - 1) % Math.max(1, members.length)] ?? null;
}

/** Deals the dossiers anew among those who sit here now. */
export function shareDossiers(parts: P, team: TeamId, { config, people, read }: T): void {
  const members = people.members(team);
  parts.team(team).members = members.length;
  const held = Object.fromEntries(members.map((seat) => [seat, read(parts.seat(seat)).roles]));
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

/** What is told once stays true: a confidence dealt changes its action for the rest of the mandate. */
export function tellConfidences(parts: P, team: TeamId, { config, people, dice, read, publish }: T): void {
  const members = people.members(team);
  const dossiers = Object.fromEntries(members.map((seat) => [seat, read(parts.seat(seat)).roles]));
  const proposals = read(parts.team(team).proposals).map(({ id }) => id);
  const before = read(parts.secret.dealt[team] ?? []);
  const known = new Set(before);
  const fresh = config.confidences.filter(({ id }) => !known.has(id));
  const dealt = dealConfidences(fresh, proposals, dossiers, dice);
  for (const [seat, { id, role, action, text }] of Object.entries(dealt))
    parts.seat(seat).confidence = publish({ id, role, action, text });
  parts.secret.dealt[team] = [...before, ...Object.values(dealt).map(({ id }) => id)];
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
  keep(parts, team, actions, tools);
  share.isConfirmed = true;
  const { proposals, chosen } = tools.read(share);
  parts.secret.left[team] = proposals.flatMap(({ id }) => (chosen.includes(id) ? [] : [id]));
}

/** Pays actions at their true price. */
export function keep(parts: P, team: TeamId, actions: readonly string[], tools: T): void {
  const share = parts.team(team);
  const setup = setupOf(parts, team, tools);
  let world: World = tools.read(share.world);
  for (const action of actions) world = withChoice(setup, world, { action, isGuarded: false });
  share.world = world;
  share.chosen = [...tools.read(share.chosen), ...actions];
}

/** At the bell: what the table supported most and can pay; the bell never blocks. */
export function confirmForAll(parts: P, team: TeamId, tools: T): void {
  const share = parts.team(team);
  const { options } = parts.everyone;
  if (options.length > 0 && share.option === null) decide(parts, team, cheapest(options).id, tools);
  if (!share.isConfirmed)
    confirm(
      parts,
      team,
      payable(tools.config.setup, tools.read(share.world), ranked(tools.read(share))),
      tools,
    );
}

/** Among answers, the one that costs least; the first written when equal. */
export function cheapest<C extends Pick<NewsOption, "price" | "days">>(options: readonly C[]): C {
  const [least] = [...options].sort((a, b) => a.price - b.price || a.days - b.days);
  if (!least) throw new Error("broken invariant: no answer to choose from");
  return least;
}

/** Answers the year's dilemma: paid at once, what another answer had taken comes back. */
export function decide(parts: P, team: TeamId, id: string, { read }: T): void {
  const share = parts.team(team);
  const { world } = read(share);
  const cost = (option: string | null) =>
    parts.everyone.options.find((one) => one.id === option) ?? { price: 0, days: 0 };
  const [paid, due] = [cost(share.option), cost(id)];
  share.world = {
    ...world,
    budget: world.budget + paid.price - due.price,
    workdays: world.workdays + paid.days - due.days,
  };
  share.option = id;
}

export function guard(parts: P, team: TeamId, action: string, tools: T): void {
  const share = parts.team(team);
  const setup = setupOf(parts, team, tools);
  const world = tools.read(share.world);
  const isLate = world.hidden.some((one) => one.action === action);
  const held = (isLate ? withLateGuard : withGuard)(setup, world, action);
  share.world = held;
  showLateGuards(share, held, setup);
}
