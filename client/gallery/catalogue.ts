/** All that the gallery shows, in the order of its list. */
import { h } from "preact";
import { GROUPS, type Exhibit, type Fit, type Group } from "./exhibit.ts";
import { MOMENTS, type MomentId } from "./moments.ts";
import { SHEETS } from "./sheets.ts";
import { DOORS } from "./doors.ts";

const MOMENT_IDS = Object.keys(MOMENTS).filter((id): id is MomentId => id in MOMENTS);

interface Through {
  readonly group: Group;
  readonly fit: Fit;
  readonly load: (moment: MomentId) => Exhibit["load"];
}

const through = ({ group, fit, load }: Through): readonly Exhibit[] =>
  MOMENT_IDS.map((moment) => ({ id: `${moment}-${group}`, group, fit, load: load(moment) }));

const ALL: readonly Exhibit[] = [
  ...SHEETS,
  ...DOORS,
  ...through({
    ...{ group: "phone", fit: "phone" },
    load: (moment) => async () => {
      const { Phone } = await import("./phone-door.tsx");
      return () => h(Phone, { moment });
    },
  }),
  ...through({
    ...{ group: "projector", fit: "projector" },
    load: (moment) => async () => {
      const { Room } = await import("./room-door.tsx");
      return () => h(Room, { moment });
    },
  }),
  ...through({
    ...{ group: "laptop", fit: "laptop" },
    load: (moment) => async () => {
      const { Desk } = await import("./desk-door.tsx");
      return () => h(Desk, { moment });
    },
  }),
];

export const exhibitCalled = (id: string | null) => ALL.find((exhibit) => exhibit.id === id);

export const exhibitsByGroup: readonly { readonly group: Group; readonly exhibits: readonly Exhibit[] }[] =
  GROUPS.map((group) => ({ group, exhibits: ALL.filter((exhibit) => exhibit.group === group) }));
