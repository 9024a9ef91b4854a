/** A fiche written in full begins a page of its own, so that it may be handed to who leads it; its axis too. */
import type { Block } from "./tree.ts";

/** Rows that hold on what is left of a page. */
const SHORT = 14;

export const onFichePages = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block, at) => (beginsPage(blocks, at) ? [{ kind: "pageBreak" as const }, block] : [block]));

/** The first of an axis stays under its title. */
function beginsPage(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "heading" || !/^(axis|fiche)-/.test(block.id)) return false;
  const sheet = blocks.slice(at + 1).find(({ kind }) => kind === "table");
  return blocks[at - 1]?.kind === "table" && sheet?.kind === "table" && sheet.rows.length > SHORT;
}
