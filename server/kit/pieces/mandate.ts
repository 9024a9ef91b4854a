/** Le Mandat on paper: actions, news and confidences, and the board where a table lays what it decides. */
import type { MandateConfig, News } from "../../../game/activities/mandate/schema.ts";
import type { Gauges, Playable } from "../../../game/mandate/world.ts";
import { list, p, TEAR } from "../markup.ts";
import type { Card, Kit, Paper, PaperPhase, Piece } from "../paper.ts";
import { sign } from "../ribbons.ts";
import { actionCard } from "./action-card.ts";

const DECKS = {
  "mandate-actions": { size: "medium", deck: "actions" },
  "mandate-news": { size: "medium", deck: "actualites" },
  "mandate-confidences": { size: "tiny", deck: "confidences" },
} as const;

export const MANDATE: Paper<MandateConfig> = {
  pieces(config, phase, kit) {
    const { say } = kit;
    const cards = config.catalogue.flatMap((action) => {
      const playable = config.setup.actions[action.id];
      return playable
        ? [actionCard(action, { prices: prices(playable, kit), more: gauges(playable.gauges, kit) }, kit)]
        : [];
    });
    const of = (key: keyof typeof DECKS, dealt: readonly Card[]): Piece => ({
      ...{ kind: "cards", cards: dealt, ...DECKS[key] },
      copies: say(key === "mandate-actions" ? "copies-table" : "copies-room"),
      title: say(key, { title: phase.title[kit.locale] }),
    });
    return [
      of("mandate-actions", cards),
      of(
        "mandate-news",
        config.news.map((news) => newsCard(news, kit)),
      ),
      of("mandate-confidences", confidences(config, kit)),
      board(config, phase, kit),
    ];
  },
};

const prices = ({ price, days, support, delay }: Playable, kit: Kit): string[] => [
  kit.say("money", { n: kit.number(price) }),
  kit.say("days", { n: kit.number(days) }),
  kit.say("support", { n: kit.number(support) }),
  ...(delay > 0 ? [kit.say(delay === 1 ? "delay-one" : "delay", { n: delay })] : []),
];

const signed = (value: number, kit: Kit): string =>
  value === 0 ? "=" : `${value > 0 ? "+" : "−"} ${kit.number(Math.abs(value))}`;

const GAUGES = ["service", "security", "inclusion"] as const;

const gauges = (points: Gauges, kit: Kit): string =>
  p(GAUGES.map((name) => `${kit.say(`gauge-${name}`)} ${signed(points[name], kit)}`).join(" · "), "gauges");

/** The gauges that move, and by how much. */
const moved = (points: Gauges, kit: Kit): string[] =>
  GAUGES.flatMap((name) =>
    points[name] === 0 ? [] : [`${kit.say(`gauge-${name}`)} ${signed(points[name], kit)}`],
  );

function newsCard(news: News, kit: Kit): Card {
  const { t } = kit;
  const options = news.options.map(({ label, gauges: points, price, days }) => {
    const costs = [
      price > 0 ? kit.say("money", { n: kit.number(price) }) : "",
      days > 0 ? kit.say("days", { n: kit.number(days) }) : "",
    ];
    const changes = moved(points, kit);
    const told = [...costs.filter((cost) => cost !== ""), ...changes].join(" · ");
    return `<b>${t(label)}</b>${told === "" ? "" : `<br>${told}`}`;
  });
  return {
    front: `<div class="news">${kit.vignette(news.vignette)}</div><p class="kind">${kit.say("news-from", { n: news.from })}</p><h3>${t(news.title)}</h3>${p(t(news.text))}`,
    back: `<p class="kind">${t(news.title)}</p>${p(moved(news.gauges, kit).join(" · "), "gauges")}${list(options)}${kit.sources(news.facts)}`,
  };
}

function confidences({ confidences: told, roles, catalogue }: MandateConfig, kit: Kit): Card[] {
  return told.map(({ role, action, text, changes }) => {
    const who = roles.flatMap(({ id, name }) => (id === role ? [kit.t(name)] : [])).join("");
    const about = catalogue.flatMap(({ id, title }) => (id === action ? [kit.t(title)] : [])).join("");
    return {
      front: `<div class="confided">${kit.portrait(role)}<div><p class="kind">${kit.say("confidence")} · ${who}</p><h3>${about}</h3></div></div>`,
      back: `<p class="kind">${who}</p>${p(kit.t(text), "ask")}${p(change(changes, kit))}`,
    };
  });
}

function change(changes: MandateConfig["confidences"][number]["changes"], kit: Kit): string {
  switch (changes.kind) {
    case "price":
      return kit.say("change-price", { n: kit.number(changes.times) });
    case "days":
      return kit.say("change-days", { n: kit.number(changes.times) });
    case "delay":
      return kit.say(changes.years === 1 ? "change-delay-one" : "change-delay", { n: changes.years });
    case "support":
      return kit.say("change-support", { n: signed(changes.points, kit) });
    case "rebound":
      return kit.say("change-rebound", { n: kit.number(changes.guardTimes) });
    case "outdated":
      return kit.say("change-outdated");
  }
}

function board({ setup, estateName, levers }: MandateConfig, phase: PaperPhase, kit: Kit): Piece {
  const { say } = kit;
  const rulers = [...GAUGES, "footprint"] as const;
  const ruler = (name: (typeof rulers)[number]) =>
    `<div class="ruler"><b>${say(`gauge-${name}`)}</b>${Array.from({ length: 11 }, (_, n) => `<span>${n}</span>`).join("")}</div>`;
  const years = Array.from(
    { length: setup.years },
    (_, index) =>
      `<div class="year"><h3>${say("year", { n: index + 1 })}</h3><div>${say("kept-1")}</div><div>${say("kept-2")}</div><div class="torn">${sign("rebond")} ${say("face-down")}${TEAR}</div></div>`,
  );
  const sealed = p(`${say("seal")} ${levers.map(({ label }) => kit.t(label)).join(" · ")}`);
  const means = p(say("means", { money: kit.number(setup.budget), days: kit.number(setup.workdays) }));
  return {
    ...{ kind: "sheet", format: "a3", copies: say("copies-table") },
    title: `${kit.t(phase.title)} · ${kit.t(estateName)}`,
    html: `<div class="mandate"><div>${kit.landscape()}${means}${sealed}${rulers.map(ruler).join("")}</div><div class="years">${years.join("")}</div></div><p class="legend">${say("mandate-legend")}</p>`,
  };
}
