/** Each table's ruler for the room: carbon and matter side by side on one scale, and what people feel; never ranked. */
import type { Ruler } from "../../../game/activities/mandate/state.ts";
import { locale, type Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import type { TableLabel } from "../contract.ts";
import { percentText, plainText } from "./room-numbers.ts";

export const GAUGES = ["service", "security", "inclusion"] as const;

interface RulerCardProps {
  readonly t: Say;
  readonly table: TableLabel;
  readonly ruler: Ruler;
  /** Percent at both ends of the scale, the same for all tables. */
  readonly bound: number;
  readonly isShown?: boolean;
}

export const RulerCard = ({ t, table, ruler, bound, isShown = false }: RulerCardProps) => (
  <li class="card mandate-ruler" data-shown={isShown}>
    <h3>
      {table.name}
      {isShown && <small> {t("room-shown")}</small>}
    </h3>
    <RulerBody {...{ t, ruler, bound }} />
  </li>
);

export const RulerBody = ({ t, ruler, bound }: Pick<RulerCardProps, "t" | "ruler" | "bound">) => (
  <>
    {(["carbon", "matter"] as const).map((what) => (
      <p key={what} class="mandate-change">
        <span>{t(`room-${what}`)}</span> <Change value={ruler[what]} bound={bound} />
        <b>{percentText(ruler[what], locale.value)}</b>
      </p>
    ))}
    <p class="mandate-gauges">
      {GAUGES.map((gauge) => (
        <span key={gauge}>
          <Icon name={gauge} /> <span class="mandate-gauge-name">{t(`room-gauge-${gauge}`)}</span>{" "}
          <b>{plainText(ruler.gauges[gauge], locale.value, 1)}</b>
        </span>
      ))}
    </p>
  </>
);

/** From the first day, in the middle: lighter at the left, heavier at the right. The number beside it says it. */
function Change({ value, bound }: { readonly value: number; readonly bound: number }) {
  const end = 50 + (50 * Math.max(-bound, Math.min(bound, value))) / bound;
  return (
    <svg class="mandate-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path class="track" d="M0 6H100" vector-effect="non-scaling-stroke" />
      <rect
        class={value > 0 ? "more" : "less"}
        x={Math.min(50, end)}
        y="1"
        width={Math.abs(end - 50)}
        height="10"
      />
      <path class="zero" d="M50 0V12" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
