/** What a table may do on its map, and what the program answers. */
import { describe, expect, test } from "vitest";
import { MapTrial } from "../../../tests/support/map.ts";
import { isContested } from "./help.ts";
import { refuseMap } from "./refuse.ts";
import { MOST_COMMENTS, MOST_LINKS } from "./terms.ts";

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

  test("stay with who holds them when somebody joins", () => {
    const map = new MapTrial(2).at("lot");
    const before = { ...map.map().holders };
    map.join("w:9.9", "t1");
    expect(map.map().holders).toEqual(before);
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
    expect(isContested({ voices: { s1: "object", s2: "agree" } }, 2)).toBe(true);
    expect(map.map().links["need>data"]?.wasContested).toBe(true);
  });
});

describe("limits", () => {
  test("stop a table at its last comment, with everything kept", () => {
    const map = full(1).linked("s1", "need>data");
    expect(map.send("s1", { type: "causal-map/comment", on: "constructor", text: "w:9.1" })).toBe(
      "link-unknown",
    );
    const say = () => map.send("s1", { type: "causal-map/comment", on: "need>data", text: "w:9.1" });
    for (let n = 0; n < MOST_COMMENTS; n += 1) expect(say()).toBe("ok");
    expect(say()).toBe("comments-full");
    expect(Object.keys(map.map().comments)).toHaveLength(MOST_COMMENTS);
  });

  test("stop a table at its last link", () => {
    const map = full(1);
    const links = Object.fromEntries(
      Array.from({ length: MOST_LINKS }, (_, n) => [`a${n}>b${n}`, { sign: "feeds" as const, by: "s1" }]),
    );
    const team = { ...map.map(), links };
    const view = { everyone: map.everyone, team, seat: map.own() };
    const link = { type: "causal-map/link", from: "need", to: "data", sign: "feeds" } as const;
    expect(refuseMap(view, link, { kind: "seat", seat: "s1" })).toBe("links-full");
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

  test("does not bring a link back to a card that left the map", () => {
    const map = full(2).linked("s1", "need>data");
    map.send("s1", { type: "causal-map/unlink", link: "need>data" });
    map.send("s2", { type: "causal-map/unplace", card: "need" });
    expect(map.send("s1", { type: "causal-map/undo" })).toBe("card-not-placed");
  });

  test("does not take a card away from under a link", () => {
    const map = new MapTrial(2).at("lot");
    map.send("s1", { type: "causal-map/place", card: "need", zone: "usages", x: 1, y: 1 });
    map.send("s2", { type: "causal-map/place", card: "data", zone: "usages", x: 1, y: 1 });
    map.linked("s2", "need>data");
    expect(map.send("s1", { type: "causal-map/undo" })).toBe("card-has-links");
  });
});
