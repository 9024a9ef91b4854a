/** A national day on several processes: what it needs, from measured costs and named assumptions. Pure, no clock. */

/** Low, central and high: of an assumption, what it may be; of a result, with all its inputs low, central or high. */
interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}
export const ENDS = ["low", "central", "high"] as const;
export type End = (typeof ENDS)[number];

/** Costs of one process, read by the bench. */
export const COSTS = [
  "crowd-cpu",
  "crowd-rss",
  "campaign-cpu",
  "campaign-open-cpu",
  "campaign-day-kb",
  "campaign-first-kb",
  "campaign-row-bytes",
  "campaign-row-disk",
  "visit-full-kb",
] as const;
type Cost = (typeof COSTS)[number];
export type Costs = Readonly<Record<Cost, number>>;

/** What no bench gives. */
export const ASSUMPTIONS = [
  "machine",
  "peoplePerSession",
  "commandsPerMinute",
  "sessionsADay",
  "openedInPeakMinute",
  "openingsADay",
  "declarationsPerOpening",
  "gaugeShare",
  "newPeople",
  "eventBytes",
  "campaignDays",
  "dbMsPerTransaction",
  "dbMostPerSecond",
  "networkMbits",
  "heapGb",
] as const;
type Assumption = (typeof ASSUMPTIONS)[number];
export type Assumptions = Readonly<Record<Assumption, Range>>;

type Assumed = Record<Assumption, number>;

/** What is asked of the day. */
export interface Day {
  readonly participants: number;
  readonly sessionsAtOnce: number;
  readonly perCampaign: number;
  /** Share of a core that a process is given to use: the rest is for queues, collections of memory and a bad minute. */
  readonly fullness: number;
  /** Processes beyond what is needed, so that one may die. */
  readonly spare: number;
}

export interface Need {
  readonly people: number;
  readonly liveCores: number;
  readonly campaignCores: number;
  readonly liveProcesses: number;
  readonly campaignProcesses: number;
  readonly processes: number;
  /** One for each process, and those of the database. */
  readonly cores: number;
  readonly databaseCores: number;
  /** Gigabytes of all processes. */
  readonly memory: number;
  readonly transactionsPerSecond: number;
  readonly databaseGbADay: number;
  readonly networkGbADay: number;
  /** At the busiest minute, megabits a second. */
  readonly peakMbits: number;
  /** Share of a core that one campaign takes of the process that owns it, at its busiest minute. */
  readonly campaignShare: number;
  /** People of one campaign that one process carries, within its fullness. */
  readonly mostInOneCampaign: number;
}

const GROUP_SECONDS = 0.02;
/** Gauges read by a page in its two minutes. */
const GAUGES = 4;
const REQUESTS_PER_OPENING = 4;
/** A page that is looked at for two minutes. */
const VISIT_SECONDS = 120;
const MB = 1024 * 1024;
const KB_PER_GB = 1024 * 1024;

/** Transactions a second of a group commit that waits 20 ms: few ask, each has its own; many ask, fifty at most. */
export const transactions = (perSecond: number): number => perSecond / (1 + perSecond * GROUP_SECONDS);

const processesFor = (cores: number, fullness: number) => Math.max(1, Math.ceil(cores / fullness));

/** Of the busiest minute. */
function campaignMinute(day: Day, costs: Costs, assumed: Readonly<Assumed>) {
  const opened = (assumed.openedInPeakMinute * day.perCampaign) / 60;
  const declared = opened * assumed.declarationsPerOpening;
  const looking = (opened * VISIT_SECONDS * assumed.gaugeShare) / (VISIT_SECONDS / GAUGES);
  const gaugeCpu = costs["campaign-open-cpu"] / REQUESTS_PER_OPENING;
  const ms = opened * costs["campaign-open-cpu"] + declared * costs["campaign-cpu"] + looking * gaugeCpu;
  return { opened, declared, core: (ms * assumed.machine) / 1000 };
}

function liveNeed(day: Day, costs: Costs, assumed: Readonly<Assumed>) {
  const people = day.sessionsAtOnce * assumed.peoplePerSession;
  const commands = (people * assumed.commandsPerMinute) / 60;
  const cores = (commands * costs["crowd-cpu"] * assumed.machine) / 1000;
  const count = processesFor(cores, day.fullness);
  return { people, commands, cores, count, transactions: count * transactions(commands / count) };
}

function campaignNeed(day: Day, costs: Costs, assumed: Readonly<Assumed>) {
  const campaigns = Math.ceil(day.participants / day.perCampaign);
  const minute = campaignMinute(day, costs, assumed);
  // A campaign belongs to one process: a process holds whole ones, at least one however heavy.
  const inOne = Math.max(1, Math.floor(day.fullness / minute.core));
  return {
    ...{ campaigns, minute, cores: campaigns * minute.core, count: Math.ceil(campaigns / inOne) },
    transactions: campaigns * transactions(minute.declared),
    rowsADay: day.participants * assumed.openingsADay * assumed.declarationsPerOpening,
  };
}

/** Bytes over the day, and megabits a second when most open their pages at once. */
function network(day: Day, costs: Costs, assumed: Readonly<Assumed>) {
  const live = liveNeed(day, costs, assumed);
  const visitors = live.people * assumed.sessionsADay;
  const returning = day.participants * (assumed.openingsADay - assumed.newPeople);
  const kilobytes =
    visitors * costs["visit-full-kb"] +
    Math.max(0, returning) * costs["campaign-day-kb"] +
    day.participants * assumed.newPeople * costs["campaign-first-kb"];
  const perOpening =
    (1 - assumed.newPeople) * costs["campaign-day-kb"] + assumed.newPeople * costs["campaign-first-kb"];
  const opened = (day.participants * assumed.openedInPeakMinute) / 60;
  const peak = opened * perOpening + (live.people * costs["visit-full-kb"]) / (150 * 60);
  return { gigabytes: kilobytes / KB_PER_GB, peakMbits: (peak * 1024 * 8) / 1e6 };
}

/** Everything at one end at once: the low end is a quiet day on a quick machine, the high one the contrary. */
export function needOf(day: Day, costs: Costs, all: Assumptions, end: End): Need {
  const assumed = atEnd(all, end);
  const [live, campaign] = [liveNeed(day, costs, assumed), campaignNeed(day, costs, assumed)];
  const processes = live.count + campaign.count + day.spare;
  const perSecond = live.transactions + campaign.transactions;
  const databaseCores = Math.ceil((perSecond * assumed.dbMsPerTransaction) / 1000 / day.fullness);
  const { gigabytes, peakMbits } = network(day, costs, assumed);
  const events = live.commands * 60 * 150 * assumed.sessionsADay;
  const rowsHeld = campaign.rowsADay * assumed.campaignDays;
  const perPersonMb = costs["crowd-rss"] / 1000;
  return {
    ...{ people: live.people, liveCores: live.cores, campaignCores: campaign.cores, processes },
    ...{ liveProcesses: live.count, campaignProcesses: campaign.count },
    ...{ databaseCores, cores: processes + databaseCores, transactionsPerSecond: perSecond },
    memory:
      (live.people * perPersonMb + processes * BARE_MB + (rowsHeld * costs["campaign-row-bytes"]) / MB) /
      1024,
    databaseGbADay:
      (events * assumed.eventBytes + campaign.rowsADay * costs["campaign-row-disk"]) / (1024 * MB),
    ...{ networkGbADay: gigabytes, peakMbits, campaignShare: campaign.minute.core },
    mostInOneCampaign: Math.floor((day.perCampaign * day.fullness) / campaign.minute.core),
  };
}

/** A process that does nothing yet: counted again beside what people add, hence on the safe side. */
const BARE_MB = 150;

function atEnd(all: Assumptions, end: End): Readonly<Assumed> {
  const assumed: Partial<Assumed> = {};
  for (const name of ASSUMPTIONS) assumed[name] = all[name][end];
  return assumed as Assumed;
}

type LimitName = "campaign" | "database" | "network" | "heap";
/** What holds the day back, and by how much it may be multiplied before that gives way. */
export interface Limit {
  readonly what: LimitName;
  readonly factor: number;
}

/** The first to give way comes first. More processes mend none of these: that is what makes them limits. */
export function limitsOf(day: Day, costs: Costs, all: Assumptions, end: End): Limit[] {
  const assumed = atEnd(all, end);
  const need = needOf(day, costs, all, end);
  const rows = day.perCampaign * assumed.openingsADay * assumed.declarationsPerOpening * assumed.campaignDays;
  const limits: readonly Limit[] = [
    { what: "campaign", factor: need.mostInOneCampaign / day.perCampaign },
    { what: "database", factor: assumed.dbMostPerSecond / need.transactionsPerSecond },
    { what: "network", factor: assumed.networkMbits / need.peakMbits },
    { what: "heap", factor: (assumed.heapGb * 1024 * MB) / (rows * costs["campaign-row-bytes"]) },
  ];
  return limits.toSorted((a, b) => a.factor - b.factor);
}

/** @returns how many of the processes may fail at once before those left are fuller than a whole core */
export function failuresBorne(need: Pick<Need, "liveCores" | "campaignCores" | "processes">): number {
  return Math.max(0, need.processes - Math.ceil(need.liveCores + need.campaignCores));
}
