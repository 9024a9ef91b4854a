/** *Le Mandat* in bulk over the content folder: figures for authors, printed or as JSON. */
import { balance, type Balance } from "../../game/mandate/balance.ts";
import { scaleOf } from "../../game/mandate/measure.ts";
import { resolveMandate } from "../../game/mandate/resolve.ts";
import type { Library } from "../../game/scenario/library.ts";
import type { Problem } from "../../game/scenario/problem.ts";
import { aligned } from "../footprint/layout.ts";

export interface BalanceSettings {
  readonly deck: string;
  readonly estate: string;
  readonly years: number;
  readonly games: number;
}

export type BalanceRun =
  | { readonly ok: true; readonly balance: Balance & { readonly durationMs: number } }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function runBalance({ decks, world }: Library, settings: BalanceSettings): BalanceRun {
  const { deck: id, years, games } = settings;
  const deck = decks.get(id);
  const estate = world?.estates.get(settings.estate);
  if (deck?.kind !== "mandate" || !world || !estate) {
    const message = `no mandate deck ${id}, or no estate ${settings.estate}`;
    return { ok: false, problems: [{ path: [], message }] };
  }
  const actions = [...decks.values()].flatMap((one) => (one.kind === "actions" ? one.actions : []));
  const catalogue = new Map(actions.map((action) => [action.id, action]));
  const resolved = resolveMandate(deck, { catalogue, estate, numbers: world.numbers }, years);
  if (!resolved.setup) return { ok: false, problems: resolved.problems };
  const start = performance.now();
  const result = balance(resolved.setup, scaleOf(estate, world.factors), games);
  return { ok: true, balance: { ...result, durationMs: Math.round(performance.now() - start) } };
}

const tenth = (value: number) => value.toFixed(1);
const percent = (value: number) => `${(100 * value).toFixed(0)} %`;

/** Two tables and the warnings, for a terminal. */
export function balanceReport({
  games,
  durationMs,
  strategies,
  actions,
  warnings,
}: Balance & { durationMs: number }): string {
  const byStrategy = Object.entries(strategies).map(([id, of]) => [
    id,
    ...[of.footprint, of.matter, of.service, of.security, of.inclusion].map(tenth),
    percent(of.reboundShare),
  ]);
  const byAction = Object.entries(actions)
    .sort(([, a], [, b]) => b.bestDecileShare - a.bestDecileShare)
    .map(([id, { taken, bestDecileShare, marginal }]) => [
      id,
      String(taken),
      percent(bestDecileShare),
      marginal.toFixed(2),
    ]);
  const lines = [
    `${games} games in ${durationMs} ms`,
    "",
    ...aligned([
      ["strategy", "CO2e %", "matter %", "service", "security", "inclusion", "came back"],
      ...byStrategy,
    ]),
    "",
    ...aligned([["action", "taken", "best tenth", "marginal"], ...byAction]),
    "",
    ...warnings,
  ];
  return `${lines.join("\n")}\n`;
}
