/** An authority's own axes, read from a list that somebody typed, pasted or took from a file: one axis a line. */

export const MOST_AXES = 20;
export const LONGEST_AXIS = 200;
const LONGEST_ID = 40;

export interface OwnAxis {
  readonly id: string;
  readonly name: string;
}

/** What is wrong with a line, told with its number. */
interface AxisFault {
  readonly line: number;
  readonly fault: "empty" | "doubled" | "id-doubled" | "too-long" | "too-many";
}

export interface ReadAxes {
  readonly axes: readonly OwnAxis[];
  readonly faults: readonly AxisFault[];
}

interface Line {
  readonly line: number;
  readonly name: string;
  /** As typed in the second column, made fit for an id; empty without one. */
  readonly id: string;
}

/** Titles that a spreadsheet's first row or a YAML list begins with. */
const HEADINGS = ["axe", "axes", "axis", "nom", "noms", "name", "intitule"];
/** Dashes, stars, bullets and numbers before an item: the document numbers by itself. */
const MARK = /^(?:[-*•–](?:\s+|$)|\d{1,2}[.)]\s+)/u;

/** Letters without their marks, so that « Sobriété » and « sobriete » are one name. */
export const foldedName = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();

const idFrom = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_.]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, "");

/**
 * @param known axes that are there: a name that stays keeps its id, and with it the fiches that are under it
 * @returns axes of the lines that read well; nothing should be kept while there are faults
 */
export function readAxes(text: string, known: readonly OwnAxis[]): ReadAxes {
  const lines = linesOf(text);
  const faults: AxisFault[] = [];
  const kept: Line[] = [];
  for (const one of lines) {
    const fault = faultOf(one, kept);
    if (fault) faults.push({ line: one.line, fault });
    else kept.push(one);
  }
  return { axes: withIds(kept, known), faults };
}

function faultOf({ name, id }: Line, before: readonly Line[]): AxisFault["fault"] | undefined {
  if (name === "") return "empty";
  if (name.length > LONGEST_AXIS) return "too-long";
  if (before.some((other) => foldedName(other.name) === foldedName(name))) return "doubled";
  if (id !== "" && before.some((other) => other.id === id)) return "id-doubled";
  return before.length >= MOST_AXES ? "too-many" : undefined;
}

function linesOf(text: string): Line[] {
  const rows = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
  const lines = rows.flatMap((row, at) => {
    const trimmed = row.trim();
    // Empty rows and YAML's comments separate; they are no axis.
    if (trimmed === "" || trimmed.startsWith("#") || trimmed === "---") return [];
    const [name = "", id = ""] = cellsOf(trimmed.replace(MARK, ""));
    return [{ line: at + 1, name, id: idFrom(id) }];
  });
  const [first] = lines;
  const isHeading = first !== undefined && HEADINGS.includes(foldedName(first.name).replace(/ ?:$/u, ""));
  return isHeading ? lines.slice(1) : lines;
}

/** Two columns at most, by semicolon or tab; a cell between quotes may hold either. */
function cellsOf(row: string): string[] {
  const cells = row.match(/"(?:[^"]|"")*"|[^;\t"]+|[;\t]|"/gu) ?? [];
  const out = [""];
  for (const part of cells) {
    const before = part === ";" || part === "\t" ? undefined : out.pop();
    // Quotes are the file's around a whole cell, and the author's inside one.
    out.push(before === undefined ? "" : `${before}${before.trim() === "" ? unquoted(part) : part}`);
  }
  return out.map((cell) => cell.replace(/\s+/gu, " ").trim());
}

const unquoted = (part: string): string =>
  part.length > 1 && part.startsWith('"') && part.endsWith('"')
    ? part.slice(1, -1).replaceAll('""', '"')
    : part;

function withIds(lines: readonly Line[], known: readonly OwnAxis[]): OwnAxis[] {
  const knownId = (name: string) => known.find((axis) => foldedName(axis.name) === foldedName(name))?.id;
  // Ids that somebody wrote, or that fiches are under, come before those made here.
  const taken = new Set(lines.flatMap(({ id }) => (id === "" ? [] : [id])));
  const kept = new Map<number, string>();
  for (const { line, id, name } of lines) {
    const own = id === "" ? knownId(name) : id;
    if (own === undefined || (id === "" && taken.has(own))) continue;
    taken.add(own);
    kept.set(line, own);
  }
  return lines.map(({ line, name }) => {
    const id = kept.get(line) ?? free(idFrom(name.toLowerCase()) || "axe", taken);
    taken.add(id);
    return { id, name };
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let [id, rank] = [wanted, 2];
  while (taken.has(id)) {
    id = `${wanted}-${rank}`;
    rank += 1;
  }
  return id;
}

/** As a list to change: what is read of it is the same axes. */
export const writtenAxes = (axes: readonly OwnAxis[]): string =>
  axes
    .map(({ id, name }) => `${/[;\t"]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name};${id}`)
    .join("\n");
