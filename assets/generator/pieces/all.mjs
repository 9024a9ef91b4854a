// Every piece of the maquette; each draws around the origin, the centre of its base, at z = 0.
import { dataCentres } from "./data-centres.mjs";
import { garden } from "./garden.mjs";
import { networks } from "./networks.mjs";
import { people } from "./people.mjs";
import { scenery } from "./scenery.mjs";
import { terminals } from "./terminals.mjs";
import { upstream } from "./upstream.mjs";

export const pieces = {
  ...terminals,
  ...networks,
  ...dataCentres,
  ...upstream,
  ...scenery,
  ...people,
  ...garden,
};
