/** How it is counted, on one page, for everybody. */
import type { Say } from "../../text/texts.ts";
import type { CampaignRead } from "./api.ts";

const RULES = [
  "steps",
  "caps",
  "odd",
  "heads",
  "own-start",
  "late",
  "ties",
  "small",
  "who",
  "ranks",
] as const;

export const Rules = ({ t, read: { medals } }: { readonly t: Say; readonly read: CampaignRead }) => (
  <>
    <ul class="campaign-rules">
      {RULES.map((rule) => (
        <li key={rule}>{t(`rule-${rule}`)}</li>
      ))}
    </ul>
    <p>{t("rule-medals-steps", valuesOf(medals.steps))}</p>
    <p>{t("rule-medals-progress", valuesOf(medals.progress))}</p>
    <p class="reason">{t("rule-game")}</p>
  </>
);

const valuesOf = ([bronze = 0, silver = 0, gold = 0]: readonly number[]) => ({ bronze, silver, gold });
