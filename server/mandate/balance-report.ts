/** What many mandates showed, for a terminal: strategies, gauges, rebounds, actions, and what deserves a look. */
import type { Balance } from "../../game/mandate/balance.ts";
import type { StrategyId } from "../../game/mandate/strategies.ts";
import { GAUGE_NAMES } from "../../game/activities/mandate/terms.ts";
import { aligned } from "../footprint/layout.ts";
import type { BalanceOf } from "./balance.ts";
import type { Magnitude } from "./rebounds.ts";

const tenth = (value: number) => value.toFixed(1);
const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
const finePercent = (value: number) => `${(100 * value).toFixed(1)} %`;
const tonnes = (kilograms: number) => (kilograms / 1_000).toFixed(1);
const shareBack = ({ gained, cameBack }: Balance["strategies"][string]) =>
  gained === 0 ? 0 : cameBack / gained;

export function balanceReport(found: BalanceOf): string {
  const lines = [
    `${found.games} games in ${found.durationMs} ms`,
    "",
    ...strategyLines(found),
    "",
    ...gaugeLines(found),
    "",
    ...reboundLines(found.rebounds),
    "",
    ...actionLines(found),
    "",
    ...found.warnings,
  ];
  return `${lines.join("\n")}\n`;
}

function strategyLines({ strategies }: Balance): readonly string[] {
  const rows = Object.entries(strategies).map(([id, of]) => [
    id,
    ...[of.footprint, of.matter, of.service, of.security, of.inclusion].map(tenth),
    ...[of.gained, of.cameBack].map(tonnes),
    percent(shareBack(of)),
  ]);
  return [
    ...aligned([
      [
        "strategy",
        "CO2e %",
        "matter %",
        "service",
        "security",
        "inclusion",
        "gained t",
        "back t",
        "came back",
      ],
      ...rows,
    ]),
    "",
    ...equipmentLines(strategies),
  ];
}

const EQUIPMENT: StrategyId = "equipment-first";
const TECHNOLOGY: StrategyId = "technology-without-guards";

/** Buying less and keeping longer against machines made more efficient with nothing to hold what comes back. */
function equipmentLines(strategies: Balance["strategies"]): readonly string[] {
  const [equipment, technology] = [strategies[EQUIPMENT], strategies[TECHNOLOGY]];
  if (!equipment || !technology) return [];
  const carbon = technology.footprint - equipment.footprint;
  const matter = technology.matter - equipment.matter;
  const verdict = carbon > 0 && matter > 0 ? "outweighs" : "DOES NOT OUTWEIGH";
  return [
    `${EQUIPMENT} ${verdict} ${TECHNOLOGY}: ${tenth(carbon)} points of CO2e and ${tenth(matter)} of matter lighter at the end`,
    ...([TECHNOLOGY, EQUIPMENT] as const).map((id) => {
      const of = id === EQUIPMENT ? equipment : technology;
      return `${id} gains ${tonnes(of.gained)} t CO2e a year in a mandate and loses ${tonnes(of.cameBack)} t of them in all (${percent(shareBack(of))})`;
    }),
  ];
}

function gaugeLines({ gauges }: Balance): readonly string[] {
  const rows = GAUGE_NAMES.flatMap((name) =>
    Object.entries(gauges[name].byStrategy).map(([strategy, { lost, empty, brilliant, belowStart }]) => [
      name,
      strategy,
      ...[lost, empty, brilliant, belowStart].map(finePercent),
    ]),
  );
  return [
    ...aligned([["gauge", "strategy", "2 or less", "at 0", "8 or more", "below 5"], ...rows]),
    "",
    ...GAUGE_NAMES.map((name) => {
      const { byStrategy, canBeLost, isTrivial } = gauges[name];
      const worst = Object.entries(byStrategy).sort(([, a], [, b]) => b.lost - a.lost)[0];
      const most = worst ? ` (${finePercent(worst[1].lost)} of the games of ${worst[0]})` : "";
      const lost = `${canBeLost ? "can be lost" : "CANNOT BE LOST"}${most}`;
      return `${name}: ${lost}, ${isTrivial ? "TRIVIAL" : "not trivial"}`;
    }),
  ];
}

function reboundLines(rebounds: readonly Magnitude[]): readonly string[] {
  const rows = rebounds.map(({ action, fact, unit, published, reproduced }) => [
    action,
    fact,
    rounded(published),
    rounded(reproduced),
    unit,
  ]);
  return aligned([["documented rebound", "fact", "published", "reproduced", "unit"], ...rows]);
}

const rounded = (value: number) => String(Math.round(value * 100) / 100);

function actionLines({ actions }: Balance): readonly string[] {
  const rows = Object.entries(actions)
    .sort(([, a], [, b]) => b.bestDecileShare - a.bestDecileShare)
    .map(([id, { taken, bestDecileShare, marginal }]) => [
      id,
      String(taken),
      percent(bestDecileShare),
      marginal.toFixed(2),
    ]);
  return aligned([["action", "taken", "best tenth", "marginal"], ...rows]);
}
