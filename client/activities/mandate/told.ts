/** The captain's sentence in its two halves: « On croyait… on a vu… ». */

export interface Told {
  readonly thought: string;
  readonly seen: string;
}

/** 200 characters hold both halves and the words between them. */
export const LONGEST_HALF = 85;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The halves of a sentence that was made from a pattern.
 * @param pattern with `{thought}` and `{seen}`, in the page's language
 * @returns everything as the first half when it was made otherwise
 */
export function halvesOf(sentence: string, pattern: string): Told {
  const [before = "", between = "", after = ""] = pattern.split(/\{thought\}|\{seen\}/);
  const made = new RegExp(`^${literal(before)}(.+)${literal(between)}(.+)${literal(after)}$`, "s").exec(
    sentence,
  );
  return { thought: made?.[1] ?? sentence, seen: made?.[2] ?? "" };
}

/** A half as it stands in a sentence: nothing around it, and no full stop of its own. */
export const trimmed = (half: string) => half.trim().replace(/[.\s…]+$/u, "");
