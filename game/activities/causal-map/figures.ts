/** Which figures a map holds: those the deck announces, and those a table asks about. */
import { hasAll, linksAlong, loopThrough, oppositionThrough, signAlong, type Signs } from "./graph.ts";
import type { Figure } from "./schema.ts";
import type { FoundFigure } from "./state.ts";

export const pathsOf = (figure: Figure): readonly (readonly string[])[] =>
  figure.kind === "loop" ? [figure.path] : figure.paths;

/** Links that make a figure. */
export const linksOf = (
  kind: FoundFigure["kind"],
  paths: readonly (readonly string[])[],
): readonly string[] => paths.flatMap((path) => linksAlong(path, kind === "loop"));

/** An announced opposition whose signs were drawn otherwise is another story: it is not celebrated. */
function isClosed(links: Signs, figure: Figure): boolean {
  const paths = pathsOf(figure);
  if (!hasAll(links, linksOf(figure.kind, paths))) return false;
  if (figure.kind === "loop") return signAlong(links, linksAlong(figure.path, true)) === "feeds";
  const [one, other] = figure.paths.map((path) => signAlong(links, linksAlong(path, false)));
  return one !== other;
}

/** Announced figures that a map holds. */
export const closedOf = (links: Signs, figures: readonly Figure[]): readonly Figure[] =>
  figures.filter((figure) => isClosed(links, figure));

export function foundOf(links: Signs, figure: Figure, at: number): FoundFigure {
  const paths = pathsOf(figure).map((path) => [...path]);
  return { kind: figure.kind, id: figure.id, paths, sign: signOf(links, figure.kind, paths), at };
}

const signOf = (links: Signs, kind: FoundFigure["kind"], paths: readonly (readonly string[])[]) =>
  kind === "loop" ? signAlong(links, linksAlong(paths[0] ?? [], true)) : "slows";

/** What passes by a link, when the table asks; nothing when it does not close. */
export function figureThrough(
  links: Signs,
  { link, kind }: { readonly link: string; readonly kind: FoundFigure["kind"] },
  at: number,
): FoundFigure | undefined {
  const paths = kind === "loop" ? one(loopThrough(links, link)) : oppositionThrough(links, link);
  if (!paths) return undefined;
  const copies = paths.map((path) => [...path]);
  return { kind, id: null, paths: copies, sign: signOf(links, kind, copies), at };
}

const one = <T>(item: T | undefined): readonly T[] | undefined => (item === undefined ? undefined : [item]);

/** The same figure, whichever card of a loop comes first and whichever path of an opposition. */
export function isSameFigure(a: FoundFigure, b: FoundFigure): boolean {
  if (a.kind !== b.kind) return false;
  const key = (figure: FoundFigure) => [...linksOf(figure.kind, figure.paths)].sort().join(" ");
  return key(a) === key(b);
}
