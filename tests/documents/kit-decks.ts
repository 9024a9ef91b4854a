/** What a workshop’s mandate deals, read from its frozen settings. */
import { z } from "zod";
import { CatalogueAction } from "../../game/scenario/catalogue.ts";
import type { Frozen } from "../../game/scenario/frozen.ts";

const Mandate = z.object({
  catalogue: z.array(CatalogueAction),
  setup: z.object({ actions: z.record(z.string(), z.unknown()) }),
});

/** Actions that the mandate of a scenario plays, in the order of its catalogue. */
export function deckOf({ phases }: Frozen): readonly CatalogueAction[] {
  const { catalogue, setup } = Mandate.parse(phases.find(({ activity }) => activity === "mandate")?.config);
  return catalogue.filter(({ id }) => id in setup.actions);
}
