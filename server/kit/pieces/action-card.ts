/** A card of the catalogue: what it is on the front; what comes back, and what guards against it, on the back. */
import type { CatalogueAction } from "../../../game/scenario/catalogue.ts";
import { list, p, sign } from "../markup.ts";
import type { Card, Kit } from "../paper.ts";

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
    front: `<p class="kind">${tiers}</p><h3>${t(action.title)}</h3>${p(t(action.summary))}${debate}<p class="prices">${prices.map((price) => `<span>${price}</span>`).join("")}</p>${more}${p(`<b>${say("indicator")}</b> ${t(action.indicator)}`, "low")}`,
    back: `<p class="kind">${t(action.title)}</p><div class="rebound"><b>${say("rebound")}</b> ${t(action.rebound)}</div><div class="guard"><b>${say("guard")}</b>${list(action.guards.map(t))}</div>${kit.sources(action.facts)}`,
  };
}
