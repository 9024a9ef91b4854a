/** Each documented rebound of Le Mandat, played alone, finds the magnitude that was published, in its own unit. */
import { describe, expect, test } from "vitest";
import { withEffects, withRebound } from "../../game/mandate/effects.ts";
import { deck, facts, setup, twice } from "./mandate-decks.ts";

/** An action alone on a world where nothing drifts: before, once it acted, once its rebound came. */
function alone(id: string) {
  const action = setup.actions[id];
  if (!action) throw new Error(`no action ${id}`);
  const before = setup.start.numbers;
  const { numbers: gained, trace } = withEffects(before, action.effects);
  const cameBack = withRebound(gained, action.rebound?.effects ?? [], trace);
  const read = (on: string) => ({
    before: before[on] ?? Number.NaN,
    gained: gained[on] ?? Number.NaN,
    cameBack: cameBack[on] ?? Number.NaN,
  });
  return read;
}

/** How much a number grows by itself in a year, as a factor. */
const yearly = (on: string) => 1 + (setup.start.numbers[setup.drifts[on] ?? ""] ?? Number.NaN);

const fact = (id: string) => Number(facts.get(id)?.value);

/** For each action with a documented rebound: what was found in its own unit, and what was published. */
const MAGNITUDES: Record<string, () => [found: number, published: number][]> = {
  "teletravail-cadre": () => {
    const { gained, cameBack } = alone("teletravail-cadre")("compteur.trajetsEvites");
    return [
      [gained, fact("rebond-teletravail-gain")],
      [100 * (1 - cameBack / gained), fact("rebond-teletravail-perte")],
    ];
  },
  "cable-lieux-fixes": () => {
    const { before, cameBack } = alone("cable-lieux-fixes")("compteur.videoHeure");
    return [
      [cameBack, fact("usage-streaming-4k-fixe")],
      [100 * (cameBack / before - 1), fact("rebond-video-hd-4k")],
    ];
  },
  "fibre-cuivre": () => {
    const read = alone("fibre-cuivre");
    return [
      [read("compteur.reseauFixe").cameBack - 100, fact("reseau-fixe-baisse-2023")],
      [read("compteur.operateurs").cameBack - 100, fact("reseau-operateurs-hausse-2023")],
    ];
  },
  "froid-pue-salles": () => {
    const read = alone("froid-pue-salles");
    const [servers, pue] = [read("serveurs"), read("pue")];
    const consumption = (servers.cameBack * pue.cameBack) / (servers.before * pue.before);
    return [
      [100 * (consumption - 1), fact("rebond-pue-consommation")],
      [pue.cameBack / pue.before, fact("centre-arcep-pue") / 1.51],
    ];
  },
  // In the published four years, three pass by themselves and the rebound brings one: all at the same pace.
  "dematerialiser-dossiers": () => {
    const { before, cameBack } = alone("dematerialiser-dossiers")("to");
    const drift = yearly("to");
    return [[(cameBack / before) * drift ** 3, fact("rebond-calvados-stockage")]];
  },
  // One year of growth fills what was removed: by the counter in GB, and by the drift in the estate.
  "journee-nettoyage-archives": () => {
    const read = alone("journee-nettoyage-archives");
    const [removed, to] = [read("compteur.goRetires"), read("to")];
    return [
      [removed.gained - removed.cameBack, fact("rebond-calvados-tri")],
      [to.cameBack * yearly("to"), to.before],
    ];
  },
  "ia-modele-sobre": () => {
    const read = alone("ia-modele-sobre");
    const answer = read("compteur.iaReponse");
    return [
      [answer.before / answer.cameBack, fact("rebond-google-33")],
      // +48 % is in the fact's label only.
      [read("compteur.iaEmissions").cameBack, 148],
    ];
  },
  "reunions-sans-papier": () => {
    const { gained, cameBack, before } = alone("reunions-sans-papier")("compteur.pages");
    return [
      [100 * (cameBack / gained - 1), fact("rebond-impression-colmar")],
      [cameBack, before],
    ];
  },
  "collecte-habitants-mairie": () => {
    const { gained, cameBack } = alone("collecte-habitants-mairie")("compteur.dormantsFoyer");
    expect(gained).toBeLessThan(cameBack);
    return [[cameBack, fact("foyer-equipements-inutilises")]];
  },
  "lampes-sobres-salles": () => {
    const { before, gained, cameBack } = alone("lampes-sobres-salles")("compteur.eclairage");
    return [[(100 * (cameBack - gained)) / (before - gained), fact("rebond-ampoules")]];
  },
};

describe("the documented rebounds", () => {
  const documented = deck.actions.filter(({ rebound }) => rebound?.documented !== undefined);

  test("are eight at least besides the small one, each with its own fact", () => {
    expect(documented.length).toBeGreaterThanOrEqual(9);
    expect(twice(documented.map(({ rebound }) => rebound?.documented ?? ""))).toEqual([]);
    expect(documented.map(({ action }) => action).sort()).toEqual(Object.keys(MAGNITUDES).sort());
  });

  test.each(Object.keys(MAGNITUDES))("%s finds its published magnitude within 2 %%", (id) => {
    for (const [found, published] of MAGNITUDES[id]?.() ?? [])
      expect(Math.abs(found / published - 1)).toBeLessThan(0.02);
  });

  test("a chosen limit holds: the counter-card keeps what it gained", () => {
    const { cameBack } = alone("video-definition-standard")("compteur.traficVideo");
    expect(cameBack - 100).toBe(fact("rebond-netflix-2020"));
  });
});
