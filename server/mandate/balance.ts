/** *Le Mandat* in bulk over the content folder: figures for authors. */
import { balance, type Balance } from "../../game/mandate/balance.ts";
import { scaleOf } from "../../game/mandate/measure.ts";
import { resolveMandate } from "../../game/mandate/resolve.ts";
import type { Library } from "../../game/scenario/library.ts";
import type { Problem } from "../../game/scenario/problem.ts";
import { documentedIn, magnitudesOf, type Magnitude } from "./rebounds.ts";

export interface BalanceSettings {
  readonly deck: string;
  readonly estate: string;
  readonly years: number;
  readonly games: number;
}

export interface BalanceOf extends Balance {
  readonly rebounds: readonly Magnitude[];
  readonly durationMs: number;
}

export type BalanceRun =
  | { readonly ok: true; readonly balance: BalanceOf }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function runBalance({ decks, facts, world }: Library, settings: BalanceSettings): BalanceRun {
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
  const { setup } = resolved;
  const start = performance.now();
  const result = balance(setup, scaleOf(estate, world.factors), games);
  const durationMs = Math.round(performance.now() - start);
  const rebounds = documentedIn(setup).flatMap((action) => magnitudesOf(setup, facts, action));
  return { ok: true, balance: { ...result, rebounds, durationMs } };
}
