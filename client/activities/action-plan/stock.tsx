/** Points and days that are left, as tokens and in words. */
import type { ActionPlanEveryone, ActionPlanTeam } from "../../../game/activities/action-plan/state.ts";
import type { Say } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";

type Unit = "points" | "days";

/** Above it, tokens are too small to be counted: a bar says as much. */
const MOST_TOKENS = 30;

interface StockProps {
  t: Say;
  everyone: Pick<ActionPlanEveryone, "points" | "days">;
  team: Pick<ActionPlanTeam, "points" | "days">;
}

/** Both stocks, drawn and written. */
export const Stock = ({ t, everyone, team }: StockProps) => (
  <div class="plan-stock">
    {(["points", "days"] as const).map((unit) => (
      <div key={unit} class="plan-stock-line">
        <p>
          <b>{leftText(t, unit, team[unit])}</b>{" "}
          <span class="lede">{t("stock-of", { count: everyone[unit] })}</span>
        </p>
        <Tokens unit={unit} left={team[unit]} total={everyone[unit]} />
      </div>
    ))}
  </div>
);

/** A merged table may owe some. */
const leftText = (t: Say, unit: Unit, left: number) =>
  left < 0 ? t(`${unit}-over`, { count: -left }) : t(`${unit}-left`, { count: left });

interface TokensProps {
  unit: Unit;
  left: number;
  total: number;
}

function Tokens({ unit, left, total }: TokensProps) {
  if (total > MOST_TOKENS)
    return (
      <span class="plan-tokens plan-bar" aria-hidden="true">
        <span style={{ width: `${Math.max(0, (left / total) * 100)}%` }} />
      </span>
    );
  return (
    <span class={`plan-tokens ${unit}`} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <svg key={index} viewBox="0 0 16 16" class={index < left ? "" : "spent"}>
          {unit === "points" ? <circle cx="8" cy="8" r="6.5" /> : <path d="M2 2h12v12H2z" />}
          {index < left && <path class="mark" d={unit === "points" ? "M8 4.500v7" : "M2 5.5h12"} />}
        </svg>
      ))}
    </span>
  );
}

const TokenIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
    <circle cx="8" cy="8" r="7" stroke-width="1.7" />
    <circle cx="8" cy="8" r="3.5" stroke-width="1.7" stroke-dasharray="2 1.600" />
  </svg>
);

/** A price in one line: « 2 points · 8 jours ». */
export const Price = ({ t, points, days }: { t: Say; points: number; days: number }) => (
  <span class="plan-price">
    <span>
      <TokenIcon /> {t("points", { count: points })}
    </span>
    <span>
      <Icon name="day" /> {t("days", { count: days })}
    </span>
  </span>
);

/** What is left, in one short line for the foot of a page. */
export const Left = ({ t, team }: Pick<StockProps, "t" | "team">) => (
  <p class="plan-left">
    <small>{t("left")}</small>
    <span>
      {t("points", { count: team.points })} · {t("days", { count: team.days })}
    </span>
  </p>
);
