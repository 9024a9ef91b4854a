/** What a table may do on its map, and what the program answers. */
import { describe, expect, test } from "vitest";
import { MapTrial } from "../../../tests/support/map.ts";
import { assertDisjoint } from "../../engine/audiences.ts";

const LOOP = ["data>servers", "servers>gain", "gain>easy", "easy>data"];

/** Everything dealt and placed, at the rebound lot. */
const full = (...people: readonly number[]) => new MapTrial(...people).at("lot", 1).placed();

describe("cards", () => {
  test("come lot after lot, each to somebody of the table", () => {
    const map = new MapTrial(2).at("lot");
    expect(map.everyone.dealt).toEqual([["need", "data", "servers"]]);
    expect(new Set(Object.values(map.map().holders))).toEqual(new Set(["s1", "s2"]));
  });

  test("that are not dealt yet cannot be placed", () => {
    const map = new MapTrial(1).at("lot");
    const place = { zone: "usages", x: 1, y: 1 } as const;
    expect(map.send("s1", { type: "causal-map/place", card: "power", ...place })).toBe("card-not-dealt");
    expect(map.send("s1", { type: "causal-map/place", card: "__proto__", ...place })).toBe("card-not-dealt");
  });

  test("placed by two people lie where the last one put them", () => {
    const map = new MapTrial(2).at("lot");
    map.send("s1", { type: "causal-map/place", card: "need", zone: "usages", x: 1, y: 2 });
    map.send("s2", { type: "causal-map/place", card: "need", zone: "effets", x: 3, y: 4 });
    expect(map.map().places.need).toEqual(["effets", 3, 4]);
  });

  test("with links stay on the map", () => {
    const map = full(1).linked("s1", "need>data");
    expect(map.send("s1", { type: "causal-map/unplace", card: "need" })).toBe("card-has-links");
    expect(map.send("s1", { type: "causal-map/unplace", card: "power" })).toBe("ok");
    expect(map.send("s1", { type: "causal-map/unplace", card: "power" })).toBe("card-not-placed");
  });

  test("of somebody who leaves go to who stays", () => {
    const map = new MapTrial(2).at("lot");
    map.session({ kind: "seat", seat: "s2" }, { type: "session/leave" });
    expect(new Set(Object.values(map.map().holders))).toEqual(new Set(["s1"]));
  });
});

describe("links", () => {
  test("to itself, twice, or to a card not on the map are refused", () => {
    const map = new MapTrial(1).at("lot").placed();
    const link = (from: string, to: string) =>
      map.send("s1", { type: "causal-map/link", from, to, sign: "feeds" });
    expect(link("need", "need")).toBe("link-to-itself");
    expect(link("need", "data")).toBe("ok");
    expect(link("need", "data")).toBe("already-linked");
    expect(link("need", "power")).toBe("card-not-dealt");
    map.at("lot", 1);
    expect(link("need", "power")).toBe("card-not-placed");
  });

  test("of another table are out of reach", () => {
    const map = full(1, 1).linked("s1", "need>data");
    expect(map.send("s2", { type: "causal-map/unlink", link: "need>data" })).toBe("link-unknown");
  });

  test("that the deck holds debatable, or does not know, are accepted and asked why", () => {
    const map = full(1).linked("s1", "servers>gain", "need>easy", "need>data");
    expect(map.map().links["servers>gain"]?.asksWhy).toBe(true);
    expect(map.map().links["need>easy"]?.asksWhy).toBe(true);
    expect(map.map().links["need>data"]?.asksWhy).toBeUndefined();
    map.send("s1", { type: "causal-map/reason", link: "servers>gain", reason: "w:9.1" });
    expect(map.map().links["servers>gain"]?.reason).toBe("w:9.1");
  });

  test("drawn the other way round, or a known misconception, get a question and stay", () => {
    const map = full(1).linked("s1", "data>need", "need|power");
    expect(map.map().nudges).toEqual([
      { kind: "reversed", link: "data>need" },
      { kind: "misconception", link: "need>power", index: 0 },
    ]);
    map.send("s1", { type: "causal-map/unlink", link: "data>need" });
    expect(map.map().nudges.map(({ kind }) => kind)).toEqual(["misconception"]);
  });

  test("turned to the other sign keep their reason and their voices", () => {
    const map = full(2).linked("s1", "servers>power");
    map.send("s1", { type: "causal-map/reason", link: "servers>power", reason: "w:9.1" });
    map.send("s2", { type: "causal-map/voice", link: "servers>power", voice: "object" });
    expect(map.send("s1", { type: "causal-map/turn", link: "servers>power", sign: "feeds" })).toBe(
      "already-so",
    );
    map.send("s1", { type: "causal-map/turn", link: "servers>power", sign: "slows" });
    expect(map.map().links["servers>power"]).toMatchObject({
      ...{
        sign: "slows",
        by: "s1",
        reason: "w:9.1",
        voices: { s2: "object" },
        wasContested: true,
        asksWhy: true,
      },
    });
  });

  test("are contested until more than half of the table agrees", () => {
    const map = full(3).linked("s1", "need>data");
    const voice = (seat: string, said: "agree" | "object" | null) =>
      map.send(seat, { type: "causal-map/voice", link: "need>data", voice: said });
    voice("s1", "object");
    expect(map.host_.tables.t1?.contested).toBe(1);
    voice("s2", "agree");
    expect(map.host_.tables.t1?.contested).toBe(1);
    voice("s3", "agree");
    expect(map.host_.tables.t1?.contested).toBe(0);
    expect(map.map().links["need>data"]?.wasContested).toBe(true);
  });
});

describe("one's own last act", () => {
  test("is taken back", () => {
    const map = full(1).linked("s1", "need>data");
    expect(map.send("s1", { type: "causal-map/undo" })).toBe("ok");
    expect(map.map().links).toEqual({});
    expect(map.send("s1", { type: "causal-map/undo" })).toBe("nothing-to-undo");
  });

  test("brings back a link that was taken away, with its reason", () => {
    const map = full(1).linked("s1", "need>data");
    map.send("s1", { type: "causal-map/reason", link: "need>data", reason: "w:9.1" });
    map.send("s1", { type: "causal-map/unlink", link: "need>data" });
    map.send("s1", { type: "causal-map/undo" });
    expect(map.map().links["need>data"]?.reason).toBe("w:9.1");
  });

  test("is not taken back over somebody else's", () => {
    const map = full(2);
    map.send("s1", { type: "causal-map/place", card: "need", zone: "usages", x: 10, y: 10 });
    map.send("s2", { type: "causal-map/place", card: "need", zone: "effets", x: 20, y: 20 });
    expect(map.send("s1", { type: "causal-map/undo" })).toBe("changed-since");
    expect(map.map().places.need?.[0]).toBe("effets");
  });

  test("does not take a card away from under a link", () => {
    const map = new MapTrial(2).at("lot");
    map.send("s1", { type: "causal-map/place", card: "need", zone: "usages", x: 1, y: 1 });
    map.send("s2", { type: "causal-map/place", card: "data", zone: "usages", x: 1, y: 1 });
    map.linked("s2", "need>data");
    expect(map.send("s1", { type: "causal-map/undo" })).toBe("card-has-links");
  });
});

describe("figures", () => {
  test("announced by the deck ring once on the écran with the table that closed them", () => {
    const map = full(1, 1).linked("s1", ...LOOP);
    expect(map.screen.rings).toMatchObject([{ team: "t1", id: "comes-back", kind: "loop" }]);
    map.send("s1", { type: "causal-map/unlink", link: "easy>data" });
    expect(map.map().figures).toEqual([]);
    map.linked("s1", "easy>data");
    expect(map.map().figures).toHaveLength(1);
    expect(map.screen.rings).toHaveLength(1);
    map.linked("s2", ...LOOP);
    expect(map.screen.rings.map(({ team }) => team)).toEqual(["t1", "t2"]);
    expect(map.everyone.rung).toEqual(["comes-back"]);
  });

  test("an opposition needs its signs", () => {
    const map = full(1).linked("s1", "servers>power", "servers>gain", "gain>power");
    expect(map.map().figures).toEqual([]);
    map.send("s1", { type: "causal-map/turn", link: "gain>power", sign: "slows" });
    expect(map.map().figures).toMatchObject([{ id: "twice", kind: "opposition" }]);
  });

  test("of the table's own are confirmed when it asks, and a no is said too", () => {
    const map = full(1).linked("s1", "need>data", "data>need");
    const ask = (link: string) => map.send("s1", { type: "causal-map/askFigure", link, kind: "loop" });
    ask("need>data");
    expect(map.map().figures).toMatchObject([{ id: null, paths: [["need", "data"]] }]);
    ask("need>data");
    expect(map.map().figures).toHaveLength(1);
    map.linked("s1", "servers>power");
    ask("servers>power");
    expect(map.map().asked).toEqual({ link: "servers>power", kind: "loop" });
  });

  test("asked about first and announced too are one", () => {
    const map = full(1).linked("s1", ...LOOP.slice(0, 3));
    map.linked("s1", "easy>data");
    map.send("s1", { type: "causal-map/askFigure", link: "gain>easy", kind: "loop" });
    expect(map.map().figures).toHaveLength(1);
  });
});

describe("help", () => {
  test("comes in three degrees about one link, then about another", () => {
    const map = new MapTrial(1).at("lot").placed().linked("s1", "need>data");
    const ask = () => map.send("s1", { type: "causal-map/askHint" });
    ask();
    expect(map.map().hints).toEqual([{ card: "data" }]);
    ask();
    expect(map.map().hints).toEqual([{ card: "data", zone: "centres" }]);
    ask();
    expect(map.map().hints).toEqual([{ card: "data", zone: "centres", to: "servers", sign: "feeds" }]);
    expect(ask()).toBe("no-hint-left");
  });

  test("says so when every link of the deck is drawn", () => {
    const map = new MapTrial(1).at("lot").placed().linked("s1", "need>data", "data>servers");
    map.send("s1", { type: "causal-map/askHint" });
    expect(map.map().nudges).toEqual([{ kind: "all-linked" }]);
    expect(map.map().hintsLeft).toBe(3);
  });

  test("tells the facilitator alone what was found with and without a hint", () => {
    const map = new MapTrial(1).at("lot").placed();
    map.facilitator({ type: "causal-map/sendHint", team: "t1" });
    expect(map.map().hintsLeft).toBe(3);
    const hinted = map.map().hints[0]?.card === "need" ? "need>data" : "data>servers";
    map.linked("s1", "need>data", "data>servers", "servers>need");
    expect(map.host_.tables.t1).toMatchObject({ alone: 1, hinted: 1, of: 2, own: 1, placed: 3 });
    expect(["need>data", "data>servers"]).toContain(hinted);
  });

  test("asks a table about a tier that none of its links touches", () => {
    const map = new MapTrial(1).at("lot").placed().linked("s1", "need>data");
    map.next();
    expect(map.everyone.step).toBe("talk");
    expect(map.map().nudges).toEqual([{ kind: "zone", zone: "centres" }]);
  });

  test("never reaches another person's or the écran's part of the state", () => {
    const map = new MapTrial(1, 1).at("lot").placed();
    map.send("s1", { type: "causal-map/askHint" });
    expect(JSON.stringify([map.everyone, map.screen, map.map("t2")])).not.toContain('"hints":[{');
    assertDisjoint(map.state);
  });
});
