/** Actions that may be the same: one entry of the catalogue, or titles of nearly the same letters. */
import { pairOf } from "./commit.ts";
import type { Fiche, Workspace } from "./schema.ts";
import { keptFiches } from "./workspace.ts";

/** Shared among two titles that say the same in other words; tried on the titles of the catalogue. */
const LIKE = 0.55;

export interface Duplicate {
  readonly keep: string;
  readonly drop: string;
  readonly why: "catalogue" | "title";
  /** 0 to 1. */
  readonly likeness: number;
}

/** The likeliest first; the one that more people supported is proposed to be kept. */
export function duplicates(workspace: Workspace): Duplicate[] {
  const apart = new Set(workspace.apart);
  const read = keptFiches(workspace).map((fiche) => ({ fiche, grams: gramsOf(fiche.title) }));
  const found: Duplicate[] = [];
  for (const [at, one] of read.entries())
    for (const other of read.slice(at + 1)) {
      if (apart.has(pairOf(one.fiche.id, other.fiche.id))) continue;
      const isSame = isSameEntry(one.fiche, other.fiche);
      const likeness = isSame ? 1 : shared(one.grams, other.grams);
      if (likeness < LIKE) continue;
      const [keep, drop] = votes(other.fiche) > votes(one.fiche) ? [other, one] : [one, other];
      found.push({
        ...{ keep: keep.fiche.id, drop: drop.fiche.id, likeness },
        why: isSame ? "catalogue" : "title",
      });
    }
  return found.sort((a, b) => b.likeness - a.likeness);
}

const votes = ({ origins }: Fiche) => origins.reduce((sum, origin) => sum + origin.votes, 0);

const isSameEntry = (one: Fiche, other: Fiche) =>
  one.origins.some(
    ({ catalogueId }) =>
      catalogueId !== null && other.origins.some((origin) => origin.catalogueId === catalogueId),
  );

/** Three letters by three, within words, without accents: endings and order of words matter little. */
function gramsOf(title: string): ReadonlySet<string> {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^a-z0-9]+/u).filter((word) => word.length > 2);
  return new Set(
    words.flatMap((word) => {
      const held = ` ${word} `;
      return Array.from({ length: held.length - 2 }, (_, at) => held.slice(at, at + 3));
    }),
  );
}

/** Sørensen–Dice. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  // Even if all of the smaller were in the larger.
  if ((2 * few.size) / (few.size + many.size) < LIKE) return 0;
  let both = 0;
  for (const gram of few) if (many.has(gram)) both += 1;
  return (2 * both) / (few.size + many.size);
}
