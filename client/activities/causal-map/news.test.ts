/** What a table is told of its own map. */
import { describe, expect, it } from "vitest";
import type { MapTeam } from "../../../game/activities/causal-map/state.ts";
import { newsBetween } from "./news.ts";

type Told = Parameters<typeof newsBetween>[0];
const map = (more: Partial<MapTeam> = {}): Told => ({
  ...{ places: {}, links: {}, figures: [], hints: [], asked: null, cut: null, spokesperson: null },
  ...more,
});

describe("the news of a table", () => {
  it("tell a card that comes, changes zone or leaves, and not one that slides in its zone", () => {
    const before = map({ places: { a: ["usages", 0, 0], b: ["usages", 0, 0], c: ["amont", 0, 0] } });
    const now = map({ places: { a: ["usages", 900, 0], b: ["effets", 0, 0], d: ["rebond", 0, 0] } });
    expect(newsBetween(before, now)).toEqual([
      { kind: "placed", card: "b" },
      { kind: "placed", card: "d" },
      { kind: "taken", card: "c" },
    ]);
  });

  it("tell a new link, another sign and an objection, and not an agreement", () => {
    const before = map({
      links: {
        "a>b": { sign: "feeds", by: "s1" },
        "b>c": { sign: "feeds", by: "s1" },
        "c>d": { sign: "feeds", by: "s1" },
        "d>e": { sign: "feeds", by: "s1" },
      },
    });
    const now = map({
      links: {
        "a>b": { sign: "slows", by: "s1" },
        "b>c": { sign: "feeds", by: "s1", voices: { s2: "object" } },
        "c>d": { sign: "feeds", by: "s1", voices: { s2: "agree" } },
        "e>f": { sign: "slows", by: "s2" },
      },
    });
    expect(newsBetween(before, now)).toEqual([
      { kind: "turned", link: "a>b" },
      { kind: "objected", link: "b>c" },
      { kind: "linked", link: "e>f" },
      { kind: "unlinked", link: "d>e" },
    ]);
  });

  it("tell a figure once, before the link that closed it", () => {
    const figures: MapTeam["figures"] = [
      { kind: "loop", id: null, paths: [["a", "b"]], sign: "feeds", at: 1 },
    ];
    const closed = map({ figures, links: { "b>a": { sign: "feeds", by: "s1" } } });
    expect(newsBetween(map(), closed).map(({ kind }) => kind)).toEqual(["figure", "linked"]);
    expect(newsBetween(closed, closed)).toEqual([]);
  });

  it("tell that a question about a figure found none, once", () => {
    const asked = map({ asked: { link: "a>b", kind: "loop" } });
    expect(newsBetween(map(), asked)).toEqual([{ kind: "no-loop" }]);
    expect(newsBetween(asked, map())).toEqual([]);
  });
});
