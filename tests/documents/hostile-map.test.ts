/** A map's drawing is one more export: whatever was typed, it stays a drawing. */
import { expect, test } from "vitest";
import { COLOUR } from "../../client/activities/causal-map/map-look.ts";
import { mapSvg } from "../../client/activities/causal-map/map-svg.ts";
import type { Zones } from "../../client/activities/causal-map/room-map.ts";
import type { TableMap } from "../../game/activities/causal-map/state.ts";
import { ZONES } from "../../game/activities/causal-map/terms.ts";
import { HOSTILE } from "../support/hostile-texts.ts";
import { xmlFault } from "./support.ts";

const map: TableMap = {
  ...{ places: { pc: ["terminaux", 200, 500] }, links: {}, comments: {}, figures: [], cut: null },
  ...{ title: "w1", description: null, messages: [null, null, null], pictures: [[], [], []] },
  ...{ stickers: {}, strokes: {} },
};

test.each(HOSTILE)("a map called %j is one well-formed drawing", (text) => {
  const svg = mapSvg({
    ...{ map, look: COLOUR, symbols: "<svg></svg>", asked: [], lit: [] },
    ...{ title: text, description: text, legend: text },
    fronts: new Map([["pc", { id: "pc", title: text, picture: "pc", zone: "usages" }]]),
    zones: Object.fromEntries(ZONES.map((id) => [id, text])) as Zones,
  });
  expect(xmlFault(svg)).toBeNull();
  expect(svg).not.toMatch(/<(script|img|foreignObject|a)\b|<[^>]*\son\w+=|(href|src)="(?!#)/i);
});
