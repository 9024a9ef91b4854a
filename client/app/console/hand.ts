/** What the facilitator may do to the room, a table or a person: each opens its own dialog. */

export type RoomHand = "tell" | "balance" | "texts" | "links" | "shortcuts";
export type TableHand = "work" | "texts" | "tell" | "time" | "merge" | "split" | "rename" | "absent";
export type PersonHand = "menu" | "move" | "rename" | "resume" | "time" | "remove";

export type Hand =
  | { readonly on: "room"; readonly do: RoomHand }
  | { readonly on: "table"; readonly id: string; readonly do: TableHand }
  | { readonly on: "seat"; readonly id: string; readonly do: PersonHand };

export type Grasp = (hand: Hand) => void;
