/** How each link is seen, kept from one frame to the next: most of them did not change. */
import { endsOf } from "../../../game/activities/causal-map/graph.ts";
import type { Bench } from "./canvas-bench.ts";
import { lookOf, type LinkLook, type Shown } from "./canvas-links.ts";
import type { Link } from "../../../game/activities/causal-map/state.ts";
import { curveBetween, type Point } from "./layout.ts";

interface Kept {
  readonly link: Link;
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
  /** What else it depends on, the same object as long as nothing of it changed. */
  readonly shown: Shown;
  readonly look: LinkLook | undefined;
}

const isAt = (a: Point, b: Point) => a.x === b.x && a.y === b.y;

export class Looks {
  readonly #bench: Bench;
  #kept = new Map<string, Kept>();
  #shown: Shown = { links: {}, cut: null, members: 0, selected: undefined };

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** Of links whose two cards are on the map. */
  all(points: ReadonlyMap<string, Point>): ReadonlyMap<string, LinkLook> {
    const { links } = this.#bench.state.map;
    const shown = this.#nowShown();
    const kept = new Map<string, Kept>();
    const looks = new Map<string, LinkLook>();
    for (const id of Object.keys(links)) {
      const found = this.#of(id, points, shown);
      if (!found) continue;
      kept.set(id, found);
      if (found.look) looks.set(id, found.look);
    }
    this.#kept = kept;
    return looks;
  }

  #nowShown(): Shown {
    const { map, selected, members } = this.#bench.state;
    const now: Shown = {
      ...{ links: map.links, cut: map.cut, members: Object.keys(members).length },
      selected: selected?.kind === "link" ? selected.id : undefined,
    };
    const { cut, members: count, selected: link } = this.#shown;
    const isSame = now.cut === cut && now.members === count && now.selected === link;
    // The links themselves are compared one by one.
    if (!isSame) this.#shown = now;
    return isSame ? this.#shown : now;
  }

  #of(id: string, points: ReadonlyMap<string, Point>, shown: Shown): Kept | undefined {
    const { state, bends } = this.#bench;
    const [from, to] = endsOf(id).map((card) => points.get(card));
    const link = state.map.links[id];
    if (!from || !to || !link) return undefined;
    const bend = bends.get(id) ?? 1;
    const before = this.#kept.get(id);
    const isSame = before?.link === link && before.bend === bend && before.shown === shown;
    if (isSame && isAt(before.from, from) && isAt(before.to, to)) return before;
    const look = lookOf(id, curveBetween(from, to, bend), { ...shown, links: state.map.links });
    return { link, from, to, bend, shown, look };
  }
}
