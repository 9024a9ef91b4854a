/** Each documented rebound of the shipped deck played alone: its published magnitude beside the one reproduced. */
import { withEffects, withRebound } from "../../game/mandate/effects.ts";
import type { Setup } from "../../game/mandate/world.ts";
import type { Fact } from "../../game/scenario/facts.ts";

export interface Magnitude {
  readonly action: string;
  /** Where it was published. */
  readonly fact: string;
  readonly unit: string;
  readonly published: number;
  readonly reproduced: number;
}

interface Values {
  readonly before: number;
  /** Once the action acted. */
  readonly gained: number;
  /** Once its rebound came. */
  readonly cameBack: number;
}

export type Read = (on: string) => Values;

/** An action alone on a world where nothing drifts. */
export function alone({ actions, start }: Setup, id: string): Read {
  const action = actions[id];
  if (!action) throw new Error(`no action ${id}`);
  const before = start.numbers;
  const { numbers: gained, trace } = withEffects(before, action.effects);
  const cameBack = withRebound(gained, action.rebound?.effects ?? [], trace);
  return (on) => ({
    before: before[on] ?? Number.NaN,
    gained: gained[on] ?? Number.NaN,
    cameBack: cameBack[on] ?? Number.NaN,
  });
}

/** What was found, in the unit of its fact, or in its own where the fact says it in words. */
interface Measured {
  readonly fact: string;
  readonly reproduced: number;
  readonly own?: { readonly unit: string; readonly published: number };
}

type Measure = (read: Read, drift: (on: string) => number) => readonly Measured[];

/** The mean PUE from which the published fall to 1.46 begins; it stands in the fact's label. */
const FIRST_PUE = 1.51;
/** +48 % of emissions since 2019, in the label of the same fact as the gain. */
const AI_EMISSIONS = 48;

const MEASURES: Readonly<Record<string, Measure>> = {
  "teletravail-cadre": (read) => {
    const { gained, cameBack } = read("compteur.trajetsEvites");
    return [
      { fact: "rebond-teletravail-gain", reproduced: gained },
      { fact: "rebond-teletravail-perte", reproduced: 100 * (1 - cameBack / gained) },
    ];
  },
  "cable-lieux-fixes": (read) => {
    const { before, cameBack } = read("compteur.videoHeure");
    return [
      { fact: "usage-streaming-4k-fixe", reproduced: cameBack },
      { fact: "rebond-video-hd-4k", reproduced: 100 * (cameBack / before - 1) },
    ];
  },
  "fibre-cuivre": (read) => [
    { fact: "reseau-fixe-baisse-2023", reproduced: read("compteur.reseauFixe").cameBack - 100 },
    { fact: "reseau-operateurs-hausse-2023", reproduced: read("compteur.operateurs").cameBack - 100 },
  ],
  "froid-pue-salles": (read) => {
    const [servers, pue] = [read("serveurs"), read("pue")];
    const consumption = (servers.cameBack * pue.cameBack) / (servers.before * pue.before);
    return [
      { fact: "rebond-pue-consommation", reproduced: 100 * (consumption - 1) },
      { fact: "centre-arcep-pue", reproduced: (FIRST_PUE * pue.cameBack) / pue.before },
    ];
  },
  // In the published four years, three pass by themselves and the rebound brings one: all at the same pace.
  "dematerialiser-dossiers": (read, drift) => {
    const { before, cameBack } = read("to");
    return [{ fact: "rebond-calvados-stockage", reproduced: (cameBack / before) * drift("to") ** 3 }];
  },
  // One year of growth fills what was removed: by the counter in GB, and by the drift in the estate.
  "journee-nettoyage-archives": (read, drift) => {
    const [removed, to] = [read("compteur.goRetires"), read("to")];
    return [
      { fact: "rebond-calvados-tri", reproduced: removed.gained - removed.cameBack },
      {
        fact: "rebond-calvados-tri",
        reproduced: to.cameBack * drift("to"),
        own: { unit: "To, un an après", published: to.before },
      },
    ];
  },
  "ia-modele-sobre": (read) => {
    const answer = read("compteur.iaReponse");
    return [
      { fact: "rebond-google-33", reproduced: answer.before / answer.cameBack },
      {
        fact: "rebond-google-33",
        reproduced: read("compteur.iaEmissions").cameBack - 100,
        own: { unit: "% d’émissions", published: AI_EMISSIONS },
      },
    ];
  },
  "reunions-sans-papier": (read) => {
    const { before, gained, cameBack } = read("compteur.pages");
    return [
      { fact: "rebond-impression-colmar", reproduced: 100 * (cameBack / gained - 1) },
      {
        fact: "rebond-impression-colmar",
        reproduced: cameBack,
        own: { unit: "pages, comme avant", published: before },
      },
    ];
  },
  "collecte-habitants-mairie": (read) => [
    { fact: "foyer-equipements-inutilises", reproduced: read("compteur.dormantsFoyer").cameBack },
  ],
  "lampes-sobres-salles": (read) => {
    const { before, gained, cameBack } = read("compteur.eclairage");
    return [{ fact: "rebond-ampoules", reproduced: (100 * (cameBack - gained)) / (before - gained) }];
  },
};

/** Actions whose rebound is documented: of a deck, those that can be measured here. */
export const documentedIn = ({ actions }: Setup): readonly string[] =>
  Object.values(actions)
    .filter(({ rebound }) => rebound?.documented)
    .map(({ id }) => id);

/** @returns nothing for an action of another deck, whose published unit nobody wrote here */
export function magnitudesOf(
  setup: Setup,
  facts: ReadonlyMap<string, Fact>,
  action: string,
): readonly Magnitude[] {
  const measure = MEASURES[action];
  if (!measure) return [];
  const drift = (on: string) => 1 + (setup.start.numbers[setup.drifts[on] ?? ""] ?? Number.NaN);
  return measure(alone(setup, action), drift).map(({ fact, reproduced, own }) => ({
    action,
    fact,
    unit: own?.unit ?? facts.get(fact)?.unit ?? "",
    published: own?.published ?? Number(facts.get(fact)?.value),
    reproduced,
  }));
}
