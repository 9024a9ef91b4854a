/** La Toile on paper: concept cards by lot, its board of zones, what the table tells, and the links expected. */
import type { Concept, MapConfig } from "../../../game/activities/causal-map/schema.ts";
import { field, head, p, table } from "../markup.ts";
import type { Kit, Paper, PaperPhase, Piece } from "../paper.ts";
import { bands, sign } from "../ribbons.ts";

export const CAUSAL_MAP: Paper<MapConfig> = {
  pieces(config, phase, kit) {
    const lots = config.lots.map((lot, index): Piece => {
      const cards = lot.cards.flatMap((id) => config.cards.filter((card) => card.id === id));
      return {
        ...{ kind: "cards", size: "small", deck: "toile", copies: kit.say("copies-table") },
        title: kit.say("lot", { n: index + 1, title: lot.title[kit.locale] }),
        cards: cards.map((card) => ({ front: front(card, config, kit), back: back(card, kit) })),
      };
    });
    return [
      ...lots,
      board(config, phase, kit),
      restitution(config, phase, kit),
      expected(config, phase, kit),
    ];
  },
};

function front(card: Concept, config: MapConfig, kit: Kit): string {
  const zone = config.zones.find(({ id }) => id === card.zone);
  const number = config.cards.indexOf(card) + 1;
  const kind = `${sign(card.zone)} ${zone ? kit.t(zone.title) : ""} · ${number}`;
  return `${bands([card.zone])}<div class="concept-card">${head(kind, kit.t(card.title), kit.concept(card.picture))}</div>`;
}

const back = (card: Concept, kit: Kit): string =>
  `<p class="kind">${kit.t(card.title)}</p>${p(kit.t(card.back))}${p(kit.t(card.question), "ask")}${kit.sources(card.facts)}`;

function board({ zones }: MapConfig, phase: PaperPhase, kit: Kit): Piece {
  const areas = zones.map(
    ({ id, title, text }) =>
      `<div class="zone z-${id}">${bands([id])}<h3>${sign(id)} ${kit.t(title)}</h3><p>${kit.t(text)}</p></div>`,
  );
  return {
    ...{ kind: "sheet", format: "a3", copies: kit.say("copies-table") },
    title: kit.t(phase.title),
    html: `<div class="map">${areas.join("")}</div><p class="legend">${kit.say("map-legend")}</p>`,
  };
}

function restitution({ tells }: MapConfig, phase: PaperPhase, kit: Kit): Piece {
  const { say } = kit;
  const told = tells
    ? field(say("map-title")) +
      field(say("map-drawing"), 4) +
      [1, 2, 3].map((n) => field(say("map-message", { n }), 2)).join("")
    : "";
  return {
    ...{ kind: "flow", copies: say("copies-table") },
    title: say("map-tell", { title: phase.title[kit.locale] }),
    html: `${field(say("table-name"))}${told}${field(say("map-cut"), 2)}${field(say("map-action"), 2)}`,
  };
}

/** For the facilitator’s eyes: which links are expected, which are argued about. */
function expected({ links, cards }: MapConfig, phase: PaperPhase, kit: Kit): Piece {
  const name = (id: string) => cards.flatMap((card) => (card.id === id ? [kit.t(card.title)] : [])).join("");
  const rows = links.map(({ from, to, sign: kind, isDebatable, why }) => [
    `${name(from)} <b>${kit.say(kind)}</b> ${name(to)}`,
    `${isDebatable ? `<em>${kit.say("debatable")}</em> ` : ""}${kit.t(why)}`,
  ]);
  return {
    ...{ kind: "flow", copies: kit.say("copies-facilitator") },
    title: kit.say("map-links", { title: phase.title[kit.locale] }),
    html: p(kit.say("map-links-how")) + table([kit.say("link"), kit.say("why")], rows),
  };
}
