/** What makes an amount impossible, and what makes it unlikely: impossible is refused, unlikely is asked about. */
import { rounded, type Line } from "./lines.ts";
import type { Bound } from "./schema.ts";
import type { Amounts, Declaration } from "./state.ts";

const isWhole = (amount: number) => Number.isInteger(amount);
const isTenth = (amount: number) => Math.abs(rounded(amount) - amount) < 1e-9;

/** The code of a refusal, whatever is confirmed. */
export function impossible(line: Line, { amount, more }: Amounts, bound: Bound): string | undefined {
  if (amount < 0 || more < 0) return "amount-negative";
  // A box of cables has a weight and no number.
  const isWeighed = line.more === "kg" && more > 0;
  if (amount === 0 && !isWeighed) return "amount-zero";
  if (line.isWhole && !isWhole(amount)) return "amount-not-whole";
  if (!isTenth(amount) || !isTenth(more)) return "amount-too-fine";
  if (line.more === "audience" && !isWhole(more)) return "amount-not-whole";
  const kilos = bound.kg ? bound.kg[1] * bound.most : bound.most;
  return amount > bound.most || more > kilos ? "amount-absurd" : undefined;
}

/** The code of a question, unless it was answered. @param others what the same author declared besides */
export function unlikely(
  line: Line,
  declared: Amounts & { readonly isTable: boolean },
  bound: Bound,
  others: readonly Declaration[],
): string | undefined {
  const { amount, more, isTable } = declared;
  if (amount >= bound.ask[isTable ? 1 : 0]) return "amount-unlikely";
  if (bound.kg && amount > 0 && more > 0) {
    const each = more / amount;
    if (each < bound.kg[0] || each > bound.kg[1]) return "weight-unlikely";
  }
  if (line.more === "audience" && more > 0 && amount > more) return "audience-unlikely";
  const isTwice = others.some(
    (other) => other.line === line.id && other.amount === amount && other.more === more,
  );
  return isTwice ? "amount-twice" : undefined;
}
