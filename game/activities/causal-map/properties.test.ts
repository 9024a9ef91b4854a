/** Whatever a table does and in whatever order commands arrive, every device ends with the same whole map. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MapTrial } from "../../../tests/support/map.ts";
import { HOST, seatActor } from "../../../tests/support/table.ts";
import { assertDisjoint, partOf, type Audience } from "../../engine/audiences.ts";
import { emptyMirror, receive, toWire, type Mirror } from "../../protocol/frames.ts";
import { closedOf } from "./figures.ts";
import { endsOf } from "./graph.ts";
import type { MapCommand } from "./schema.ts";
import { SIGNS, ZONES } from "./terms.ts";

const card = fc.constantFrom("need", "data", "servers", "power", "gain", "easy");
const link = fc.tuple(card, card).map(([from, to]) => `${from}>${to}`);
const part = fc.integer({ min: 0, max: 1000 });
const command: fc.Arbitrary<MapCommand> = fc.oneof(
  fc.record({
    ...{ type: fc.constant("causal-map/place" as const), card, zone: fc.constantFrom(...ZONES) },
    ...{ x: part, y: part },
  }),
  fc.record({ type: fc.constant("causal-map/unplace" as const), card }),
  fc.record({
    type: fc.constant("causal-map/link" as const),
    from: card,
    to: card,
    sign: fc.constantFrom(...SIGNS),
  }),
  fc.record({ type: fc.constant("causal-map/unlink" as const), link }),
  fc.record({ type: fc.constant("causal-map/turn" as const), link, sign: fc.constantFrom(...SIGNS) }),
  fc.record({
    ...{ type: fc.constant("causal-map/voice" as const), link },
    voice: fc.constantFrom("agree" as const, "object" as const, null),
  }),
  fc.record({
    ...{ type: fc.constant("causal-map/askFigure" as const), link },
    kind: fc.constantFrom("loop" as const, "opposition" as const),
  }),
  fc.record({ type: fc.constant("causal-map/undo" as const) }),
  fc.record({ type: fc.constant("causal-map/askHint" as const) }),
  fc.record({ type: fc.constant("causal-map/cut" as const), link }),
);
const act = fc.oneof(
  { weight: 12, arbitrary: fc.record({ seat: fc.constantFrom("s1", "s2", "s3", "s4"), command }) },
  { weight: 1, arbitrary: fc.constant("next" as const) },
  { weight: 1, arbitrary: fc.constant("show" as const) },
  { weight: 1, arbitrary: fc.constant("move" as const) },
  { weight: 1, arbitrary: fc.constant("leave" as const) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const acts = fc.array(act, { maxLength: 60 });

function perform(map: MapTrial, one: Act): void {
  if (one === "next") {
    if (map.state.everyone.flow.phase === "map") map.next();
  } else if (one === "show") map.facilitator({ type: "causal-map/show", team: "t1" });
  else if (one === "move") map.session(seatActor("s2"), { type: "session/move", team: "t2" });
  else if (one === "leave") map.session(HOST, { type: "session/removeSeat", seat: "s3" });
  else map.send(one.seat, one.command);
}

const begun = () => new MapTrial(3, 1).at("lot", 1).placed();

/** What one device holds after each patch it was sent. */
function mirrored(map: MapTrial, from: MapTrial, audience: Audience): unknown {
  let mirror: Mirror = receive(emptyMirror, ["w", audience, 0, partOf(from.state, audience)]) ?? emptyMirror;
  let seq = 0;
  for (const { patches } of map.results.slice(from.results.length)) {
    const own = patches.get(audience);
    if (own) mirror = receive(mirror, ["p", audience, (seq += 1), toWire(own)]) ?? emptyMirror;
  }
  return mirror.parts[audience];
}

/** A hundred maps each: minutes on a busy machine, seconds on a quiet one. */
describe("a map built by several at once", { timeout: 120_000 }, () => {
  test("never holds a link without its two cards, nor a figure without its links", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const map = begun();
        for (const one of done) perform(map, one);
        for (const team of ["t1", "t2"]) {
          const { links, places, figures } = map.map(team);
          for (const id of Object.keys(links)) expect(endsOf(id).every((end) => places[end])).toBe(true);
          const announced = figures.flatMap(({ id }) => id ?? []);
          const closed = closedOf(links, map.config.figures).map(({ id }) => id);
          expect([...announced].sort()).toEqual([...closed].sort());
        }
        assertDisjoint(map.state);
      }),
    );
  });

  test("is the same on every device that followed the patches, the écran's copy included", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const start = begun();
        const map = begun();
        for (const one of done) perform(map, one);
        for (const audience of ["everyone", "screen", "team/t1", "host"] as const)
          expect(mirrored(map, start, audience)).toEqual(partOf(map.state, audience));
        const { shown } = map.screen;
        if (!shown) return;
        const { places, links, figures, cut } = map.map(shown.team);
        expect(shown.map).toMatchObject({ places, links, cut });
        expect(shown.map.figures).toEqual(figures);
      }),
    );
  });

  test("holds the same cards and links whatever the order of commands that do not touch the same thing", () => {
    const apart = fc.uniqueArray(
      link.filter((one) => endsOf(one)[0] !== endsOf(one)[1]),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        apart,
        fc.array(fc.constantFrom("s1", "s2", "s3"), { minLength: 24, maxLength: 24 }),
        (ids, seats) => {
          const build = (order: readonly string[]) => {
            const map = begun();
            order.forEach((id, index) => {
              const [from, to] = endsOf(id);
              map.send(seats[index] ?? "s1", { type: "causal-map/link", from, to, sign: "feeds" });
            });
            return map.map();
          };
          const [one, other] = [build(ids), build([...ids].reverse())];
          expect(Object.keys(other.links).sort()).toEqual(Object.keys(one.links).sort());
          const found = (figures: typeof one.figures) => figures.map(({ id }) => id).sort();
          expect(found(other.figures)).toEqual(found(one.figures));
        },
      ),
    );
  });

  test("always ends, after one Suivant for each step, lot, table and riddle", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const map = begun();
        for (const one of done) perform(map, one);
        for (let n = 0; n < 20 && map.state.everyone.flow.phase === "map"; n += 1) map.next();
        expect(map.state.everyone.flow.phase).not.toBe("map");
      }),
    );
  });
});
