/** Le Mandat on paper: actions, news and confidences, and the board where a table lays what it decides. */
import type { MandateConfig, News } from "../../../game/activities/mandate/schema.ts";
import type { Gauges, Playable } from "../../../game/mandate/world.ts";
import { list, p } from "../markup.ts";
import type { Card, Kit, Paper, PaperPhase, Piece } from "../paper.ts";
import { actionCard } from "./action-card.ts";

export const MANDATE: Paper<MandateConfig> = {
  pieces(config, phase, kit) {
    const { say } = kit;
    const cards = config.catalogue.flatMap((action) => {
      const playable = config.setup.actions[action.id];
      return playable
        ? [actionCard(action, { prices: prices(playable, kit), more: gauges(playable.gauges, kit) }, kit)]
        : [];
    });
    const of = (
      key: "mandate-actions" | "mandate-news" | "mandate-confidences",
      size: "small" | "medium",
      dealt: readonly Card[],
    ): Piece => ({
      ...{
        kind: "cards",
        size,
        cards: dealt,
        copies: say(key === "mandate-actions" ? "copies-table" : "copies-room"),
      },
      title: say(key, { title: phase.title[kit.locale] }),
    });
    return [
      of("mandate-actions", "medium", cards),
      of(
        "mandate-news",
        "small",
        config.news.map((news) => newsCard(news, kit)),
      ),
      of("mandate-confidences", "small", confidences(config, kit)),
      board(config, phase, kit),
    ];
  },
};

const prices = ({ price, days, support, delay }: Playable, kit: Kit): string[] => [
  kit.say("money", { n: kit.number(price) }),
  kit.say("days", { n: kit.number(days) }),
  kit.say("support", { n: kit.number(support) }),
  ...(delay > 0 ? [kit.say("delay", { n: delay })] : []),
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
    return [t(label), ...costs.filter((cost) => cost !== ""), ...changes].join(" · ");
  });
  return {
    front: `<p class="kind">${kit.say("news-from", { n: news.from })}</p><h3>${t(news.title)}</h3>${p(t(news.text))}`,
    back: `<p class="kind">${t(news.title)}</p>${p(moved(news.gauges, kit).join(" · "), "gauges")}${list(options)}${kit.sources(news.facts)}`,
  };
}

function confidences({ confidences: told, roles, catalogue }: MandateConfig, kit: Kit): Card[] {
  return told.map(({ role, action, text, changes }) => {
    const who = roles.flatMap(({ id, name }) => (id === role ? [kit.t(name)] : [])).join("");
    const about = catalogue.flatMap(({ id, title }) => (id === action ? [kit.t(title)] : [])).join("");
    return {
      front: `<p class="kind">${kit.say("confidence")} · ${who}</p><h3>${about}</h3>`,
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
      return kit.say("change-delay", { n: changes.years });
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
      `<div class="year"><h3>${say("year", { n: index + 1 })}</h3><div>${say("kept-1")}</div><div>${say("kept-2")}</div><div class="torn">${say("face-down")}</div></div>`,
  );
  const sealed = p(`${say("seal")} ${levers.map(({ label }) => kit.t(label)).join(" · ")}`);
  const means = p(say("means", { money: kit.number(setup.budget), days: kit.number(setup.workdays) }));
  return {
    ...{ kind: "sheet", format: "a3", copies: say("copies-table") },
    title: `${kit.t(phase.title)} · ${kit.t(estateName)}`,
    html: `<div class="mandate"><div>${means}${sealed}${rulers.map(ruler).join("")}</div><div class="years">${years.join("")}</div></div><p class="legend">${say("mandate-legend")}</p>`,
  };
}
