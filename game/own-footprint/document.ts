/** A session's own footprint in its documents: counts, ranges, and the hypotheses and sources that they rest on. */
import { fill, heading, linkTo, paragraph, plain, sheet, table } from "../roadmap/prose.ts";
import type { Block, Runs } from "../roadmap/tree.ts";
import type { Locale } from "../scenario/text.ts";
import { DEVICE_KINDS, type DeviceKind } from "./counts.ts";
import { bytesIn, carbonIn, electricityIn, kilogramsIn } from "./quantities.ts";
import type { SessionFootprint } from "./schema.ts";
import type fr from "./text/fr.json";

/** Every sentence of this part. French sets the shape; other languages have the same keys. */
export type FootprintTexts = typeof fr;

interface Told {
  readonly words: FootprintTexts;
  readonly locale: Locale;
}

type Estimate = NonNullable<SessionFootprint["estimate"]>;
type Row = readonly Runs[];

export function footprintBlocks(footprint: SessionFootprint | null, told: Told): readonly Block[] {
  const { words } = told;
  const title = heading(1, words.title, "footprint");
  if (!footprint) return [title, paragraph(plain(words.none))];
  const { estimate, minutes } = footprint;
  return [
    title,
    paragraph(plain(words.intro)),
    ...(minutes === 0 ? [paragraph(plain(words.unplayed))] : []),
    sheet({
      label: words.title,
      head: words.head,
      widths: [30, 70],
      rows: [...countedRows(footprint, told), ...(estimate ? estimatedRows(estimate, told) : [])],
    }),
    ...(estimate ? restOf(footprint, estimate, told) : [paragraph(plain(words.noEstimate))]),
  ];
}

function countedRows({ minutes, sent, received, most, connected }: SessionFootprint, told: Told): Row[] {
  const { words, locale } = told;
  const of = words.rows;
  const bytes = (count: number) => bytesIn(locale, count);
  const data = { all: bytes(sent + received), sent: bytes(sent), received: bytes(received) };
  const devices = (kind: DeviceKind) =>
    most[kind] === 0
      ? of.devicesNone
      : fill(of.devicesValue, { most: most[kind], time: timeIn(connected[kind], words) });
  return [
    [plain(of.minutes), plain(timeIn(minutes, words))],
    [plain(of.data), plain(fill(of.dataValue, data))],
    ...DEVICE_KINDS.map((kind) => [plain(of[kind]), plain(devices(kind))]),
  ];
}

function estimatedRows({ electricity, carbon, laptop }: Estimate, { words, locale }: Told): Row[] {
  const of = words.rows;
  const drawn = {
    total: electricityIn(locale, electricity.total),
    devices: electricityIn(locale, electricity.devices),
    network: electricityIn(locale, electricity.network),
    server: electricityIn(locale, electricity.server),
  };
  const weighed = {
    total: carbonIn(locale, carbon.total),
    electricity: carbonIn(locale, carbon.electricity),
    network: carbonIn(locale, carbon.network),
    making: carbonIn(locale, carbon.making),
  };
  return [
    [plain(of.electricity), plain(fill(of.electricityValue, drawn))],
    [plain(of.carbon), plain(fill(of.carbonValue, weighed))],
    [plain(of.kept), plain(keptIn(laptop, { words, locale }))],
  ];
}

/** The heaviest estimate of the session speaks: the sentence never flatters it. */
function keptIn({ kept: kilograms, sessions }: Estimate["laptop"], { words: { rows: of }, locale }: Told) {
  const kept = kilogramsIn(locale, kilograms);
  if (sessions === null) return fill(of.keptValue, { kept });
  const count = Math.floor(sessions.low);
  return count < 1 ? fill(of.keptLess, { kept }) : fill(of.keptSessions, { kept, count });
}

function restOf(
  { hypotheses, facts }: SessionFootprint,
  { trip }: Estimate,
  { words, locale }: Told,
): Block[] {
  return [
    paragraph(plain(fill(words.leftOut, { trip: kilogramsIn(locale, trip) })), "small"),
    heading(2, words.hypothesesTitle, "footprint-hypotheses"),
    paragraph(plain(words.hypothesesIntro)),
    table({
      label: words.hypothesesTitle,
      head: words.hypothesesHead,
      widths: [30, 20, 50],
      rows: hypotheses.map(({ id, label, value, unit, reason }) => [
        plain(`${label} (${id})`),
        plain(`${value} ${unit}`),
        plain(reason),
      ]),
    }),
    heading(2, words.factsTitle, "footprint-facts"),
    // Addresses are behind the titles: written out, they would take more room than all the rest.
    table({
      label: words.factsTitle,
      head: words.factsHead,
      widths: [36, 18, 10, 36],
      rows: facts.map(({ id, label, value, unit, year, source, url }) => [
        plain(`${label} (${id})`),
        plain(`${value} ${unit}`),
        plain(year === null ? words.noYear : String(year)),
        [url === null ? { text: source } : { ...linkTo(url), text: source }],
      ]),
    }),
  ];
}

const HOUR = 60;

function timeIn(minutes: number, words: FootprintTexts): string {
  if (minutes < 1) return words.underAMinute;
  return minutes < HOUR
    ? fill(words.minutes, { minutes })
    : fill(words.hours, { hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR });
}

/** The same for a spreadsheet: a count is its own range. */
export function footprintRows(
  footprint: SessionFootprint | null,
  { csv, csvRows: names, units }: FootprintTexts,
): readonly (readonly (string | number | null)[])[] {
  if (!footprint) return [csv];
  const { minutes, sent, received, most, connected, estimate } = footprint;
  const counted = (name: string, count: number, unit: string) => [name, count, count, count, unit];
  return [
    csv,
    counted(names.minutes, minutes, units.minutes),
    counted(names.sent, sent, units.bytes),
    counted(names.received, received, units.bytes),
    ...DEVICE_KINDS.flatMap((kind) => [
      counted(names[kind], most[kind], units.devices),
      counted(names[`${kind}Time`], connected[kind], units.minutes),
    ]),
    ...(estimate ? estimateRows(estimate, names) : []),
  ];
}

function estimateRows({ electricity, carbon }: Estimate, names: FootprintTexts["csvRows"]) {
  const { total: drawn } = electricity;
  const { total: weighed } = carbon;
  return [
    [names.electricity, drawn.low, drawn.value, drawn.high, "Wh"],
    [names.carbon, weighed.low, weighed.value, weighed.high, "gCO2e"],
  ];
}
