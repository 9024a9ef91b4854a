/**
 * Le Mandat: each table governs an estate for some years and meets what comes back.
 *
 * seal → year: news → round → choice → bet → resolution → sentence → next year … → epilogue → finished
 */
import type { Activity } from "../../engine/activity.ts";
import type { SeatId, TeamId } from "../../engine/actors.ts";
import { botOf } from "./bot.ts";
import { closeCouncil, decideCouncil, openCouncil, summon } from "./council.ts";
import { leavesOf, opensLeaf } from "./leaves.ts";
import { outcomeOf } from "./outcome.ts";
import { isHosts, refuseMandate } from "./refuse.ts";
import { resolveYear } from "./resolving.ts";
import type { HostCommand, MandateCommand } from "./schema.ts";
import type { MandateSeat, MandateShape } from "./state.ts";
import {
  confirm,
  confirmForAll,
  decide,
  guard,
  newsOf,
  newTeam,
  openYear,
  passCaptaincy,
  seatedTables,
  shareDossiers,
  tellConfidences,
  type P,
  type T,
} from "./table.ts";
import { stepAfter, type Step } from "./terms.ts";
import { giveStock, isStockYear, join, openStock, share, withdraw } from "./together.ts";
import { drawnCounts, showTable } from "./shown.ts";
import { rulerOf, scaleFor } from "./weights.ts";

const newSeat = (seat: SeatId): MandateSeat => ({
  ...{ seat, roles: [], confidence: null, foresight: null, foretells: {}, vote: null },
  ...{ foreseen: 0, foretold: 0 },
});

/** The step that follows, and whether a new year begins with it; a summoned table is heard before the year ends. */
function following({ everyone }: P): { step: Step; isNewYear: boolean } | undefined {
  const { step, year, years, isShort } = everyone;
  if (step === "epilogue") return undefined;
  if (step === "seal") return { step: "news", isNewYear: true };
  const after = step === "council" ? undefined : stepAfter(step, year, isShort);
  if (after) return { step: after, isNewYear: false };
  if (everyone.summons > 0) return { step: "council", isNewYear: false };
  return year < years ? { step: "news", isNewYear: true } : { step: "epilogue", isNewYear: false };
}

function enter(parts: P, step: Step, isNewYear: boolean, tools: T): void {
  const { everyone } = parts;
  if (isNewYear) beginYear(parts, tools);
  everyone.step = step;
  everyone.since = tools.now;
  const tables = seatedTables(tools);
  if (step === "round") for (const team of tables) tellConfidences(parts, team, tools);
  if (step === "resolution") resolveTables(parts, tables, tools);
  if (step === "council") openCouncil(parts, tools);
  else closeCouncil(parts);
  if (step === "epilogue") openSeals(parts, tools);
  parts.host.tables = [...tables];
  parts.screen.ready = [];
  parts.screen.foretold = 0;
  showTable(parts, tools);
}

function resolveTables(parts: P, tables: readonly TeamId[], tools: T): void {
  giveStock(parts, tools);
  for (const team of tables) resolveYear(parts, team, tools);
  summon(parts, tools);
}

function beginYear(parts: P, tools: T): void {
  const { everyone, secret } = parts;
  everyone.year += 1;
  Object.assign(everyone, { offers: [], isShort: tools.config.short });
  if (everyone.news !== null) everyone.newsBefore.push(everyone.news);
  const isBusy = isStockYear(everyone, seatedTables(tools).length);
  everyone.news = drawNews(secret.pile, everyone.year, isBusy, tools);
  everyone.options =
    newsOf(tools, everyone.news)?.options.map(({ id, price, days }) => ({ id, price, days })) ?? [];
  parts.host.shown = null;
  for (const team of tools.people.teams()) openYear(parts, team, tools);
  openStock(parts, tools);
}

/**
 * The next news of the pile that may come this year; one that came too early waits for its time, a dilemma for a
 * year that asks for nothing else.
 */
function drawNews(pile: string[], year: number, isBusy: boolean, tools: T): string | null {
  const isDue = (id: string) => (newsOf(tools, id)?.from ?? 1) <= year;
  const isLight = (id: string) => isDue(id) && newsOf(tools, id)?.options.length === 0;
  const light = isBusy ? pile.findIndex(isLight) : -1;
  const index = light < 0 ? pile.findIndex(isDue) : light;
  return index < 0 ? null : (pile.splice(index, 1)[0] ?? null);
}

function markReady(parts: P, team: TeamId): void {
  if (!parts.screen.ready.includes(team)) parts.screen.ready.push(team);
}

/** What a table decided reaches the écran when it is the one the room looks at. */
function showAgain(parts: P, team: TeamId, tools: T): void {
  if (parts.screen.shown?.team === team) showTable(parts, tools);
}

function openSeals(parts: P, { config, people }: T): void {
  parts.everyone.levers = config.levers.map(({ id, effect }) => ({ id, effect }));
  for (const team of people.teams()) {
    const { sealed } = parts.team(team);
    if (sealed !== null) parts.screen.sealed[team] = sealed;
  }
}

type SeatCommand = Exclude<MandateCommand, HostCommand>;

function applyHost(parts: P, command: MandateCommand, tools: T): void {
  if (command.type === "mandate/short") parts.everyone.isShort = command.isOn;
  if (command.type !== "mandate/show") return;
  parts.host.shown = command.team;
  showTable(parts, tools);
}

function apply(parts: P, command: SeatCommand, seat: string, tools: T): void {
  const team = tools.people.teamOf(seat);
  const own = parts.team(team);
  const voice = own.voices[seat] ?? { support: null, objection: null };
  switch (command.type) {
    case "mandate/seal":
      own.sealed = command.lever;
      return markReady(parts, team);
    case "mandate/support":
      own.voices[seat] = { ...tools.publish(voice), support: command.action };
      return;
    case "mandate/object":
      own.voices[seat] = { ...tools.publish(voice), objection: command.objection };
      return;
    case "mandate/confirm":
      withdraw(parts, team, command.actions);
      confirm(parts, team, command.actions, tools);
      markReady(parts, team);
      return showAgain(parts, team, tools);
    case "mandate/decide":
      return decide(parts, team, command.option, tools);
    case "mandate/share":
      share(parts, team, command.action, tools);
      return showTable(parts, tools);
    case "mandate/join":
      join(parts, team, command.from, tools);
      return showTable(parts, tools);
    case "mandate/ask":
      if (own.stock) own.stock.asked = command.count;
      return;
    case "mandate/vote":
      if (parts.seat(seat).vote === null) parts.screen.voted += 1;
      parts.seat(seat).vote = command.option;
      return;
    case "mandate/guard":
      guard(parts, team, command.action, tools);
      return showAgain(parts, team, tools);
    case "mandate/foresee":
      if (parts.seat(seat).foresight === null) parts.screen.foretold += 1;
      parts.seat(seat).foresight = command.amount;
      return;
    case "mandate/tell":
      markReady(parts, team);
      return tell(parts, team, command.text);
    case "mandate/takeHome":
      own.home = command.isOn
        ? [...own.home, command.action]
        : own.home.filter((id) => id !== command.action);
  }
}

function tell(parts: P, team: TeamId, text: string): void {
  const line = parts.team(team).story.at(-1);
  if (line) line.text = text;
  parts.screen.told[team] = parts.team(team).story.flatMap((one) => one.text ?? []);
}

export const mandate: Activity<MandateShape> = {
  isLive: false,
  passing: null,
  apart: null,
  start: (tools) => {
    const { config, people, dice } = tools;
    const parts = {
      everyone: {
        ...{ step: "seal" as const, year: 0, news: null, newsBefore: [], options: [] },
        ...{ years: config.setup.years, isShort: config.short, since: tools.now },
        ...{ areYearsShort: config.short },
        ...{ estate: tools.publish(config.estateName), mode: config.mode, keeps: config.keeps, levers: null },
        ...{ offers: [], council: null, summons: 0, stock: null },
        firstDay: drawnCounts(config.setup.start.numbers),
        leverIds: config.levers.map(({ id }) => id),
      },
      screen: {
        rulers: Object.fromEntries(
          people.teams().map((team) => [team, rulerOf(scaleFor(config), config.setup.start, 0)]),
        ),
        told: {},
        sealed: {},
        ready: [],
        ...{ foretold: 0, shown: null, seen: [], stock: null, voted: 0, votes: null },
      },
      host: { tables: [...seatedTables(tools)], shown: null },
      secret: {
        pile: dice.shuffle(config.news.map(({ id }) => id)),
        ...{ dealt: {}, left: {}, shared: {}, summoned: {}, waiting: [] },
      },
      team: Object.fromEntries(people.teams().map((team) => [team, newTeam(tools)])),
      seat: Object.fromEntries(
        people.teams().flatMap((team) => people.members(team).map((seat) => [seat, newSeat(seat)])),
      ),
    };
    return parts;
  },

  refuse: refuseMandate,
  apply: (parts, command, by, tools) => {
    if (by.kind === "host") applyHost(parts, command, tools);
    else if (by.kind === "seat" && !isHosts(command)) apply(parts, command, by.seat, tools);
  },

  next: (parts, tools) => {
    const { step } = parts.everyone;
    if (step === "choice") for (const team of seatedTables(tools)) confirmForAll(parts, team, tools);
    if (step === "council" && parts.everyone.council?.decided === null) {
      decideCouncil(parts, tools);
      return "stayed";
    }
    const after = following(parts);
    if (!after) return "finished";
    enter(parts, after.step, after.isNewYear, tools);
    return "stayed";
  },

  // Their own share is placed after this call: they get their dossiers with the next year.
  seatJoined: (parts, seat, tools) => {
    const team = tools.people.teamOf(seat);
    const share = parts.team(team);
    share.members = tools.people.members(team).length;
    share.captain ??= seat;
    parts.host.tables = [...seatedTables(tools)];
    return { seat: newSeat(seat) };
  },
  seatLeft: (parts, seat, team, tools) => {
    delete parts.team(team).voices[seat];
    settle(parts, team, tools);
  },
  seatMoved: (parts, seat, from, tools) => {
    delete parts.team(from).voices[seat];
    Object.assign(parts.seat(seat), { roles: [], confidence: null });
    settle(parts, from, tools);
    settle(parts, tools.people.teamOf(seat), tools);
  },
  teamAdded: (tools) => newTeam(tools),
  tablesMerged: (parts, _from, into, tools) => settle(parts, into, tools),
  tableSplit: (parts, from, to, tools) => {
    Object.assign(parts.team(to), tools.publish(parts.team(from)));
    settle(parts, to, tools);
  },
  // The bell of the phase: each step is the facilitator's, and a table that did not choose is chosen for.
  expired: () => undefined,

  progress: ({ step }, team, members) => {
    if (step === "choice")
      return {
        done: team.isConfirmed ? members : Math.min(Object.keys(team.voices).length, members),
        of: members,
      };
    if (step === "seal") return { done: team.sealed === null ? 0 : 1, of: 1 };
    if (step === "sentence") return { done: team.story.at(-1)?.text ? 1 : 0, of: 1 };
    if (step === "epilogue") return { done: Math.min(1, team.home.length), of: 1 };
    return { done: 1, of: 1 };
  },

  outcome: outcomeOf,
  bot: botOf,
  leaves: leavesOf,
  isOpen: opensLeaf,
};

/** After somebody came or left: dossiers and captaincy go to those who sit here. */
function settle(parts: P, team: TeamId, tools: T): void {
  const members = tools.people.members(team);
  parts.host.tables = [...seatedTables(tools)];
  shareDossiers(parts, team, tools);
  const { captain } = parts.team(team);
  if (captain === null || !members.includes(captain)) passCaptaincy(parts, team, tools);
}
