/** What turns a session's counts into electricity, carbon and the rest: facts where there are some, else hypotheses. */
import { DEVICES, type Quantity } from "../footprint/bindings.ts";
import { scaled, ZERO, type Range } from "../footprint/range.ts";
import { reader, type Sourced } from "../footprint/read.ts";
import type { Problem } from "../scenario/problem.ts";
import type { DeviceKind } from "./counts.ts";

type Thing = "phone" | "computer" | "projector";

/** Of making one, apart from carbon. */
interface Taken {
  /** Fossil and nuclear: what is renewable is not in it. */
  readonly energy: Quantity;
  readonly minerals: Quantity;
  readonly matter: Quantity;
}

/** Of one thing that people use: its power, what making it weighs, how long and how much a day it serves. */
interface Binding {
  readonly watts: Quantity;
  readonly carbon: Quantity;
  /** Null where no source says it: what is told is then the least. */
  readonly taken: Taken | null;
  readonly life: Quantity;
  readonly hours: Quantity;
}

const THINGS: Readonly<Record<Thing, Binding>> = {
  phone: {
    watts: { id: "hyp-seance-telephone-w" },
    carbon: DEVICES.smartphone.carbon,
    taken: {
      energy: { id: "term-smartphone-adpf" },
      minerals: { id: "term-smartphone-adpe" },
      matter: { id: "term-smartphone-mips" },
    },
    life: { id: "term-smartphone-vie" },
    hours: { id: "hyp-seance-telephone-heures" },
  },
  computer: {
    watts: { id: "hyp-seance-ordinateur-w" },
    carbon: DEVICES.portable.carbon,
    taken: {
      energy: { id: "term-portable-adpf" },
      minerals: { id: "term-portable-adpe" },
      matter: { id: "term-portable-mips" },
    },
    life: { id: "term-portable-vie", range: ["duree-organisations-portable"] },
    hours: { id: "hyp-seance-ordinateur-heures" },
  },
  projector: {
    watts: { id: "hyp-seance-projection-w" },
    carbon: DEVICES.videoprojecteur.carbon,
    taken: null,
    life: { id: "term-videoprojecteur-vie" },
    hours: { id: "hyp-seance-projection-heures" },
  },
};

const REST = {
  network: { id: "hyp-seance-reseau-kwh" },
  server: { id: "hyp-seance-serveur-w" },
  mix: { id: "mix-fr-base-empreinte-2025", range: ["mix-fr-base-empreinte-2024"] },
  traffic: { id: "reseau-fixe-fr", range: ["reseau-fixe-fr-hors-box", "reseau-mobile-fr"] },
  laptop: DEVICES.portable.carbon,
  energy: { id: "elec-fr-energie-primaire" },
  minerals: { id: "elec-fr-adpe" },
  water: { id: "elec-fr-eau" },
  cooling: { id: "centre-wue-derive" },
} as const;

/** A year of a laptop kept four years, then of one kept six: what the game's own tables learn. */
const KEPT = { short: "calc-portable-4-ans", long: "calc-portable-6-ans" } as const;

/** What the sentence about people's trips quotes; nothing is computed from it. */
const QUOTED = ["rebond-teletravail-gain"] as const;

interface ThingFactors {
  readonly watts: Range;
  /** gCO2e an hour: making it, shared out over every hour that it serves. */
  readonly making: Range;
  /** The same for MJ of energy taken from nature, mgSbeq of minerals, kg of matter moved. */
  readonly energy: Range;
  readonly minerals: Range;
  readonly matter: Range;
}

export interface OwnFactors {
  readonly things: Readonly<Record<Thing, ThingFactors>>;
  /** kWh per GB. */
  readonly network: Range;
  /** Of one session, in watts. */
  readonly server: Range;
  /** gCO2e per kWh. */
  readonly mix: Range;
  /** Of a kWh in France: MJ of primary energy, mgSbeq of minerals, litres of water to make it. */
  readonly kilowattHour: { readonly energy: Range; readonly minerals: Range; readonly water: Range };
  /** Litres per kWh that a data centre cools itself with. */
  readonly cooling: Range;
  /** gCO2e per GB, from making the network to using it. */
  readonly traffic: Range;
  /** kgCO2e of making one laptop. */
  readonly laptop: Range;
  /** kgCO2e a year that a laptop kept six years instead of four spares. */
  readonly kept: number;
  /** kgCO2e a year of trips that one day of telework a week spares. */
  readonly trips: number;
}

/** What a connected device is made of: the écran's is a computer and what it is projected with. */
export const THINGS_OF: Readonly<Record<DeviceKind, readonly Thing[]>> = {
  phone: ["phone"],
  computer: ["computer"],
  screen: ["computer", "projector"],
};

const GRAMS = 1000;
const MILLIGRAMS = 1e6;
const DAYS = 365;

/** The longest life and the longest day share making out over the most hours: the ends change places. */
const perHour = (made: Range, life: Range, hours: Range): Range => ({
  low: made.low / (DAYS * life.high * hours.high),
  value: made.value / (DAYS * life.value * hours.value),
  high: made.high / (DAYS * life.low * hours.low),
});

type Resolution =
  | { readonly ok: true; readonly factors: OwnFactors }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param library facts and hypotheses by their ids */
export function resolveOwnFactors(library: ReadonlyMap<string, Sourced>): Resolution {
  const read = reader(library);
  const thing = (name: Thing): ThingFactors => {
    const { watts, carbon, taken, life, hours } = THINGS[name];
    const served = [read.quantity(life, "an"), read.quantity(hours, "h/jour")] as const;
    const share = (of: Quantity | undefined, unit: string, by = 1) =>
      of ? perHour(scaled(read.quantity(of, unit), by), ...served) : ZERO;
    return {
      watts: read.quantity(watts, "W"),
      making: share(carbon, "kgCO2e/appareil", GRAMS),
      energy: share(taken?.energy, "MJ/appareil"),
      minerals: share(taken?.minerals, "kgSbeq/appareil", MILLIGRAMS),
      matter: share(taken?.matter, "kg/appareil"),
    };
  };
  const factors: OwnFactors = {
    things: { phone: thing("phone"), computer: thing("computer"), projector: thing("projector") },
    network: read.quantity(REST.network, "kWh/Go"),
    server: read.quantity(REST.server, "W"),
    mix: read.quantity(REST.mix, "gCO2e/kWh"),
    kilowattHour: {
      energy: read.quantity(REST.energy, "MJ/kWh"),
      minerals: read.quantity(REST.minerals, "mgSbeq/kWh"),
      water: read.quantity(REST.water, "L/kWh"),
    },
    cooling: read.quantity(REST.cooling, "L/kWh"),
    traffic: read.quantity(REST.traffic, "gCO2e/Go"),
    laptop: read.quantity(REST.laptop, "kgCO2e/appareil"),
    kept: read.value(KEPT.short, "kgCO2e/an") - read.value(KEPT.long, "kgCO2e/an"),
    trips: read.value(QUOTED[0], "kgCO2e/an"),
  };
  return read.problems.length > 0 ? { ok: false, problems: read.problems } : { ok: true, factors };
}

/** Every fact and hypothesis read, each once: what the page cites. */
export function ownIds(): readonly string[] {
  const quantities: readonly Quantity[] = [
    ...Object.values(THINGS).flatMap(({ watts, carbon, taken, life, hours }) => [
      ...[watts, hours, carbon, life],
      ...(taken ? [taken.energy, taken.minerals, taken.matter] : []),
    ]),
    ...Object.values(REST),
  ];
  const ids = quantities.flatMap(({ id, range = [] }) => [id, ...range]);
  return [...new Set([...ids, ...Object.values(KEPT), ...QUOTED])];
}
