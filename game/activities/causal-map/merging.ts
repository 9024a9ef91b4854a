/** Two tables that become one: the map that stays takes what it lacks from the other. */
import type { TeamId } from "../../engine/actors.ts";
import { endsOf } from "./graph.ts";
import type { P, T } from "./changing.ts";

export function merge(
  parts: Pick<P, "team">,
  from: TeamId,
  into: TeamId,
  { read, publish }: Pick<T, "read" | "publish">,
): void {
  const [left, kept] = [read(parts.team(from)), read(parts.team(into))];
  const places = { ...left.places, ...kept.places };
  const links = { ...left.links, ...kept.links };
  const isWhole = (link: string) => endsOf(link).every((card) => places[card] !== undefined);
  Object.assign(
    parts.team(into),
    publish({
      places,
      links: Object.fromEntries(Object.entries(links).filter(([link]) => isWhole(link))),
      title: kept.title ?? left.title,
      description: kept.description ?? left.description,
      messages: kept.messages.map((text, slot) => text ?? left.messages[slot] ?? null),
    }),
  );
}
