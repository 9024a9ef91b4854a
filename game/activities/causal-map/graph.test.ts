/** Loops, oppositions and what pales, on small signed graphs. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksAlong, loopThrough, oppositionThrough, paleOnce, signAlong } from "./graph.ts";
import { linkIdOf, type Sign } from "./terms.ts";

/** `a>b` feeds, `a|b` slows. */
const graph = (...links: readonly string[]) =>
  Object.fromEntries(
    links.map((link) => {
      const [from = "", to = ""] = link.split(/[>|]/);
      const sign: Sign = link.includes("|") ? "slows" : "feeds";
      return [linkIdOf(from, to), { sign }] as const;
    }),
  );

describe("a loop", () => {
  test("is the shortest closed path through a link, from the link's own first card", () => {
    expect(loopThrough(graph("a>b", "b>c", "c>a", "b>d", "d>e", "e>a"), "a>b")).toEqual(["a", "b", "c"]);
  });

  test("is not there when no path leads back", () => {
    expect(loopThrough(graph("a>b", "b>c", "a>c"), "a>b")).toBeUndefined();
  });

  test("of two cards that feed each other counts", () => {
    expect(loopThrough(graph("a>b", "b>a"), "a>b")).toEqual(["a", "b"]);
  });

  test("longer than anybody could follow is not looked for", () => {
    const ring = Array.from({ length: 9 }, (_, n) => `c${n}>c${(n + 1) % 9}`);
    expect(loopThrough(graph(...ring), "c0>c1")).toBeUndefined();
    const shorter = Array.from({ length: 8 }, (_, n) => `c${n}>c${(n + 1) % 8}`);
    expect(loopThrough(graph(...shorter), "c0>c1")).toHaveLength(8);
  });

  test("with two brakes pushes, with one it holds itself", () => {
    const two = graph("a|b", "b|a");
    expect(signAlong(two, linksAlong(["a", "b"], true))).toBe("feeds");
    const one = graph("a|b", "b>a");
    expect(signAlong(one, linksAlong(["a", "b"], true))).toBe("slows");
  });

  test("that is found is closed, passes by the link and repeats no card, whatever the graph", () => {
    const card = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const links = fc.array(fc.tuple(card, card, fc.constantFrom(">", "|")), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(links, (drawn) => {
        const map = graph(...drawn.filter(([a, b]) => a !== b).map(([a, b, sign]) => `${a}${sign}${b}`));
        for (const link of Object.keys(map)) {
          const path = loopThrough(map, link);
          if (!path) continue;
          const along = linksAlong(path, true);
          expect(along.every((one) => map[one])).toBe(true);
          expect(along).toContain(link);
          expect(new Set(path).size).toBe(path.length);
        }
      }),
    );
  });
});

describe("an opposition", () => {
  test("is two paths of contrary signs between the same cards", () => {
    expect(oppositionThrough(graph("a>c", "a>b", "b|c"), "a>b")).toEqual([
      ["a", "b", "c"],
      ["a", "c"],
    ]);
  });

  test("is not two paths that go the same way", () => {
    expect(oppositionThrough(graph("a>c", "a>b", "b>c"), "a>b")).toBeUndefined();
  });

  test("is not looked for beyond three links", () => {
    const far = graph("a|z", "a>b", "b>c", "c>d", "d>z");
    expect(oppositionThrough(far, "a|z".replace("|", ">"))).toBeUndefined();
    const near = graph("a|z", "a>b", "b>c", "c>z");
    expect(oppositionThrough(near, "a>z")).toEqual([
      ["a", "z"],
      ["a", "b", "c", "z"],
    ]);
  });

  test("passes by the link that was asked about", () => {
    const map = graph("a>c", "a>b", "b|c", "x>y");
    expect(oppositionThrough(map, "x>y")).toBeUndefined();
  });
});

describe("what pales", () => {
  test("is all that no source feeds any more", () => {
    expect(paleOnce(graph("a>b", "b>c", "c>d"), { links: ["b>c"] })).toEqual(["c", "d"]);
  });

  test("is nothing when another way still feeds it", () => {
    expect(paleOnce(graph("a>b", "b>d", "a>c", "c>d"), { links: ["b>d"] })).toEqual([]);
  });

  test("takes in a loop that only the cut link fed", () => {
    expect(paleOnce(graph("a>b", "b>c", "c>b"), { links: ["a>b"] })).toEqual(["b", "c"]);
  });

  test("takes in a loop without any source once one of its own links is cut", () => {
    expect(paleOnce(graph("a>b", "b>c", "c>a"), { links: ["a>b"] })).toEqual(["a", "b", "c"]);
  });

  test("is never fed by a brake", () => {
    expect(paleOnce(graph("a>b", "c|b"), { links: ["a>b"] })).toEqual(["b"]);
  });

  test("starts with the card a lever holds", () => {
    expect(paleOnce(graph("a>b", "b>c"), { cards: ["b"] })).toEqual(["b", "c"]);
  });

  test("leaves sources alone", () => {
    expect(paleOnce(graph("a>b", "c>d"), { links: ["a>b"] })).toEqual(["b"]);
  });
});
