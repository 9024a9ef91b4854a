/** Changes an estate by the paths of its numbers (`parc.ecran.nombre`): what a lever, an action or a year does to it. */
import type { Parameters } from "./schema.ts";

export interface Change {
  readonly set?: Readonly<Record<string, number>> | undefined;
  /** After `set`. */
  readonly multiply?: Readonly<Record<string, number>> | undefined;
}

type Each = (path: string, value: number) => number;
type Devices = Parameters["parc"]["portable"];
type Hosting = Parameters["hebergement"]["servicesMetier"];

type Paths<T> = Readonly<Record<keyof T, string>>;

const devicePaths = (name: string): Paths<Devices> => ({
  nombre: `parc.${name}.nombre`,
  dureeAns: `parc.${name}.dureeAns`,
  partReconditionnee: `parc.${name}.partReconditionnee`,
});

const hostingPaths = (name: string): Paths<Hosting> => ({
  kgParAgent: `hebergement.${name}.kgParAgent`,
  croissance: `hebergement.${name}.croissance`,
});

// Written once: a simulation reads them thousands of times a second.
const PARC: Readonly<Record<keyof Parameters["parc"], Paths<Devices>>> = {
  portable: devicePaths("portable"),
  fixe: devicePaths("fixe"),
  ecran: devicePaths("ecran"),
  smartphone: devicePaths("smartphone"),
  tablette: devicePaths("tablette"),
  imprimante: devicePaths("imprimante"),
  multifonction: devicePaths("multifonction"),
  videoprojecteur: devicePaths("videoprojecteur"),
};

const HOSTING: Readonly<Record<keyof Parameters["hebergement"], Paths<Hosting>>> = {
  messagerieBureautique: hostingPaths("messagerieBureautique"),
  servicesMetier: hostingPaths("servicesMetier"),
  stockageSauvegarde: hostingPaths("stockageSauvegarde"),
  iaGenerative: hostingPaths("iaGenerative"),
};

function devices(
  paths: Paths<Devices>,
  { nombre, dureeAns, partReconditionnee }: Devices,
  each: Each,
): Devices {
  return {
    nombre: each(paths.nombre, nombre),
    dureeAns: each(paths.dureeAns, dureeAns),
    partReconditionnee: each(paths.partReconditionnee, partReconditionnee),
  };
}

function hosting(paths: Paths<Hosting>, { kgParAgent, croissance }: Hosting, each: Each): Hosting {
  return { kgParAgent: each(paths.kgParAgent, kgParAgent), croissance: each(paths.croissance, croissance) };
}

/** A copy with each number replaced; the words of the file are left behind. */
function mapNumbers(estate: Parameters, each: Each): Parameters {
  const { parc, hebergement } = estate;
  const owned = (name: keyof typeof parc) => devices(PARC[name], parc[name], each);
  const hosted = (name: keyof typeof hebergement) => hosting(HOSTING[name], hebergement[name], each);
  return {
    agents: each("agents", estate.agents),
    parc: {
      portable: owned("portable"),
      fixe: owned("fixe"),
      ecran: owned("ecran"),
      smartphone: owned("smartphone"),
      tablette: owned("tablette"),
      imprimante: owned("imprimante"),
      multifonction: owned("multifonction"),
      videoprojecteur: owned("videoprojecteur"),
    },
    box: each("box", estate.box),
    switchs: each("switchs", estate.switchs),
    bornes: each("bornes", estate.bornes),
    serveurs: each("serveurs", estate.serveurs),
    goFixeMois: each("goFixeMois", estate.goFixeMois),
    lignesMobiles: each("lignesMobiles", estate.lignesMobiles),
    goMobileMois: each("goMobileMois", estate.goMobileMois),
    to: each("to", estate.to),
    pue: each("pue", estate.pue),
    mix: each("mix", estate.mix),
    hebergement: {
      messagerieBureautique: hosted("messagerieBureautique"),
      servicesMetier: hosted("servicesMetier"),
      stockageSauvegarde: hosted("stockageSauvegarde"),
      iaGenerative: hosted("iaGenerative"),
    },
  };
}

/** Every number of an estate, by its path. */
export function numbersOf(estate: Parameters): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  mapNumbers(estate, (path, value) => {
    found.set(path, value);
    return value;
  });
  return found;
}

export function changed(estate: Parameters, { set = {}, multiply }: Change): Parameters {
  if (!multiply) return mapNumbers(estate, (path, value) => set[path] ?? value);
  return mapNumbers(estate, (path, value) => (set[path] ?? value) * (multiply[path] ?? 1));
}

/** Paths that name no number of an estate. */
export function unknownPaths(estate: Parameters, { set = {}, multiply = {} }: Change): readonly string[] {
  const known = numbersOf(estate);
  return [...Object.keys(set), ...Object.keys(multiply)].filter((path) => !known.has(path));
}
