// Every piece of the maquette; each draws around the origin, the centre of its base, at z = 0.
import { dataCentres } from "./data-centres.mjs";
import { networks } from "./networks.mjs";
import { scenery } from "./scenery.mjs";
import { terminals } from "./terminals.mjs";

export const pieces = { ...terminals, ...networks, ...dataCentres, ...scenery };
