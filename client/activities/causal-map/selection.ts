/** What a person looks at on the map: a card or a link, the same on the canvas and in the list. */

export interface Selection {
  readonly kind: "card" | "link";
  readonly id: string;
}
