/** What each audience of a local loop holds. */
import type { Parts, Shape, Tools } from "../../engine/activity.ts";
import type { TeamId } from "../../engine/actors.ts";
import { present } from "../../engine/invariant.ts";
import type { LoopCommand, LoopConfig } from "./schema.ts";
import type { Kind, Measure, Step } from "./terms.ts";

/** What everybody knows of an actor: how many devices it holds, never how good they are. */
export interface Actor {
  /** Id in the deck. */
  id: string;
  kind: Kind;
  /** Tables that play it; none, or empty ones, and the game holds it. */
  tables: TeamId[];
  isGame: boolean;
  /** Devices or households a trimestre, by its card. */
  flow: number;
  /** Devices in a donor's cupboard, mendable ones at the workshop, ready ones at a prescriber's. */
  stock: number;
  /** Euros. */
  purse: number;
}

export interface Offer {
  id: string;
  /** Who wrote it, and who answers. */
  from: string;
  to: string;
  /** Which of both gives the devices. */
  giver: string;
  count: number;
  /** Promised, out of ten. */
  quality: number;
  /** Euros a device, paid to the giver; below zero, the giver pays. */
  price: number;
  state: "open" | "accepted" | "declined" | "closed";
  /** What the boxes held, once opened: devices that can be mended, those without a serial number, and whether the
      lot fell short of the quality all had agreed on: its donor then pays what it cost. */
  opened: { good: number; unpapered: number; isShort: boolean } | null;
  /** Of a delivery: devices that came and work; null before the count. */
  delivered: number | null;
}

/** Devices that left without a serial number, and what they cost when they come back. */
interface Unpapered {
  from: string;
  count: number;
  cost: number;
}

/** One trimestre, as the room reads it. */
interface Quarter {
  /** Equipped and accompanied in the trimestre. */
  households: number;
  /** The workshop's, at the end. */
  cash: number;
  /** Devices put back in use, and thrown away. */
  used: number;
  dead: number;
  /** Devices promised as working by the lots that were opened, and those that truly were. */
  promised: number;
  found: number;
}

interface Adopted {
  measure: Measure;
  quarter: number;
}

/** What a table wrote for the territory. */
interface Rule {
  actor: string;
  team: TeamId;
  quarter: number;
  /** Words id. */
  text: string;
}

export interface Territory {
  id: string;
  actors: Actor[];
  /** Of the open trimestre. */
  offers: Offer[];
  /** Numbers the next offer. */
  count: number;
  /** Paid by the workshop when the trimestre opened. */
  unpapered: Unpapered[];
  /** Counts at which the workshop's cash was below zero, since the last measure adopted. */
  falls: number;
  /** Trimestres at whose count the loop stopped. */
  stops: number[];
  isStopped: boolean;
  adopted: Adopted[];
  rules: Rule[];
  quarters: Quarter[];
  households: number;
  used: number;
  /** Devices thrown away with a proof. */
  dead: number;
}

export interface LoopEveryone {
  step: Step;
  /** From 1; 0 before the first. */
  quarter: number;
  /** Session time when the step began. */
  since: number;
  territories: Territory[];
}

/** What a donor has in its cupboard, as its holder alone sees it. */
export interface Pile {
  count: number;
  /** Those that can be mended. */
  good: number;
  /** Those whose serial number is written down. */
  noted: number;
}

export interface LoopTeam {
  /** Null for a table that nobody sat at yet. */
  territory: string | null;
  actor: string | null;
  /** Of the open talk. */
  vote: Measure | null;
}

/** A cupboard is its people's, not their table's: the console reads tables, and whoever runs the room plays nobody. */
export interface LoopSeat {
  /** Null for whoever holds no cupboard. */
  pile: Pile | null;
}

/** What nobody sees of a territory. */
export interface Hidden {
  /** By donor. */
  piles: Record<string, Pile>;
  /** Lots on the workshop's floor, by offer: their truth before the boxes are opened. */
  boxes: Record<string, Pile>;
  /** Left without papers in this trimestre. */
  leaving: Unpapered[];
  /** Euros that left the territory, less those that came: what makes the sum constant. */
  outside: number;
  /** Devices that arrived since the beginning. */
  arrived: number;
}

export interface LoopShape extends Shape {
  config: LoopConfig;
  command: LoopCommand;
  everyone: LoopEveryone;
  screen: Record<string, never>;
  host: Record<string, never>;
  team: LoopTeam;
  seat: LoopSeat;
  secret: { hidden: Record<string, Hidden> };
}
export type LoopParts = Parts<LoopShape>;
export type LoopTools = Tools<LoopShape>;

/** A territory whole, for rules that weigh both its sides. */
export interface Loop {
  readonly open: Territory;
  readonly hidden: Hidden;
  readonly config: LoopConfig;
}

export const loopsOf = ({ everyone, secret }: LoopParts, config: LoopConfig): Loop[] =>
  everyone.territories.map((open) => ({
    open,
    hidden: present(secret.hidden[open.id], `hidden side of ${open.id}`),
    config,
  }));

export const actorIn = ({ actors }: Territory, id: string): Actor =>
  present(
    actors.find((actor) => actor.id === id),
    `actor ${id}`,
  );

export const workshopOf = ({ actors }: Territory): Actor =>
  present(
    actors.find(({ kind }) => kind === "workshop"),
    "workshop",
  );

export const cardOf = ({ actors }: LoopConfig, id: string) =>
  present(
    actors.find((card) => card.id === id),
    `card ${id}`,
  );

export const hasMeasure = ({ adopted }: Territory, measure: Measure): boolean =>
  adopted.some((one) => one.measure === measure);

/** Donors' lots bring devices to the workshop; the others are deliveries to prescribers. */
export const isLot = (territory: Territory, { giver }: Pick<Offer, "giver">): boolean =>
  actorIn(territory, giver).kind === "donor";

/** The territory a table plays in. */
export const territoryOf = ({ territories }: LoopEveryone, id: string): Territory =>
  present(
    territories.find((territory) => territory.id === id),
    `territory ${id}`,
  );
