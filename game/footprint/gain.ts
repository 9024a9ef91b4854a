/** What a change takes off a year's weight, with its ends: the same factor on both sides, wherever it truly lies. */
import type { DeviceFactors, EquipmentFactors, Factors } from "./factors.ts";
import { carbonOf, partsOf, type Part } from "./parts.ts";
import { exactly, isAlone, plus, ZERO, type Range } from "./range.ts";
import type { Parameters } from "./schema.ts";
import { HOSTING_USES, type PartId } from "./terms.ts";

/** Below zero: the change adds weight. */
export interface Gain {
  /** kgCO2e a year. */
  readonly carbon: Range;
  /** kg a year; null when no source weighs the matter of anything that changed. */
  readonly matter: Range | null;
  /** What changed and whose matter no source weighs: the gain of matter is then a minimum. */
  readonly unweighed: readonly PartId[];
  /** What changed and has one source alone: the truth is further away than its ends say. */
  readonly single: readonly PartId[];
}

type End = keyof Range;

/** Where the factors of a part are read: what making it weighs, what is left of that or how long it lasts, what using it takes. */
type Setting = readonly [making: End, lasting: End, using: End];

const ENDS = ["low", "high"] as const;
/** A part's weight moves one way with each of its factors: its extremes are where all of them are at an end. */
const CORNERS: readonly Setting[] = ENDS.flatMap((making) =>
  ENDS.flatMap((lasting) => ENDS.map((using): Setting => [making, lasting, using])),
);
const MIDDLE: Setting = ["value", "value", "value"];

const at = (range: Range, end: End): Range => exactly(range[end]);
const orNone = (range: Range | null, end: End): Range | null => range && at(range, end);

const deviceAt = (device: DeviceFactors, [making, lasting, using]: Setting): DeviceFactors => ({
  ...device,
  carbon: at(device.carbon, making),
  matter: orNone(device.matter, making),
  residual: orNone(device.residual, lasting),
  residualMatter: orNone(device.residualMatter, lasting),
  energy: at(device.energy, using),
});

const equipmentAt = (one: EquipmentFactors, [making, lasting, using]: Setting): EquipmentFactors => ({
  ...one,
  carbon: at(one.carbon, making),
  matter: orNone(one.matter, making),
  lifeYears: at(one.lifeYears, lasting),
  energy: at(one.energy, using),
});

/** Each part reads factors of its own, so that one setting of all of them serves every part. */
function factorsAt({ devices, equipment, ...services }: Factors, setting: Setting): Factors {
  const [making] = setting;
  return {
    devices: {
      portable: deviceAt(devices.portable, setting),
      fixe: deviceAt(devices.fixe, setting),
      ecran: deviceAt(devices.ecran, setting),
      smartphone: deviceAt(devices.smartphone, setting),
      tablette: deviceAt(devices.tablette, setting),
      imprimante: deviceAt(devices.imprimante, setting),
      multifonction: deviceAt(devices.multifonction, setting),
      videoprojecteur: deviceAt(devices.videoprojecteur, setting),
    },
    equipment: {
      box: equipmentAt(equipment.box, setting),
      switchs: equipmentAt(equipment.switchs, setting),
      bornes: equipmentAt(equipment.bornes, setting),
      serveurs: equipmentAt(equipment.serveurs, setting),
    },
    fixedTraffic: at(services.fixedTraffic, making),
    mobileTraffic: at(services.mobileTraffic, making),
    storage: at(services.storage, making),
    hosting: at(services.hosting, making),
    manufactureShare: services.manufactureShare,
  };
}

type Group = PartId | "hosting";
const isHosting = (id: PartId) => HOSTING_USES.some((use) => use === id);
/** The uses of hosting share one factor: they are wrong together. */
const groupOf = (id: PartId): Group => (isHosting(id) ? "hosting" : id);

type Differences = ReadonlyMap<Group, number>;

function differences(before: readonly Part[], after: readonly Part[], of: (part: Part) => number) {
  const found = new Map<Group, number>();
  before.forEach((part, index) => {
    const then = after[index];
    if (!then) return;
    const group = groupOf(part.id);
    found.set(group, (found.get(group) ?? 0) + of(part) - of(then));
  });
  return found;
}

function spread(corners: readonly Differences[], middle: Differences): ReadonlyMap<Group, Range> {
  return new Map(
    [...middle].map(([group, value]) => {
      const all = [value, ...corners.map((corner) => corner.get(group) ?? 0)];
      return [group, { low: Math.min(...all), value, high: Math.max(...all) }];
    }),
  );
}

/** Groups know nothing of each other: each may be at the end that gains least, or most. */
const together = (spreads: ReadonlyMap<Group, Range>): Range =>
  [...spreads.values()].reduce((sum, range) => plus(sum, range), ZERO);

const carbonIn = (part: Part) => carbonOf(part).value;
const matterIn = ({ matter }: Part) => matter?.value ?? 0;

/** Of one estate to another, with the same factors. */
export function gainOf(before: Parameters, after: Parameters, factors: Factors): Gain {
  const sides = (setting: Setting) => {
    const pinned = factorsAt(factors, setting);
    return [partsOf(before, pinned), partsOf(after, pinned)] as const;
  };
  const middle = sides(MIDDLE);
  const corners = CORNERS.map(sides);
  const ranges = (of: (part: Part) => number) =>
    spread(
      corners.map(([one, other]) => differences(one, other, of)),
      differences(...middle, of),
    );
  const carbon = ranges(carbonIn);
  const moved = middle[0].filter((part, index) => {
    const then = middle[1][index];
    return then !== undefined && carbonIn(part) !== carbonIn(then);
  });
  const unweighed = moved.flatMap(({ id, matter }) => (matter === null ? [id] : []));
  const isWeighed = moved.length === 0 || unweighed.length < moved.length;
  return {
    carbon: together(carbon),
    matter: isWeighed ? together(ranges(matterIn)) : null,
    unweighed,
    single: moved.flatMap(({ id }) => (isAlone(carbon.get(groupOf(id)) ?? ZERO) ? [id] : [])),
  };
}

/** The widest of several: what a change may be, when its own size is a range. */
export function widest([first, ...others]: readonly [Gain, ...Gain[]]): Gain {
  const around = (one: Range, other: Range): Range => ({
    low: Math.min(one.low, other.low),
    value: one.value,
    high: Math.max(one.high, other.high),
  });
  return others.reduce<Gain>(
    (wide, { carbon, matter, unweighed, single }) => ({
      unweighed: [...new Set([...wide.unweighed, ...unweighed])],
      single: [...new Set([...wide.single, ...single])],
      carbon: around(wide.carbon, carbon),
      matter: wide.matter && matter ? around(wide.matter, matter) : (wide.matter ?? matter),
    }),
    first,
  );
}
