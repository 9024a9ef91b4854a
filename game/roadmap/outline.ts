/** The thirteen sections of the document and the seven axes, in their order. */
import type { Theme } from "../scenario/themes.ts";

export const SECTIONS = [
  "preamble",
  "frame",
  "method",
  "balance",
  "maturity",
  "objectives",
  "axes",
  "means",
  "calendar",
  "rebounds",
  "governance",
  "checklist",
  "annexes",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** `4` for a section, `7.2` for its second part. */
export function sectionNumber(section: SectionId, part?: number): string {
  const number = SECTIONS.indexOf(section) + 1;
  return part === undefined ? `${number}` : `${number}.${part}`;
}

/** Each theme with its item in article D2311-15-1 (CGCT); governance is ours. */
export const AXES: readonly { readonly id: Theme; readonly decree: string | null }[] = [
  { id: "commande-publique", decree: "1°" },
  { id: "cycle-de-vie", decree: "2°" },
  { id: "ecoconception", decree: "3°" },
  { id: "sensibilisation", decree: "4°" },
  { id: "inclusion", decree: "5°" },
  { id: "territoire", decree: "6°" },
  { id: "gouvernance", decree: null },
];

export function axisNumber(theme: Theme): number {
  return AXES.findIndex((axis) => axis.id === theme) + 1;
}
