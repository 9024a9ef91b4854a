/** The local loop on paper: actors, batches read by one table alone, offers, the count of each quarter, rules to sign. */
import type { LoopConfig } from "../../../game/activities/local-loop/schema.ts";
import { MEASURES, OUT_OF, QUARTERS } from "../../../game/activities/local-loop/terms.ts";
import { field, list, p, table, ticks } from "../markup.ts";
import type { Card, Kit, Paper, Piece } from "../paper.ts";
import { accounts, board } from "./loop-counts.ts";

type Actor = LoopConfig["actors"][number];

export const LOCAL_LOOP: Paper<LoopConfig> = {
  pieces(config, _phase, kit) {
    const { say } = kit;
    const { actors } = config;
    const batches = actors.flatMap((actor, rank) =>
      actor.kind === "donor" ? batchesOf(actor, rank, kit) : [],
    );
    return [
      {
        ...{
          kind: "cards",
          size: "big",
          deck: "roles",
          title: say("loop-actors"),
          copies: say("copies-actors"),
        },
        cards: actors.map((actor) => actorCard(actor, config, kit)),
      },
      {
        ...{
          kind: "cards",
          size: "small",
          deck: "lots",
          title: say("loop-batches"),
          copies: say("copies-batches"),
        },
        cards: batches,
      },
      howTo(config, kit),
      offers(kit),
      ...accounts(kit),
      board(config, kit),
      rules(kit),
    ];
  },
};

function actorCard(actor: Actor, config: LoopConfig, kit: Kit): Card {
  const { say, t } = kit;
  const { kind, flow, purse, haul } = actor;
  const told = (["has", "can", "needs"] as const).map(
    (name) => `<b>${say(`actor-${name}`)}</b> ${t(actor[name])}`,
  );
  const numbers = [
    `${say(`flow-${kind}`, { n: flow })} ${t(actor.why)}`,
    say(`purse-${kind}`, { n: kit.number(purse) }),
    ...(haul > 0 ? [say("haul", { n: kit.number(haul) })] : []),
    ...COSTS_OF[kind].map((name) => costLine(config, name, kit)),
  ];
  return {
    front: `<p class="kind">${say("you-are")}</p><div class="spread">${kit.piece(actor.piece)}<div><h2>${t(actor.name)}</h2></div></div>${list(told)}`,
    back: `<p class="kind">${t(actor.name)}</p><h3>${say("actor-numbers")}</h3>${list(numbers)}${kit.sources(actor.figures.map(({ id }) => id))}`,
  };
}

type Cost = keyof LoopConfig["costs"];

/** What each kind of actor pays. */
const COSTS_OF = {
  donor: ["series", "storage"],
  workshop: ["fixed", "sorting", "dead", "work", "unpapered"],
  prescriber: ["beside"],
} as const satisfies Record<Actor["kind"], readonly Cost[]>;

function costLine({ costs }: LoopConfig, name: Cost, { say, t, number }: Kit): string {
  const { label, value } = costs[name];
  const unit = name === "van" ? "percent" : name === "minimum" ? "out-of-ten" : "euros";
  return `${t(label)} → <b>${say(unit, { n: number(value) })}</b>`;
}

/** Around an actor's flow, as the screen draws them: six to shuffle, four are played (hypothèse de jeu). */
const BATCHES = [
  { times: 0.8, good: 5 },
  { times: 1.2, good: 3 },
  { times: 0.9, good: 8 },
  { times: 1.1, good: 6 },
  { times: 1, good: 4 },
  { times: 1, good: 7 },
];

function batchesOf({ name, flow, piece }: Actor, rank: number, kit: Kit): Card[] {
  const { say, t } = kit;
  return BATCHES.map(({ times }, index) => {
    // Each donor's pack pairs numbers and qualities its own way.
    const out = BATCHES[(index + rank) % BATCHES.length]?.good ?? 5;
    const count = Math.max(1, Math.round(flow * times));
    const good = Math.round((count * out) / OUT_OF);
    return {
      front: `<div class="spread">${kit.piece(piece)}<div><h3>${say("batch")} · ${t(name)}</h3>${p(say("batch-shut"))}</div></div>`,
      back: `<p class="kind">${t(name)}</p><p class="figure">${say("batch-count", { n: count })}</p>${p(say("batch-good", { good, out }))}${p(say("batch-assumed"), "sources")}`,
    };
  });
}

function howTo(config: LoopConfig, kit: Kit): Piece {
  const { say, t } = kit;
  const steps = ([1, 2, 3, 4, 5] as const).map((n) => `<li>${say(`loop-step-${n}`)}</li>`).join("");
  const names = [
    "series",
    "storage",
    "fixed",
    "sorting",
    "dead",
    "work",
    "unpapered",
    "beside",
    "van",
    "minimum",
  ] as const;
  const rows = names.map((name) => [costLine(config, name, kit), t(config.costs[name].why)]);
  const html = `<ol>${steps}</ol>${p(say("loop-care"))}${p(say("loop-fall"))}<h3>${say("loop-costs")}</h3>${table([say("cost"), say("why")], rows)}`;
  return { kind: "flow", title: say("loop-how"), copies: say("copies-loop-how"), html };
}

function offers(kit: Kit): Piece {
  const { say } = kit;
  const lines = field(say("offer-from")) + field(say("offer-count")) + field(say("offer-price"));
  const front = `<p class="kind">${say("offer")}</p>${lines}${ticks([say("offer-accepted"), say("offer-declined")])}${field(say("offer-opened"))}`;
  const cards = Array.from({ length: 6 }, () => ({ front }));
  return { kind: "cards", size: "medium", title: say("loop-offers"), copies: say("copies-offers"), cards };
}

function rules(kit: Kit): Piece {
  const { say } = kit;
  const quarters = Array.from(
    { length: QUARTERS },
    (_, index) =>
      `<div class="asked">${field(say("rule-of", { n: index + 1 }), 2)}${p(say("rules-voted"))}${ticks(MEASURES.map((measure) => say(`measure-${measure}`)))}</div>`,
  );
  const html = p(say("rules-how")) + quarters.join("") + field(say("rules-sign"), 2);
  return { kind: "flow", title: say("loop-rules"), copies: say("copies-rules"), html };
}
