/** How a table is helped: figures it closes, hints and questions; nothing is counted in front of it. */
import { describe, expect, test } from "vitest";
import { MapTrial } from "../../../tests/support/map.ts";
import { assertDisjoint } from "../../engine/audiences.ts";

const LOOP = ["data>servers", "servers>gain", "gain>easy", "easy>data"];

/** Everything dealt and placed, at the rebound lot. */
const full = (...people: readonly number[]) => new MapTrial(...people).at("lot", 1).placed();

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

  test("a loop whose signs were drawn so that it holds itself back is not the one announced", () => {
    const map = full(1).linked("s1", ...LOOP.slice(0, 3), "easy|data");
    expect(map.map().figures).toEqual([]);
    map.send("s1", { type: "causal-map/askFigure", link: "gain>easy", kind: "loop" });
    expect(map.map().figures).toMatchObject([{ id: null, sign: "slows" }]);
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

  test("goes to certain links before debatable ones, and to another once the link is drawn", () => {
    const map = full(1).linked("s1", "need>data", "data>servers", "servers>power", "gain>easy", "easy>data");
    map.send("s1", { type: "causal-map/askHint" });
    // servers → gain is missing too, and debatable.
    expect(map.map().hints).toEqual([{ card: "gain" }]);
    map.linked("s1", "gain|power");
    map.send("s1", { type: "causal-map/askHint" });
    expect(map.map().hints).toEqual([{ card: "gain" }, { card: "servers" }]);
    map.linked("s1", "servers>gain");
    map.send("s1", { type: "causal-map/unlink", link: "servers>gain" });
    map.send("s1", { type: "causal-map/askHint" });
    expect(map.map().hints).toHaveLength(3);
  });

  test("asks nothing about a link drawn both ways round", () => {
    const map = full(1).linked("s1", "need>data", "data>need");
    expect(map.map().nudges).toEqual([]);
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
