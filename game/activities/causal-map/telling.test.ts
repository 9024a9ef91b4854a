/** What a table does with its map once it is built: the snip, its words, telling it, and tables that change. */
import { describe, expect, test } from "vitest";
import { MapTrial } from "../../../tests/support/map.ts";
import { merge } from "./merging.ts";
import { outcomeOf } from "./outcome.ts";
import type { MapTeam } from "./state.ts";

const LOOP = ["data>servers", "servers>gain", "gain>easy", "easy>data"];

/** Everything dealt and placed, at the rebound lot. */
const full = (...people: readonly number[]) => new MapTrial(...people).at("lot", 1).placed();

test("asked why before any table had drawn a link, the room reads the first that is drawn", () => {
  const map = new MapTrial(1).at("lot", 1).placed().at("talk", 1);
  expect(map.screen).toMatchObject({ shown: null, why: null });
  map.linked("s1", "data>servers");
  expect(map.screen).toMatchObject({ shown: { team: "t1" }, why: "data>servers" });
});

describe("the snip", () => {
  test("pales what nothing feeds any more, and may be changed", () => {
    const map = full(1).linked("s1", "need>data", "data>servers", "servers>power").at("cut");
    map.send("s1", { type: "causal-map/cut", link: "data>servers" });
    expect(map.map().cut).toEqual({ kind: "link", link: "data>servers", pale: ["power", "servers"] });
    map.send("s1", { type: "causal-map/playLever", card: "longer" });
    expect(map.map().cut).toEqual({ kind: "lever", card: "longer", pale: ["power", "servers"] });
  });

  test("spares the need for a public service", () => {
    const map = full(1).linked("s1", "need>data").at("cut");
    expect(map.send("s1", { type: "causal-map/cut", link: "need>data" })).toBe("link-spared");
    expect(map.send("s1", { type: "causal-map/playLever", card: "need" })).toBe("lever-unknown");
  });

  test("waits for its step", () => {
    const map = full(1).linked("s1", "data>servers");
    expect(map.send("s1", { type: "causal-map/cut", link: "data>servers" })).toBe("cut-not-open");
  });

  test("becomes the table's first action, and the map goes to the roadmap", () => {
    const map = full(2)
      .linked("s1", ...LOOP)
      .at("cut");
    map.send("s1", { type: "causal-map/voice", link: "gain>easy", voice: "object" });
    map.send("s1", { type: "causal-map/cut", link: "data>servers" });
    map.send("s1", { type: "causal-map/title", text: "w:9.1" });
    map.at("title").send("s2", { type: "causal-map/message", slot: 0, text: "w:9.2" });
    const left = outcomeOf(
      {
        everyone: map.everyone,
        screen: map.screen,
        host: map.host_,
        secret: { targets: {}, hinted: {}, riddles: [], answer: 0 },
        team: () => map.map(),
        seat: () => map.own(),
      },
      {
        config: map.rules.content.phases[0]?.config as Parameters<typeof outcomeOf>[1]["config"],
        people: {
          teams: () => ["t1"],
          members: () => ["s1", "s2"],
          teamOf: () => "t1",
          isMerged: () => false,
        },
      },
    );
    expect(left.actions).toMatchObject([{ title: { fr: "Couper « data → servers »" }, theme: "territoire" }]);
    expect(left.maps).toMatchObject([
      {
        ...{ team: "t1", title: { words: "w:9.1" }, messages: [{ words: "w:9.2" }] },
        figures: [{ kind: "loop", title: { fr: "Ce qui revient" } }],
        debated: [{ from: { fr: "gain" }, isContested: true, reason: null }],
      },
    ]);
  });
});

describe("telling", () => {
  test("is left out inside a longer module", () => {
    const map = MapTrial.untold(1, 1).at("cut");
    map.next();
    expect(map.state.everyone.flow.phase).toBe("after");
  });

  test("is when cards are lit on the écran, not before", () => {
    const map = full(1);
    map.facilitator({ type: "causal-map/show", team: "t1" });
    expect(map.send("s1", { type: "causal-map/spotlight", cards: ["need"] })).toBe("not-telling");
  });

  test("shows each table once, with what it changes meanwhile", () => {
    const map = full(1, 1).at("telling");
    expect([map.screen.shown?.team, map.everyone.telling]).toEqual(["t1", "t1"]);
    map.send("s1", { type: "causal-map/title", text: "w:9.1" });
    expect(map.screen.shown?.map.title).toBe("w:9.1");
    map.send("s1", { type: "causal-map/spotlight", cards: ["need"] });
    expect(map.screen.shown?.spotlight).toEqual(["need"]);
    map.send("s2", { type: "causal-map/spotlight", cards: ["data"] });
    expect(map.screen.shown?.spotlight).toEqual(["need"]);
    map.facilitator({ type: "causal-map/show", team: "t1" });
    expect(map.screen.told).toEqual(["t1"]);
    map.next();
    expect([map.screen.shown?.team, map.everyone.telling]).toEqual(["t2", "t2"]);
    map.next();
    expect(map.everyone.step).not.toBe("telling");
    expect(map.everyone.telling).toBeNull();
  });

  test("is followed by a riddle for each message with pictograms, its answer kept until it is revealed", () => {
    const map = full(1, 1).at("title");
    map.send("s1", { type: "causal-map/message", slot: 1, text: "w:9.1" });
    map.send("s1", { type: "causal-map/picture", slot: 1, cards: ["need", "data"] });
    map.send("s2", { type: "causal-map/message", slot: 0, text: "w:9.2" });
    map.at("recap");
    const { riddle } = map.everyone;
    expect(riddle).toMatchObject({ team: "t1", pictures: ["need", "data"], answer: null });
    expect([...(riddle?.options ?? [])].sort()).toEqual(["w:9.1", "w:9.2"]);
    expect(map.send("s2", { type: "causal-map/guess", option: 2 })).toBe("option-unknown");
    map.send("s2", { type: "causal-map/guess", option: 0 });
    map.send("s2", { type: "causal-map/guess", option: 1 });
    expect(map.screen.guessed).toBe(1);
    map.next();
    expect(map.everyone.riddle?.answer).toBe(riddle?.options.indexOf("w:9.1"));
    expect(map.screen.guesses).toEqual([0, 1]);
    expect(map.send("s2", { type: "causal-map/guess", option: 0 })).toBe("guess-closed");
    map.next();
    expect(map.state.everyone.flow.phase).toBe("after");
  });

  test("alone in the room there is nothing to guess", () => {
    const map = full(1).at("title");
    map.send("s1", { type: "causal-map/message", slot: 0, text: "w:9.1" });
    map.send("s1", { type: "causal-map/picture", slot: 0, cards: ["need"] });
    map.at("telling").next();
    expect(map.state.everyone.flow.phase).toBe("after");
  });
});

describe("title and drawing", () => {
  test("have their step, and their limits", () => {
    const map = full(1);
    expect(map.send("s1", { type: "causal-map/title", text: "w:1.1" })).toBe("title-not-open");
    map.at("title");
    for (let n = 0; n < 16; n += 1)
      expect(map.send("s1", { type: "causal-map/stick", sticker: "star", x: n, y: n })).toBe("ok");
    expect(map.send("s1", { type: "causal-map/stick", sticker: "star", x: 0, y: 0 })).toBe("stickers-full");
    expect(map.send("s1", { type: "causal-map/unstick", id: "s99" })).toBe("sticker-unknown");
    for (let n = 0; n < 120; n += 1)
      expect(map.send("s1", { type: "causal-map/draw", points: [0, 0, n, n] })).toBe("ok");
    expect(map.send("s1", { type: "causal-map/draw", points: [0, 0, 1, 1] })).toBe("drawing-full");
    map.send("s1", { type: "causal-map/undraw" });
    expect(Object.keys(map.map().strokes)).toHaveLength(119);
  });

  test("a message's pictograms are cards of the map, each once", () => {
    const map = full(1).at("title");
    const picture = (...cards: string[]) => map.send("s1", { type: "causal-map/picture", slot: 0, cards });
    expect(picture("need", "need")).toBe("picture-twice");
    expect(picture("longer")).toBe("card-not-placed");
    expect(picture("need", "data")).toBe("ok");
  });

  test("belong to the facilitator nowhere, nor the facilitator's acts to people", () => {
    const map = full(1).at("title");
    expect(map.facilitator({ type: "causal-map/title", text: "w:1.1" })).toBe("not-allowed");
    expect(map.send("s1", { type: "causal-map/show", team: "t1" })).toBe("not-allowed");
    expect(map.facilitator({ type: "causal-map/openCard", card: "nowhere" })).toBe("card-not-dealt");
  });
});

describe("tables that change", () => {
  test("keep both works when they become one, without a link whose card is missing", () => {
    const map = full(1, 1).linked("s1", "need>data").linked("s2", "data>servers");
    const teams: Record<string, MapTeam> = {
      t1: structuredClone(map.map("t1")),
      t2: structuredClone(map.map("t2")),
    };
    delete teams.t1?.places.need;
    delete teams.t2?.places.need;
    const team = (id: string) => teams[id] ?? map.map();
    const tools = { read: <T>(one: T) => one, publish: <T>(one: T) => structuredClone(one) };
    merge({ team }, "t1", "t2", tools);
    expect(Object.keys(team("t2").links)).toEqual(["data>servers"]);
    expect(Object.keys(team("t2").places)).toEqual(["data", "servers", "power", "gain", "easy"]);
  });
});
