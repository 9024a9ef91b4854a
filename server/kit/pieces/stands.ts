/** Stands on paper: a sign for each table, a card with its gestures and its surprise, slips to keep, tickets, the day's wall. */
import { OUTCOMES } from "../../../game/activities/stands/terms.ts";
import type { StandsConfig } from "../../../game/activities/stands/schema.ts";
import { BLANK, field, p, table, ticks } from "../markup.ts";
import type { Kit, Paper, PaperPhase, Piece } from "../paper.ts";
import { faceOf } from "./stand-faces.ts";

type Stand = StandsConfig["stands"][number];

export const STANDS: Paper<StandsConfig> = {
  pieces({ stands, repairs }, phase, kit) {
    const { say } = kit;
    return [
      {
        ...{
          kind: "cards",
          size: "big",
          deck: "stands",
          title: say("stand-cards"),
          copies: say("copies-stand-cards"),
        },
        cards: stands.map((stand) => card(stand, kit)),
      },
      ...stands.map((stand) => sign(stand, kit)),
      slips(stands, kit),
      ...(repairs ? [tickets(kit), queue(kit)] : []),
      wall(phase, kit),
    ];
  },
};

function sign({ name, hook, minutes, piece }: Stand, kit: Kit): Piece {
  const { say, t } = kit;
  const steps = ([1, 2, 3] as const).map((n) => `<li>${say(`stand-step-${n}`)}</li>`).join("");
  return {
    ...{ kind: "sheet", format: "a4", title: say("stand-sign"), copies: say("copies-stand-sign") },
    html: `<div class="stand-sign">${kit.piece(piece)}<h2>${t(name)}</h2>${p(t(hook), "hook")}${p(say("minutes", { n: minutes }))}<ol>${steps}</ol></div>`,
  };
}

function card(stand: Stand, kit: Kit) {
  const { say, t } = kit;
  const { surprise, facts, basis } = stand;
  const face = faceOf(stand.play, facts, kit);
  // What depends on one's own gestures is left to write.
  const filled = (text: Stand["name"]) =>
    t(text).replace(/\{(\w+)\}/g, (_, name: string) => face.known?.[name] ?? BLANK);
  return {
    front: `<p class="kind">${say("stand")} · ${t(stand.name)}</p>${face.front}${kit.piece(stand.piece)}${p(say("stand-turn"), "low how")}`,
    back: `<p class="kind">${t(stand.name)}</p><p class="figure">${filled(surprise.figure)}</p>${p(filled(surprise.text))}${face.back}<div class="low">${basis ? p(t(basis), "sources") : ""}${kit.sources(facts.map(({ id }) => id))}</div>`,
  };
}

/** A row of three for each of eight visitors. */
function slips(stands: readonly Stand[], kit: Kit): Piece {
  const cards = stands.flatMap(({ name, messages }) =>
    Array.from({ length: 8 }, () =>
      messages.map(({ text }) => ({ front: `<p>${kit.t(text)}</p><small>${kit.t(name)}</small>` })),
    ).flat(),
  );
  const { say } = kit;
  return { kind: "cards", size: "slip", title: say("stand-slips"), copies: say("copies-slips"), cards };
}

function tickets(kit: Kit): Piece {
  const { say } = kit;
  const stub = `<div class="stub"><p class="kind">${say("ticket")}</p><p class="number"></p><small>${say("ticket-keep")}</small></div>`;
  const desk = `<div>${field(say("ticket-object"))}${field(say("ticket-symptom"))}${ticks(OUTCOMES.map((outcome) => say(`outcome-${outcome}`)))}<p>${say("ticket-weight")} ${BLANK}</p></div>`;
  return {
    ...{ kind: "cards", size: "strip", title: say("tickets"), copies: say("copies-tickets") },
    cards: Array.from({ length: 8 }, () => ({ front: `<div class="ticket">${stub}${desk}</div>` })),
  };
}

/** For the desk: who waits, who was called, what came out. */
function queue(kit: Kit): Piece {
  const { say } = kit;
  const head = [
    say("queue-number"),
    say("ticket-object"),
    say("queue-came"),
    say("queue-called"),
    say("queue-bench"),
    say("queue-outcome"),
    say("queue-kg"),
  ];
  const rows = Array.from({ length: 16 }, () => head.map(() => ""));
  return {
    ...{ kind: "flow", title: say("queue"), copies: say("copies-desk") },
    html: p(say("queue-how")) + table(head, rows, "tall queue"),
  };
}

/** From the ground up, as on the day's wall: appliances of offices, then networks, then the data hall. */
const TERRACES = [
  { tier: "centres", piece: "hall" },
  { tier: "reseaux", piece: "pylone" },
  { tier: "terminaux", piece: "bureaux" },
] as const;

function wall({ title }: PaperPhase, kit: Kit): Piece {
  const { say } = kit;
  const terraces = TERRACES.map(
    ({ tier, piece }) =>
      `<div class="terrace"><div>${kit.piece(piece)}<b>${say(`tier-${tier}`)}</b></div><i></i></div>`,
  );
  const counts = (["visitors", "messages", "repaired", "kilos"] as const).map((name) =>
    field(say(`wall-${name}`)),
  );
  return {
    ...{
      kind: "sheet",
      format: "a3",
      title: `${kit.t(title)} · ${say("wall")}`,
      copies: say("copies-wall-day"),
    },
    html: `<div class="day-wall"><div>${terraces.join("")}</div><div><h2>${say("wall")}</h2>${p(say("wall-how"))}${counts.join("")}</div></div>`,
  };
}
