/** The signed graph of a map: closed paths, contrary paths, and what is no longer fed once something is cut. */
import { LONGEST_LOOP, LONGEST_OPPOSITION, linkIdOf, type Sign } from "./terms.ts";

/** Links by id, as far as their ends and signs go. */
export type Signs = Readonly<Record<string, { readonly sign: Sign }>>;

export const endsOf = (link: string): readonly [from: string, to: string] => {
  const [from = "", to = ""] = link.split(">");
  return [from, to];
};

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Sorted, so that the same links give the same answer whatever the order they came in. */
function after(links: Signs, follows: (sign: Sign) => boolean = () => true): Neighbours {
  const next = new Map<string, string[]>();
  for (const link of Object.keys(links).sort()) {
    const [from, to] = endsOf(link);
    if (follows(links[link]?.sign ?? "feeds")) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return next;
}

/** Links along a path of cards; a loop's last card leads to its first. */
export function linksAlong(path: readonly string[], isClosed: boolean): readonly string[] {
  const following = isClosed ? [...path.slice(1), ...path.slice(0, 1)] : path.slice(1);
  return following.map((to, index) => linkIdOf(path[index] ?? "", to));
}

/** Two brakes in a row push. */
export function signAlong(links: Signs, along: readonly string[]): Sign {
  const brakes = along.filter((link) => links[link]?.sign === "slows").length;
  return brakes % 2 === 0 ? "feeds" : "slows";
}

export const hasAll = (links: Signs, along: readonly string[]): boolean =>
  along.every((link) => links[link] !== undefined);

/** The shortest closed path through a link, the link's own first card leading; nothing when there is none. */
export function loopThrough(links: Signs, link: string): readonly string[] | undefined {
  const [from, to] = endsOf(link);
  if (!links[link]) return undefined;
  const next = after(links);
  let paths: string[][] = [[to]];
  const seen = new Set([to]);
  for (let length = 2; length <= LONGEST_LOOP && paths.length > 0; length += 1) {
    const longer = paths.flatMap((path) =>
      (next.get(path.at(-1) ?? "") ?? []).map((card) => [...path, card]),
    );
    const closed = longer.find((path) => path.at(-1) === from);
    if (closed) return [from, ...closed.slice(0, -1)];
    paths = longer.filter((path) => {
      const card = path.at(-1) ?? "";
      if (seen.has(card)) return false;
      seen.add(card);
      return true;
    });
  }
  return undefined;
}

/** Every way from one card to another that passes no card twice, shortest first. */
function pathsBetween(next: Neighbours, from: string, to: string): readonly string[][] {
  const found: string[][] = [];
  let open: string[][] = [[from]];
  for (let length = 1; length <= LONGEST_OPPOSITION; length += 1) {
    open = open.flatMap((path) =>
      (next.get(path.at(-1) ?? "") ?? [])
        .filter((card) => !path.includes(card))
        .map((card) => [...path, card]),
    );
    found.push(...open.filter((path) => path.at(-1) === to));
    open = open.filter((path) => path.at(-1) !== to);
  }
  return found;
}

/** Two paths of contrary signs between the same cards, one of them through this link; the shortest pair. */
export function oppositionThrough(links: Signs, link: string): readonly [string[], string[]] | undefined {
  if (!links[link]) return undefined;
  const next = after(links);
  const cards = [...new Set(Object.keys(links).flatMap(endsOf))].sort();
  const pairs = cards.flatMap((from) =>
    cards.flatMap((to) => (from === to ? [] : contraryPair(links, pathsBetween(next, from, to), link))),
  );
  const lengthOf = ([one, other]: readonly [string[], string[]]) => one.length + other.length;
  return pairs.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function contraryPair(
  links: Signs,
  paths: readonly string[][],
  link: string,
): (readonly [string[], string[]])[] {
  const through = paths.filter((path) => linksAlong(path, false).includes(link));
  for (const one of through) {
    const sign = signAlong(links, linksAlong(one, false));
    const other = paths.find((path) => signAlong(links, linksAlong(path, false)) !== sign);
    if (other) return [[one, other]];
  }
  return [];
}

/** Cards fed from some others, these included. */
function fedFrom(next: Neighbours, roots: readonly string[]): ReadonlySet<string> {
  const fed = new Set(roots);
  let open = [...roots];
  while (open.length > 0) {
    open = open
      .flatMap((card) => next.get(card) ?? [])
      .filter((card, index, all) => all.indexOf(card) === index);
    open = open.filter((card) => !fed.has(card));
    for (const card of open) fed.add(card);
  }
  return fed;
}

/** Takes away some links or cards. */
export interface Without {
  readonly links?: readonly string[];
  readonly cards?: readonly string[];
}

/**
 * The cards that something fed before and that nothing feeds any more: those no source reaches, and those whose
 * last feeding link is gone. A card without anything before it is a source.
 */
export function paleOnce(links: Signs, { links: gone = [], cards = [] }: Without): readonly string[] {
  const isKept = (link: string) => !gone.includes(link) && !endsOf(link).some((card) => cards.includes(card));
  const kept = Object.fromEntries(Object.entries(links).filter(([link]) => isKept(link)));
  const isFeeding = (sign: Sign) => sign === "feeds";
  const [before, now] = [after(links, isFeeding), after(kept, isFeeding)];
  const fedBy = (next: Neighbours) => new Set([...next.values()].flat());
  const all = [...new Set(Object.keys(links).flatMap(endsOf))].sort();
  const sources = all.filter((card) => !fedBy(before).has(card));
  const [reached, stillReached] = [
    fedFrom(before, sources),
    fedFrom(
      now,
      sources.filter((card) => !cards.includes(card)),
    ),
  ];
  const starved = all.filter((card) => fedBy(before).has(card) && !fedBy(now).has(card));
  // A closed path that no source reaches feeds itself until one of its own links is gone.
  const alone = starvedOn(now, starved);
  return all.filter(
    (card) => cards.includes(card) || (reached.has(card) ? !stillReached.has(card) : alone.has(card)),
  );
}

/** What starves in turn, from some starved cards on. */
function starvedOn(next: Neighbours, first: readonly string[]): ReadonlySet<string> {
  const starved = new Set(first);
  for (;;) {
    const feeders = new Map<string, string[]>();
    for (const [from, targets] of next)
      for (const to of targets) feeders.set(to, [...(feeders.get(to) ?? []), from]);
    const more = [...feeders].filter(([to, by]) => !starved.has(to) && by.every((from) => starved.has(from)));
    if (more.length === 0) return starved;
    for (const [to] of more) starved.add(to);
  }
}
