/** The lines that one may declare, each with its block, its unit and what it may not be counted with. */
import { ACTS, DATA, DEVICES, FORMATS, RECYCLED, type Act, type Block, type Device } from "./terms.ts";

export interface Line {
  readonly id: string;
  readonly block: Block;
  /** Whose bounds it has. */
  readonly bound: string;
  /** Pieces are whole; gigabytes have one decimal. */
  readonly isWhole: boolean;
  /** A second number: kilograms, or the people invited. */
  readonly more: "audience" | "kg" | null;
  /** The same place in another unit: both together would count it twice. */
  readonly rival: string | null;
  /** Of a device that was kept. */
  readonly kept: { readonly device: Device; readonly act: Act } | null;
}

const GO = "-go";
const isInGo = (datum: string) => datum.endsWith(GO);

function rivalOf(datum: string): string | null {
  const other = isInGo(datum) ? datum.slice(0, -GO.length) : `${datum}${GO}`;
  return DATA.some((known) => known === other) ? `donnees-${other}` : null;
}

const ALL: readonly Line[] = [
  ...DEVICES.flatMap((device) =>
    ACTS.map((act): Line => {
      const [id, bound] = [`reemploi-${device}-${act}`, `reemploi-${device}`];
      return { id, block: "reemploi", bound, isWhole: true, more: null, rival: null, kept: { device, act } };
    }),
  ),
  ...RECYCLED.map((device): Line => {
    const id = `recyclage-${device}`;
    return { id, block: "recyclage", bound: id, isWhole: true, more: "kg", rival: null, kept: null };
  }),
  ...FORMATS.map((format): Line => {
    const [block, more] = ["sensibilisation", "audience"] as const;
    return { id: `${block}-${format}`, block, bound: block, isWhole: true, more, rival: null, kept: null };
  }),
  ...DATA.map((datum): Line => {
    const id = `donnees-${datum}`;
    const [isWhole, rival] = [!isInGo(datum), rivalOf(datum)];
    return { id, block: "donnees", bound: id, isWhole, more: null, rival, kept: null };
  }),
];

/** In the order of INR's blocks as we show them: equipment first. */
export const LINES: ReadonlyMap<string, Line> = new Map(ALL.map((line) => [line.id, line]));

/** What an application was is no archive: it never waits for the archivist. */
export const isGuarded = ({ block, id }: Line) => block === "donnees" && id !== "donnees-apps";

/** One decimal, so that sums of tenths stay sums of tenths. */
export const rounded = (amount: number) => Math.round(amount * 10) / 10;
