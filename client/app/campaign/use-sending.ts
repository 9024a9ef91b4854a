/** Sends one thing at a time, then reads the desk again; says why when it was refused. */
import { useState } from "preact/hooks";
import type { CampaignChange } from "../../../game/campaign/schema.ts";
import type { Say } from "../../text/texts.ts";
import type { Outcome } from "../front/ask.ts";
import { sendChange, type OpenDesk } from "./desk-api.ts";

export function useSending(t: Say, { id, reload }: Pick<OpenDesk, "id" | "reload">) {
  const [said, setSaid] = useState<string>();
  const send = async (asked: Promise<Outcome<unknown>>): Promise<boolean> => {
    const answer = await asked;
    setSaid(answer.ok ? t("desk-kept") : (answer.problem.message ?? t("network")));
    if (answer.ok) await reload();
    return answer.ok;
  };
  const change = async (one: CampaignChange): Promise<boolean> => {
    const answer = await sendChange(id, one);
    if (answer.ok && answer.value !== "ok") {
      setSaid(t(`refused-${answer.value}`));
      return false;
    }
    return send(Promise.resolve(answer));
  };
  return { said, send, change };
}
