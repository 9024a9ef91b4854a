/** What the écran's pages of a map share. */
import type { CausalMapShape } from "../../../game/activities/causal-map/state.ts";
import type { Say } from "../../text/texts.ts";
import type { ScreenProps, TableLabel } from "../contract.ts";
import type { Fronts, ZoneText } from "./fronts.ts";
import type { Zones } from "./room-map.ts";

export interface Room extends Omit<ScreenProps<CausalMapShape>, "t"> {
  readonly t: Say;
  readonly fronts: Fronts;
  /** Titles of the lots dealt. */
  readonly lots: readonly string[];
  readonly zoneTexts: readonly ZoneText[];
  readonly zones: Zones;
}

export const seatedOf = (tables: readonly TableLabel[]): readonly TableLabel[] => {
  const seated = tables.filter(({ size }) => size > 0);
  return seated.length > 0 ? seated : tables;
};

export const tableOf = ({ tables }: Pick<Room, "tables">, id: string | undefined): TableLabel | undefined =>
  tables.find((table) => table.id === id);
