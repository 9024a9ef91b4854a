/** One small mark for each thing an action must say, filled once said; words beside it say which are missing. */
import "./marks.css";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import { ASKED, isSaid } from "./completeness.ts";

export const Asks = ({ item }: { item: PlanItem }) => (
  <span class="plan-asks" aria-hidden="true">
    {ASKED.map((asked) => (
      <span key={asked} class={isSaid(item, asked) ? "said" : ""} />
    ))}
  </span>
);
