/** Reads numbers of the library by their ids; what is missing or in another unit is noted, not guessed. */
import type { Problem } from "../scenario/problem.ts";
import type { Quantity, Residual } from "./bindings.ts";
import { around, type Range } from "./range.ts";

/** What a fact and a hypothesis have in common. */
export interface Sourced {
  readonly id: string;
  readonly value: number | string;
  readonly unit: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface Reader {
  /** A value with its own ends and the other estimates of it. */
  readonly quantity: (quantity: Quantity, unit: string) => Range;
  readonly value: (id: string, unit: string) => number;
  readonly residual: (residual: Residual) => Range;
  readonly problems: readonly Problem[];
}

const PERCENT = 100;

export function reader(library: ReadonlyMap<string, Sourced>): Reader {
  const problems: Problem[] = [];
  // 1 keeps the reading going to its end: with a problem, no factor leaves this room.
  const fail = (id: string, message: string) => {
    problems.push({ path: [id], message });
    return { value: 1, ends: [] };
  };

  function entry(id: string, unit: string): { value: number; ends: readonly number[] } {
    const found = library.get(id);
    if (!found) return fail(id, `the footprint model needs ${id}, which is neither a fact nor a hypothesis`);
    const { value, low, high } = found;
    // Some units are followed by a remark: "%" stands for "% de l'impact annoncé" too.
    if (found.unit !== unit && !found.unit.startsWith(`${unit} `))
      return fail(id, `the footprint model reads ${id} in ${unit}, it is in ${found.unit}`);
    if (typeof value !== "number" || value <= 0)
      return fail(id, `the footprint model needs a number above zero in ${id}`);
    return { value, ends: [low ?? value, high ?? value] };
  }

  function quantity({ id, range = [] }: Quantity, unit: string): Range {
    const { value, ends } = entry(id, unit);
    return around(value, [...ends, ...range.flatMap((other) => entry(other, unit).ends)]);
  }

  const value = (id: string, unit: string) => entry(id, unit).value;

  function residual(binding: Residual): Range {
    const kept = entry(binding.saving, "%").ends.map((percent) => 1 - percent / PERCENT);
    switch (binding.kind) {
      case "ratio": {
        return around(value(binding.id, "ratio"), kept);
      }
      case "middle": {
        const { ends } = entry(binding.id, "%");
        return around(1 - ends.reduce((sum, end) => sum + end, 0) / ends.length / PERCENT, kept);
      }
      case "avoided": {
        const perYear = value(binding.whole, "kg/appareil") / value(binding.life, "an");
        return around(1 - value(binding.id, "kg/an") / perYear, kept);
      }
    }
  }

  return { quantity, value, residual, problems };
}
