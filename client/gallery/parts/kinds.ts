/** Every kind of card there is: one that is added without standing here does not compile. */
import type { Kind } from "../../ui/kind.ts";

const ALL: Readonly<Record<Kind, true>> = {
  terminaux: true,
  reseaux: true,
  centres: true,
  usages: true,
  amont: true,
  effets: true,
  gouvernance: true,
  loi: true,
  leviers: true,
  rebond: true,
};

export const KINDS = Object.keys(ALL).filter((kind): kind is Kind => kind in ALL);
