/** What the table just did to its map, to tell those who do not see it. */
import type { MapTeam } from "../../../game/activities/causal-map/state.ts";
import { figureKey } from "./reading.ts";

type Told = Pick<MapTeam, "places" | "links" | "figures" | "hints" | "asked" | "cut" | "spokesperson">;

export type News =
  | { readonly kind: "placed" | "taken"; readonly card: string }
  | { readonly kind: "linked" | "unlinked" | "turned" | "objected"; readonly link: string }
  | { readonly kind: "figure"; readonly key: string }
  | { readonly kind: "hint" | "cut" | "no-loop" | "no-opposition" }
  | { readonly kind: "speaks"; readonly by: string };

/** Cards placed anew or in another zone, and those taken off; a card that slid within its zone is no news. */
function ofCards(before: Told["places"], now: Told["places"]): News[] {
  const placed = Object.keys(now).filter((card) => before[card]?.[0] !== now[card]?.[0]);
  const taken = Object.keys(before).filter((card) => !now[card]);
  return [
    ...placed.map((card) => ({ kind: "placed" as const, card })),
    ...taken.map((card) => ({ kind: "taken" as const, card })),
  ];
}

function ofLinks(before: Told["links"], now: Told["links"]): News[] {
  const objections = (links: Told["links"], id: string) =>
    Object.values(links[id]?.voices ?? {}).filter((voice) => voice === "object").length;
  const changed = Object.keys(now).flatMap((link): News[] => {
    if (!before[link]) return [{ kind: "linked", link }];
    if (before[link].sign !== now[link]?.sign) return [{ kind: "turned", link }];
    return objections(now, link) > objections(before, link) ? [{ kind: "objected", link }] : [];
  });
  const gone = Object.keys(before).filter((link) => !now[link]);
  return [...changed, ...gone.map((link) => ({ kind: "unlinked" as const, link }))];
}

/** In the order they are told: what was found, then what was done. */
export function newsBetween(before: Told, now: Told): News[] {
  const known = new Set(before.figures.map(figureKey));
  const figures = now.figures.map(figureKey).filter((key) => !known.has(key));
  const degrees = ({ hints }: Told) => JSON.stringify(hints);
  return [
    ...figures.map((key) => ({ kind: "figure" as const, key })),
    ...(now.asked && JSON.stringify(now.asked) !== JSON.stringify(before.asked)
      ? [{ kind: `no-${now.asked.kind}` as const }]
      : []),
    ...(now.cut && JSON.stringify(now.cut) !== JSON.stringify(before.cut) ? [{ kind: "cut" as const }] : []),
    ...(degrees(now) !== degrees(before) ? [{ kind: "hint" as const }] : []),
    ...(now.spokesperson !== null && now.spokesperson !== before.spokesperson
      ? [{ kind: "speaks" as const, by: now.spokesperson }]
      : []),
    ...ofLinks(before.links, now.links),
    ...ofCards(before.places, now.places),
  ];
}

/** More of them at once are counted, not told. */
export const MOST_TOLD = 1;
