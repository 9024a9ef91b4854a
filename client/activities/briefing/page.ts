/** The page of a briefing as its leaf brings it, in the page's language. */

export interface BriefingPage {
  /** A piece of the maquette. */
  readonly piece: string | undefined;
  readonly paragraphs: readonly string[];
  /** What people will do, in order. */
  readonly steps: readonly string[];
}

export function pageIn(leaf: unknown): BriefingPage {
  const fields = typeof leaf === "object" && leaf !== null ? leaf : {};
  return {
    piece: "piece" in fields && typeof fields.piece === "string" ? fields.piece : undefined,
    paragraphs: "paragraphs" in fields ? sentencesIn(fields.paragraphs) : [],
    steps: "steps" in fields ? sentencesIn(fields.steps) : [],
  };
}

const sentencesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((sentence) => typeof sentence === "string") : [];
