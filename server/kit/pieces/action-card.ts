/** A card of the catalogue: what it is on the front; what comes back, and what guards against it, on the back. */
import type { CatalogueAction } from "../../../game/scenario/catalogue.ts";
import { THEME_PIECES } from "../../../game/scenario/themes.ts";
import { head, list, p, torn } from "../markup.ts";
import type { Card, Kit } from "../paper.ts";
import { bands, sign } from "../ribbons.ts";

interface Priced {
  /** Its prices, already in words. */
  readonly prices: readonly string[];
  /** More lines for the front. */
  readonly more?: string;
}

export function actionCard(action: CatalogueAction, { prices, more = "" }: Priced, kit: Kit): Card {
  const { t, say } = kit;
  const tiers = action.tiers.map((tier) => `${sign(tier)} ${say(`tier-${tier}`)}`).join(" · ");
  const debate = action.debate
    ? p(`<b>${say("debatable")}</b> ${t(action.debate.for)} ${t(action.debate.against)}`)
    : "";
  return {
    front: `${bands(action.tiers)}${head(tiers, t(action.title), kit.piece(THEME_PIECES[action.theme]))}${p(t(action.summary))}${debate}<p class="prices">${prices.map((price) => `<span>${price}</span>`).join("")}</p>${more}${p(`<b>${say("indicator")}</b> ${t(action.indicator)}`, "low")}`,
    back: `<p class="kind">${t(action.title)}</p>${torn(`<b>${sign("rebond")} ${say("rebound")}</b> ${t(action.rebound)}`)}<div class="guard"><b>${sign("leviers")} ${say("guard")}</b>${list(action.guards.map(t))}</div>${kit.sources(action.facts)}`,
  };
}
