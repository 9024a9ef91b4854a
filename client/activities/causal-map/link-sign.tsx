/** What a link does, in a shape: a filled round « + » feeds, a square « − » slows, « ? » is still argued over. */
import type { Sign } from "../../../game/activities/causal-map/terms.ts";

interface LinkSignProps {
  readonly sign: Sign;
  /** Contested, or asked why. */
  readonly isOpen?: boolean;
}

export const LinkSign = ({ sign, isOpen = false }: LinkSignProps) => (
  <span class="toile-signs" aria-hidden="true">
    <span class={`toile-sign ${sign}`}>{sign === "feeds" ? "+" : "−"}</span>
    {isOpen && <span class="toile-sign open">?</span>}
  </span>
);
