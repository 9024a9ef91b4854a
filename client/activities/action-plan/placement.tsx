/** Impact × feasibility: nine places to press, the other actions of the plan already on them. */
import { useRef } from "preact/hooks";
import type { PlanItem } from "../../../game/activities/action-plan/state.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { moveOn, type Cell } from "./grid.ts";
import { useAct, type Plan } from "./plan.ts";

interface PlacementProps {
  plan: Plan;
  item: PlanItem;
  onPlaced: () => void;
}

/** Row by row from the top, where the impact is strongest. */
const CELLS: readonly Cell[] = ([3, 2, 1] as const).flatMap((impact) =>
  ([1, 2, 3] as const).map((feasibility) => ({ impact, feasibility })),
);
const MIDDLE: Cell = { impact: 2, feasibility: 2 };

export function Placement({ plan, item, onPlaced }: PlacementProps) {
  const { t } = plan;
  const { busy, act } = useAct(plan);
  const reason = plan.reason({ type: "action-plan/place", item: item.id, ...MIDDLE });
  const place = async (cell: Cell) => {
    if (busy !== undefined || reason !== undefined) return;
    if (await act({ type: "action-plan/place", item: item.id, ...cell })) onPlaced();
  };
  return (
    <>
      <p class="reason">{t("place-hint")}</p>
      <div class="plan-grid-frame">
        <p class="plan-axis up" aria-hidden="true">
          {t("axis-impact")}
        </p>
        <Grid plan={plan} item={item} isHeld={reason !== undefined} onPick={(cell) => void place(cell)} />
        <p class="plan-axis right" aria-hidden="true">
          {t("axis-feasibility")}
        </p>
      </div>
      {reason !== undefined && <p class="reason">{reason}</p>}
    </>
  );
}

interface GridProps {
  plan: Plan;
  item: PlanItem;
  isHeld: boolean;
  onPick: (cell: Cell) => void;
}

/** One stop for the tabulation; the arrows go from place to place and choose nothing by themselves. */
function Grid({ plan, item, isHeld, onPick }: GridProps) {
  const { t } = plan;
  const grid = useRef<HTMLDivElement>(null);
  const at = cellOf(item);
  const move = (event: KeyboardEvent, from: Cell) => {
    const to = moveOn(from, event.key);
    if (!to) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${nameOf(to)}"]`)?.focus();
  };
  return (
    <div class="plan-grid" role="radiogroup" aria-label={t("asked-place")} aria-disabled={isHeld} ref={grid}>
      {CELLS.map((cell) => {
        const isHere = at !== undefined && nameOf(cell) === nameOf(at);
        return (
          <button
            key={nameOf(cell)}
            type="button"
            role="radio"
            aria-checked={isHere}
            aria-label={placeText(t, cell)}
            tabIndex={nameOf(cell) === nameOf(at ?? MIDDLE) ? 0 : -1}
            data-cell={nameOf(cell)}
            class="plan-cell"
            onClick={() => onPick(cell)}
            onKeyDown={(event) => move(event, cell)}
          >
            <CellContent plan={plan} item={item} cell={cell} isHere={isHere} />
          </button>
        );
      })}
    </div>
  );
}

/** « Impact fort, facile ». */
export const placeText = (t: Say, { impact, feasibility }: Cell) =>
  t("placed", { impact: t(`level-${String(impact)}`), feasibility: t(`ease-${String(feasibility)}`) });

const nameOf = ({ impact, feasibility }: Cell) => `${String(impact)}${String(feasibility)}`;

export const cellOf = ({ impact, feasibility }: PlanItem): Cell | undefined =>
  impact === null || feasibility === null ? undefined : { impact, feasibility };

interface CellContentProps {
  plan: Plan;
  item: PlanItem;
  cell: Cell;
  isHere: boolean;
}

/** The corner's advice, the tick of this action, the numbers of the others. */
function CellContent({ plan: { t, team }, item, cell, isHere }: CellContentProps) {
  const others = Object.values(team.items).flatMap((other, index) => {
    const at = other.id === item.id ? undefined : cellOf(other);
    return at && nameOf(at) === nameOf(cell) ? [index + 1] : [];
  });
  const corner = CORNERS[nameOf(cell)];
  return (
    <span aria-hidden="true">
      {isHere ? (
        <span class="plan-here">
          <Icon name="tick" />
        </span>
      ) : (
        corner && <small>{t(corner)}</small>
      )}
      {others.length > 0 && (
        <span class="plan-others">
          {others.map((number) => (
            <span key={number}>{number}</span>
          ))}
        </span>
      )}
    </span>
  );
}

const CORNERS: Readonly<Record<string, string>> = {
  "33": "corner-first",
  "31": "corner-prepare",
  "13": "corner-small",
  "11": "corner-later",
};
