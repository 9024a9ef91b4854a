/** The action plan on paper: actions, constraints, the board of impact × feasibility, a sheet for each action kept. */
import type { ActionPlanConfig } from "../../../game/activities/action-plan/schema.ts";
import { field, head, p, ticks } from "../markup.ts";
import type { Kit, Paper, PaperPhase, Piece } from "../paper.ts";
import { actionCard } from "./action-card.ts";

export const ACTION_PLAN: Paper<ActionPlanConfig> = {
  pieces(config, phase, kit) {
    const { say } = kit;
    const cards = config.actions.map((action) => {
      const prices = [
        say("points", { n: config.prices.points[action.cost] }),
        say("days", { n: config.prices.days[action.effort - 1] ?? 0 }),
      ];
      return actionCard(action, { prices }, kit);
    });
    const title = kit.t(phase.title);
    const actions: Piece = {
      kind: "cards",
      size: "medium",
      deck: "actions",
      title,
      copies: say("copies-table"),
      cards,
    };
    const catalogue = kit.hasMandate ? [] : [actions];
    return [...catalogue, ...constraints(config, phase, kit), board(config, phase, kit), fiche(config, kit)];
  },
};

function constraints({ constraints: dealt }: ActionPlanConfig, phase: PaperPhase, kit: Kit): Piece[] {
  if (!dealt) return [];
  const cards = dealt.cards.map(({ title, text, facts }) => ({
    front: head(kit.say("constraint"), kit.t(title)) + p(kit.t(text)),
    back: `<p class="kind">${kit.t(title)}</p>${field(kit.say("constraint-answer"), 3)}${kit.sources(facts)}`,
  }));
  const title = kit.say("constraints", { title: phase.title[kit.locale] });
  return [
    {
      kind: "cards",
      size: "small",
      deck: "contraintes",
      title,
      copies: kit.say("copies-deal", { n: dealt.each }),
      cards,
    },
  ];
}

const LEVELS = [1, 2, 3] as const;

function board(config: ActionPlanConfig, phase: PaperPhase, kit: Kit): Piece {
  const { say } = kit;
  const cells = [...LEVELS]
    .reverse()
    .flatMap((impact) =>
      LEVELS.map(
        (feasibility) =>
          `<div><small>${say(`impact-${impact}`)} · ${say(`feasibility-${feasibility}`)}</small></div>`,
      ),
    );
  return {
    ...{ kind: "sheet", format: "a3", copies: say("copies-table") },
    title: kit.t(phase.title),
    html: `<div class="matrix">${cells.join("")}</div><p class="legend">${say("plan-legend", { points: config.points, days: config.days, goal: config.goal })}</p>`,
  };
}

/** The same fields, in the same order, as the screen asks: a scribe copies them line by line. */
function fiche({ goal }: ActionPlanConfig, kit: Kit): Piece {
  const { say } = kit;
  return {
    ...{ kind: "flow", title: say("fiche"), copies: say("copies-fiche", { n: goal }) },
    html: [
      field(say("table-name")),
      field(say("fiche-action"), 2),
      `<div class="field"><span>${say("impact")}</span></div>${ticks(["1", "2", "3"])}<div class="field"><span>${say("feasibility")}</span></div>${ticks(["1", "2", "3"])}`,
      field(say("fiche-owner")),
      field(say("fiche-deadline")),
      field(say("fiche-indicator")),
      field(say("fiche-start")),
      field(say("fiche-rebound"), 2),
      field(say("fiche-guard"), 2),
    ].join(""),
  };
}
