/** What a riddle offers: two tables may have written the same sentence, which then reads once. */

export interface RiddleOption {
  readonly text: string;
  /** Its places among the riddle's options. */
  readonly at: readonly number[];
}

export function riddleOptions(
  options: readonly string[],
  word: (id: string) => string,
): readonly RiddleOption[] {
  const byText = new Map<string, number[]>();
  for (const [index, id] of options.entries()) {
    const text = word(id).trim();
    byText.set(text, [...(byText.get(text) ?? []), index]);
  }
  return [...byText].map(([text, at]) => ({ text, at }));
}
