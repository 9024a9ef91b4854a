/** What the arrows of the board say, a sentence each: read where no board is drawn, and heard where one is. */
import { useTexts } from "../../app/loaded.ts";
import type { Say } from "../../text/texts.ts";
import type { MovingBeat } from "./beats.ts";
import { flowsOf } from "./board-flows.ts";
import type { BoardView, FlowNames } from "./board-view.ts";

/** What each kind of flow is called on the board itself. */
export const namesIn = (t: Say): FlowNames => ({
  less: t("flow-less"),
  more: t("flow-more"),
  rebound: t("flow-rebound"),
});

interface FlowLinesProps {
  /** The mandate's own sentences: they name the terraces. */
  readonly t: Say;
  readonly view: BoardView;
  readonly beat: MovingBeat | undefined;
  /** A board that is drawn shows the same. */
  readonly isDrawn: boolean;
}

export function FlowLines({ t, view, beat, isDrawn }: FlowLinesProps) {
  const own = useTexts("board-flows");
  const movement = beat && view.movements?.[beat];
  const flows = movement ? flowsOf(movement, beat) : [];
  if (!own || flows.length === 0) return null;
  return (
    <ul class={isDrawn ? "visually-hidden" : "mandate-flows"} aria-label={own("flows")}>
      {flows.map(({ tier, kind, words }) => (
        <li key={tier}>{own(`said-${kind}`, { tier: t(`room-tier-${tier}`), amount: words })}</li>
      ))}
    </ul>
  );
}
