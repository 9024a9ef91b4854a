/** A campaign on this page: found by its code, read again while it is looked at. */
import { useEffect, useState } from "preact/hooks";
import { locale } from "../../text/texts.ts";
import type { Outcome } from "../front/ask.ts";
import { askEveryone, askId, type CampaignRead } from "./api.ts";

/** Gauges move slowly; what one does oneself is read at once. */
const READ_MS = 30_000;

interface Found {
  readonly id: string;
  readonly read: CampaignRead;
}

export interface UsedCampaign {
  readonly found: Outcome<Found> | undefined;
  readonly reload: () => Promise<void>;
}

export function useCampaign(code: string): UsedCampaign {
  const [found, setFound] = useState<Outcome<Found>>();
  const language = locale.value;
  const reload = async () => setFound(await foundBy(code));
  useEffect(() => {
    void reload();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void reload();
    }, READ_MS);
    return () => clearInterval(timer);
  }, [code, language]);
  return { found, reload };
}

async function foundBy(code: string): Promise<Outcome<Found>> {
  const id = await askId(code);
  if (!id.ok) return id;
  const read = await askEveryone(id.value);
  return read.ok ? { ok: true, value: { id: id.value, read: read.value } } : read;
}
