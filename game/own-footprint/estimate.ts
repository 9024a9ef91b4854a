/** From a session's counts to what it takes and gives off, as ranges, beside one laptop kept longer. */
import { plus, product, scaled, ZERO, type Range } from "../footprint/range.ts";
import { DEVICE_KINDS, type Counts } from "./counts.ts";
import { THINGS_OF, type OwnFactors } from "./factors.ts";

export interface Estimate {
  /** Wh. */
  readonly electricity: {
    readonly devices: Range;
    readonly network: Range;
    readonly server: Range;
    readonly total: Range;
  };
  /** gCO2e. */
  readonly carbon: {
    /** What devices and server drew, by the French mix. */
    readonly electricity: Range;
    readonly network: Range;
    /** What making the devices weighs, for the minutes that they served here. */
    readonly making: Range;
    readonly total: Range;
  };
  /** Each is a least: see what `taken` lacks in factors.ts. */
  readonly taken: {
    /** Wh of primary energy: what nature gave for the electricity, and for making the devices. */
    readonly energy: { readonly use: Range; readonly making: Range; readonly total: Range };
    /** mgSbeq of metals and minerals, use and making. */
    readonly minerals: Range;
    /** kg of matter moved to make the devices. */
    readonly matter: Range;
    /** Litres, to make the electricity; no source that holds says those of making devices. */
    readonly water: Range;
  };
  readonly laptop: {
    /** kgCO2e of making one. */
    readonly made: Range;
    /** kgCO2e a year that one kept six years instead of four spares. */
    readonly kept: number;
    /** How many sessions like this one weigh as much as what it spares; null when this one weighs nothing. */
    readonly sessions: Range | null;
  };
  /** kgCO2e of trips that a day without them spares one person, at the least: a week in the year has it. */
  readonly trip: number;
}

const HOUR_MS = 3_600_000;
const BYTES_PER_GB = 1e9;
const GRAMS = 1000;
const WH_PER_MJ = 1000 / 3.6;
const WEEKS = 52;

interface Measured {
  readonly counts: Counts;
  /** Of the room's own time. */
  readonly playedMs: number;
}

const sum = (ranges: readonly Range[]) => ranges.reduce(plus, ZERO);

/** Of every device, the hours that it was connected times something of the things it is made of. */
function overDevices(
  { connected }: Counts,
  { things }: OwnFactors,
  of: keyof OwnFactors["things"]["phone"],
): Range {
  return sum(
    DEVICE_KINDS.flatMap((kind) =>
      THINGS_OF[kind].map((thing) => scaled(things[thing][of], connected[kind] / HOUR_MS)),
    ),
  );
}

/** A server works as long as the session is played, or as somebody is connected, whichever is longer. */
function servedHours({ counts: { connected, most }, playedMs }: Measured): number {
  const longest = DEVICE_KINDS.map((kind) => (most[kind] === 0 ? 0 : connected[kind] / most[kind]));
  return Math.max(playedMs, ...longest) / HOUR_MS;
}

export function estimate(measured: Measured, factors: OwnFactors): Estimate {
  const { counts } = measured;
  const gb = (counts.received + counts.sent) / BYTES_PER_GB;
  const devices = overDevices(counts, factors, "watts");
  const network = scaled(factors.network, gb * GRAMS);
  const server = scaled(factors.server, servedHours(measured));
  const electricity = product(scaled(plus(devices, server), 1 / GRAMS), factors.mix);
  const traffic = scaled(factors.traffic, gb);
  const making = overDevices(counts, factors, "making");
  const total = sum([electricity, traffic, making]);
  return {
    electricity: { devices, network, server, total: sum([devices, network, server]) },
    carbon: { electricity, network: traffic, making, total },
    taken: takenBy(measured, factors, { all: sum([devices, network, server]), server }),
    laptop: { made: factors.laptop, kept: factors.kept, sessions: sessionsIn(factors.kept * GRAMS, total) },
    trip: factors.trips / WEEKS,
  };
}

interface Drawn {
  /** Wh. */
  readonly all: Range;
  readonly server: Range;
}

function takenBy({ counts }: Measured, factors: OwnFactors, { all, server }: Drawn): Estimate["taken"] {
  const { kilowattHour, cooling } = factors;
  const kWh = scaled(all, 1 / GRAMS);
  const use = scaled(product(kWh, kilowattHour.energy), WH_PER_MJ);
  const making = scaled(overDevices(counts, factors, "energy"), WH_PER_MJ);
  const minerals = overDevices(counts, factors, "minerals");
  return {
    energy: { use, making, total: plus(use, making) },
    minerals: plus(minerals, product(kWh, kilowattHour.minerals)),
    matter: overDevices(counts, factors, "matter"),
    water: plus(product(kWh, kilowattHour.water), product(scaled(server, 1 / GRAMS), cooling)),
  };
}

/** The heaviest estimate of a session gives the fewest. */
function sessionsIn(grams: number, { low, value, high }: Range): Range | null {
  if (low <= 0) return null;
  return { low: grams / high, value: grams / value, high: grams / low };
}
