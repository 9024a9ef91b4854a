/** A sentence whose placeholders are filled with elements rather than text. */
import type { ComponentChild } from "preact";

/** @param sentence as said without values, its `{name}`s still in place */
export function rich(sentence: string, parts: Readonly<Record<string, ComponentChild>>): ComponentChild[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? piece)));
}
