/** The local loop, gesture by gesture: who may do what, what is hidden, what comes back. */
import { describe, expect, test } from "vitest";
import { accept, LOOP_CONFIG, Looping, matched, offer } from "../../../tests/support/loop.ts";
import { HOST } from "../../../tests/support/table.ts";
import type { LoopCommand } from "./schema.ts";

const market = (...seats: number[]) => new Looping(...seats).at("market");
const count = (loop: Looping) => loop.seat("s1").pile?.count ?? 0;
const vote = (measure: "van" | "quality"): LoopCommand => ({ type: "local-loop/vote", measure });

describe("tables and actors", () => {
  test("three tables are a donor, a workshop and a prescriber, and none is the game's", () => {
    const { actors } = new Looping(1, 1, 1).territory();
    expect(actors.map(({ kind, tables, isGame }) => [kind, tables, isGame])).toEqual([
      ["donor", ["t1"], false],
      ["workshop", ["t2"], false],
      ["prescriber", ["t3"], false],
    ]);
  });

  test("a table alone has the two others played by the game, and devices go round without it", () => {
    const loop = new Looping(2).at("talk");
    expect(loop.territory().actors.map(({ isGame }) => isGame)).toEqual([false, true, true]);
    const two = new Looping(0, 0, 0, 1).at("count", 3);
    expect(two.territory().households).toBeGreaterThanOrEqual(0);
    expect(two.actor("departement").tables).toEqual(["t4"]);
  });

  test("from four to seven, one actor more each; above seven, two territories of like sizes", () => {
    const sizes = (...seats: number[]) =>
      new Looping(...seats).everyone.territories.map(({ actors }) => actors.length);
    expect(sizes(1, 1, 1, 1, 1)).toEqual([5]);
    expect(sizes(1, 1, 1, 1, 1, 1, 1)).toEqual([7]);
    expect(sizes(1, 1, 1, 1, 1, 1, 1, 1)).toEqual([4, 4]);
  });

  test("flows come from facts: the département's share, the Sicoval's households", () => {
    const flow = (id: string) => LOOP_CONFIG.actors.find((one) => one.id === id)?.flow;
    expect([flow("departement"), flow("ville"), flow("conseillers")]).toEqual([56, 30, 27]);
  });
});

describe("the market", () => {
  test("a donor offers to the workshop, who takes it up; the same flow is matched once", () => {
    const loop = market(1, 1, 1);
    expect(loop.send("s1", offer("atelier", 10, -2))).toBe("ok");
    expect(loop.send("s2", accept(loop.last.id))).toBe("ok");
    expect(loop.send("s2", accept(loop.last.id))).toBe("already-matched");
    expect(loop.send("s2", { type: "local-loop/decline", offer: loop.last.id })).toBe("already-matched");
    expect(loop.send("s1", { type: "local-loop/withdraw", offer: loop.last.id })).toBe("already-matched");
  });

  test("nobody promises more than it holds, in one offer or in several", () => {
    const loop = market(1, 1, 1);
    expect(loop.send("s1", offer("atelier", count(loop) + 1))).toBe("not-enough");
    expect(loop.send("s1", offer("atelier", count(loop)))).toBe("ok");
    expect(loop.send("s1", offer("atelier", 1))).toBe("not-enough");
    expect(loop.send("s1", { type: "local-loop/withdraw", offer: loop.last.id })).toBe("ok");
    expect(loop.send("s1", offer("atelier", 1))).toBe("ok");
  });

  test("the workshop may ask a donor: it takes what is there, and no more", () => {
    const loop = market(1, 1, 1);
    expect(loop.send("s2", offer("departement", count(loop)))).toBe("ok");
    const asked = loop.last.id;
    expect(loop.send("s1", offer("atelier", 5))).toBe("ok");
    expect(loop.send("s1", accept(asked))).toBe("not-enough");
  });

  test("a prescriber pays no more than its fund", () => {
    const loop = market(1, 1, 1);
    expect(loop.send("s2", offer("conseillers", 27, 200))).toBe("cannot-pay");
    expect(loop.send("s2", offer("conseillers", 12, 200))).toBe("ok");
    const first = loop.last.id;
    expect(loop.send("s2", offer("conseillers", 1, 60))).toBe("ok");
    const second = loop.last.id;
    expect(loop.send("s3", accept(first))).toBe("ok");
    expect(loop.send("s3", accept(second))).toBe("cannot-pay");
  });

  test("donors and prescribers have no flow between them, nobody trades with itself or a stranger", () => {
    const loop = market(1, 1, 1);
    expect(loop.send("s1", offer("conseillers", 1))).toBe("no-flow");
    expect(loop.send("s1", offer("departement", 1))).toBe("partner-unknown");
    expect(loop.send("s1", offer("__proto__", 1))).toBe("partner-unknown");
    expect(loop.send("s1", accept("o9"))).toBe("offer-unknown");
  });

  test("an offer is answered by its addressee alone, and taken back by its author alone", () => {
    const loop = market(1, 1, 1);
    loop.send("s1", offer("atelier", 5));
    expect(loop.send("s3", accept(loop.last.id))).toBe("not-addressee");
    expect(loop.send("s1", accept(loop.last.id))).toBe("not-addressee");
    expect(loop.send("s2", { type: "local-loop/withdraw", offer: loop.last.id })).toBe("not-author");
    expect(loop.send("s2", { type: "local-loop/decline", offer: loop.last.id })).toBe("ok");
    expect(loop.send("s2", accept(loop.last.id))).toBe("offer-closed");
  });

  test("four offers wait at most", () => {
    const loop = market(1, 1, 1);
    for (let n = 0; n < 4; n += 1) expect(loop.send("s1", offer("atelier", 1))).toBe("ok");
    expect(loop.send("s1", offer("atelier", 1))).toBe("too-many-offers");
  });

  test("what waits when the market closes is closed, and nothing moves for it", () => {
    const loop = market(1, 1, 1);
    loop.send("s1", offer("atelier", 5));
    const held = count(loop);
    loop.at("open");
    expect(loop.last.state).toBe("closed");
    expect(count(loop)).toBe(held);
  });

  test("nothing is offered outside the market", () => {
    const loop = new Looping(1, 1, 1).at("batch");
    expect(loop.send("s1", offer("atelier", 1))).toBe("step-closed");
    expect(loop.send("s2", { type: "local-loop/note" })).toBe("not-donor");
  });
});

describe("boxes and papers", () => {
  test("the workshop alone opens its boxes, once; then everybody knows what they held", () => {
    const loop = matched().at("open");
    const { id } = loop.last;
    expect(loop.last.opened).toBeNull();
    expect(loop.send("s1", { type: "local-loop/open", offer: id })).toBe("not-workshop");
    const { good } = loop.hidden().boxes[id] ?? { good: -1 };
    expect(loop.send("s2", { type: "local-loop/open", offer: id })).toBe("ok");
    expect(loop.last.opened).toMatchObject({ good, isShort: false });
    expect(loop.actor("atelier").stock).toBe(good);
    expect(loop.send("s2", { type: "local-loop/open", offer: id })).toBe("already-open");
  });

  test("boxes that nobody opened are opened by the count", () => {
    expect(matched().at("count").last.opened).not.toBeNull();
  });

  test("a lot without serial numbers comes back the next trimestre, and the workshop pays", () => {
    const loop = matched();
    const sent = loop.last.count;
    loop.at("talk");
    const { purse } = loop.actor("atelier");
    loop.next();
    const cost = sent * LOOP_CONFIG.costs.unpapered.value;
    expect(loop.territory().unpapered).toEqual([{ from: "departement", count: sent, cost }]);
    expect(loop.actor("atelier").purse).toBe(purse - cost);
  });

  test("a lot whose numbers were written down does not come back; writing them twice is refused", () => {
    const loop = new Looping(1, 1, 1).at("batch");
    expect(loop.send("s1", { type: "local-loop/note" })).toBe("ok");
    expect(loop.send("s1", { type: "local-loop/note" })).toBe("all-noted");
    loop.next();
    matched(loop).at("batch", 2);
    expect(loop.territory().unpapered).toEqual([]);
  });
});

describe("the count", () => {
  test("a household counts equipped and accompanied: what a prescriber cannot stay beside waits on its shelf", () => {
    const loop = matched();
    loop.send("s2", offer("conseillers", 40, 0, 10));
    loop.send("s3", accept(loop.last.id));
    const found = () => loop.territory();
    loop.at("count");
    const delivered = loop.last.delivered ?? 0;
    expect(found().households).toBe(Math.min(27, delivered));
    expect(loop.actor("conseillers").stock).toBe(delivered - found().households);
  });

  test("with half the care half the devices last: the others are thrown away, and neither paid nor counted", () => {
    const loop = matched();
    loop.send("s2", offer("conseillers", 10, 20, 5));
    loop.send("s3", accept(loop.last.id));
    loop.at("open");
    const { good } = loop.hidden().boxes[loop.territory().offers[0]?.id ?? ""] ?? { good: 0 };
    expect(good).toBeGreaterThanOrEqual(10);
    const dead = (loop.territory().offers[0]?.count ?? 0) - good;
    loop.next();
    expect(loop.last.delivered).toBe(5);
    expect(loop.territory()).toMatchObject({ households: 5, used: 5, dead: dead + 5 });
    expect(loop.territory().quarters[0]).toMatchObject({ used: 5, dead: dead + 5 });
  });

  test("below zero twice the loop stops: nothing is traded, boxes and budgets still come", () => {
    const loop = new Looping(1, 1, 1);
    for (const quarter of [1, 2]) {
      loop.at("market", quarter);
      matched(loop);
      loop.send("s2", offer("conseillers", 27, 0, 10));
      loop.send("s3", accept(loop.last.id));
    }
    loop.at("market", 3);
    expect(loop.territory()).toMatchObject({ isStopped: true, stops: [2] });
    expect(loop.send("s1", offer("atelier", 1))).toBe("loop-stopped");
    expect(count(loop)).toBeGreaterThan(0);
  });
});

describe("the rule of the territory", () => {
  test("a measure is adopted when every table votes for it, and not with one voice missing", () => {
    const loop = new Looping(1, 1, 1).at("talk");
    for (const seat of ["s1", "s2"]) loop.send(seat, vote("van"));
    loop.next();
    expect(loop.territory().adopted).toEqual([]);
    loop.at("talk", 2);
    for (const seat of ["s1", "s2", "s3"]) expect(loop.send(seat, vote("van"))).toBe("ok");
    loop.next();
    expect(loop.territory().adopted).toEqual([{ measure: "van", quarter: 2 }]);
    loop.at("talk", 3);
    expect(loop.send("s1", vote("van"))).toBe("measure-adopted");
  });

  test("a table that left does not hold the vote back", () => {
    const loop = new Looping(1, 1, 1).at("talk");
    for (const seat of ["s1", "s2"]) loop.send(seat, vote("quality"));
    loop.session(HOST, { type: "session/removeSeat", seat: "s3" });
    loop.next();
    expect(loop.territory().adopted).toEqual([{ measure: "quality", quarter: 1 }]);
  });

  test("a table's sentence is the territory's, a second one in the same trimestre replaces it", () => {
    const loop = new Looping(1, 1, 1).at("talk");
    loop.send("s1", { type: "local-loop/rule", text: "w:1.0" });
    loop.send("s1", { type: "local-loop/rule", text: "w:2.0" });
    expect(loop.territory().rules).toEqual([{ actor: "departement", team: "t1", quarter: 1, text: "w:2.0" }]);
  });
});
