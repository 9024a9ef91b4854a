/** The common gauge: a bar in four stages, each with its words. */
import { GaugeBar } from "../../ui/gauge-bar.tsx";
import type { Say } from "../../text/texts.ts";
import type { CampaignRead } from "./api.ts";

interface GaugeProps {
  readonly t: Say;
  readonly gauge: CampaignRead["gauge"];
  readonly stages: CampaignRead["stages"];
}

export function Gauge({ t, gauge: { steps, goal, filled, stage }, stages }: GaugeProps) {
  const percent = Math.floor(filled * 100);
  return (
    <section class="campaign-gauge" aria-label={t("gauge")}>
      <GaugeBar percent={percent} />
      <p>{t("gauge-said", { steps, goal, percent })}</p>
      <p>{stage === 0 ? t("gauge-first", { next: stages[0] ?? "" }) : <b>{stages[stage - 1]}</b>}</p>
    </section>
  );
}
