/** An authority's own counts, few enough to be known by heart: the rest of its estate follows a shipped one, by agents. */
import { changed } from "./change.ts";
import type { Parameters } from "./schema.ts";

/** Each asked count and the number of the estate it is, in the order of a form. */
const ASKED_PATHS = {
  agents: "agents",
  fixe: "parc.fixe.nombre",
  portable: "parc.portable.nombre",
  ecran: "parc.ecran.nombre",
  smartphone: "parc.smartphone.nombre",
  tablette: "parc.tablette.nombre",
  imprimante: "parc.imprimante.nombre",
  multifonction: "parc.multifonction.nombre",
  serveurs: "serveurs",
  to: "to",
} as const;

/** Taken when they are known; scaled like the rest when they are not. */
const WELCOME_PATHS = { bornes: "bornes", switchs: "switchs" } as const;

/** Never asked: nobody has them at hand. */
const SCALED_PATHS = {
  videoprojecteur: "parc.videoprojecteur.nombre",
  box: "box",
  lignesMobiles: "lignesMobiles",
} as const;

export type AskedCount = keyof typeof ASKED_PATHS;
export type WelcomeCount = keyof typeof WELCOME_PATHS;
type ScaledCount = keyof typeof SCALED_PATHS;

export type OwnCounts = Readonly<Record<AskedCount, number>> &
  Readonly<Partial<Record<WelcomeCount, number | undefined>>>;

export type Scaled = Readonly<Partial<Record<WelcomeCount | ScaledCount, number>>>;

const PATHS = { ...ASKED_PATHS, ...WELCOME_PATHS };

/** Where a count stands in the form. */
export const countRank = (name: string): number => Object.keys(PATHS).indexOf(name);

/** The count that a number of the estate was asked as, if it was. */
export function countAt(path: string): string | undefined {
  return Object.entries(PATHS).find(([, own]) => own === path)?.[0];
}

/** What was not given, per agent as in the base. Traffic passes through a box: one is left wherever the base has some. */
export function scaledCounts(base: Parameters, { agents, bornes, switchs }: OwnCounts): Scaled {
  const ratio = Math.max(0, agents) / base.agents;
  const whole = (count: number) => Math.round(count * ratio);
  return {
    ...(bornes === undefined && { bornes: whole(base.bornes) }),
    ...(switchs === undefined && { switchs: whole(base.switchs) }),
    videoprojecteur: whole(base.parc.videoprojecteur.nombre),
    box: base.box > 0 ? Math.max(1, whole(base.box)) : 0,
    lignesMobiles: whole(base.lignesMobiles),
  };
}

/** Lifetimes, energy, traffic and hosting per agent stay the base's: they are hypotheses, and stay said as such. */
export function withOwnCounts(base: Parameters, counts: OwnCounts): Parameters {
  const given = new Map<string, number | undefined>(Object.entries(counts));
  const scaled = new Map<string, number | undefined>(Object.entries(scaledCounts(base, counts)));
  const set = Object.entries({ ...PATHS, ...SCALED_PATHS }).flatMap(([name, path]) => {
    const value = given.get(name) ?? scaled.get(name);
    return value === undefined ? [] : [[path, value] as const];
  });
  return changed(base, { set: Object.fromEntries(set) });
}
