/** How it is counted, on one page, for everybody. */
import type { Say } from "../../text/texts.ts";
import type { CampaignRead } from "./api.ts";

const FIRST = ["steps", "caps", "odd"] as const;
const THEN = ["heads", "own-start", "aside", "late", "ties", "small", "slips", "who", "ranks"] as const;

export const Rules = ({ t, read }: { readonly t: Say; readonly read: CampaignRead }) => (
  <>
    <ul class="campaign-rules">
      {FIRST.map((rule) => (
        <li key={rule}>{t(`rule-${rule}`)}</li>
      ))}
      <Fed t={t} read={read} />
      {THEN.map((rule) => (
        <li key={rule}>{t(`rule-${rule}`)}</li>
      ))}
    </ul>
    <p>{t("rule-medals-steps", valuesOf(read.medals.steps))}</p>
    <p>{t("rule-medals-progress", valuesOf(read.medals.progress))}</p>
    <p class="reason">{t("rule-game")}</p>
  </>
);

/** Of what feeds this challenge, beside missions and readings. */
const Fed = ({ t, read: { worth, sessions } }: { readonly t: Say; readonly read: CampaignRead }) => (
  <>
    {worth.quiz !== null && <li>{t("rule-quiz", { count: worth.quiz })}</li>}
    {worth.cleanup && <li>{t("rule-cleanup", { ...worth.cleanup })}</li>}
    {worth.cleanup && <li>{t("rule-team-cleanup")}</li>}
    {sessions && <li>{t("rule-sessions", { steps: sessions.steps, count: sessions.counted })}</li>}
  </>
);

const valuesOf = ([bronze = 0, silver = 0, gold = 0]: readonly number[]) => ({ bronze, silver, gold });
