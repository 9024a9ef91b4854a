/** A campaign on this page: found by its code, its gauge read again while it is looked at. */
import { useEffect, useRef, useState } from "preact/hooks";
import { locale } from "../../text/texts.ts";
import type { Outcome } from "../front/ask.ts";
import { askEveryone, askGauge, askId, type CampaignRead } from "./api.ts";

/** Gauges move slowly; what one does oneself is read at once. */
const READ_MS = 30_000;
/** The gauge alone is a hundred times less than every team's standing, which is read again each five minutes. */
const GAUGES_BETWEEN = 9;
/** Who does two things one after the other reads the gauge at each, and the standings once. */
const SETTLED_MS = 4_000;

interface Found {
  readonly id: string;
  readonly read: CampaignRead;
}

export interface UsedCampaign {
  readonly found: Outcome<Found> | undefined;
  /** After something of one's own: the gauge at once, the rest a moment later. */
  readonly reload: () => Promise<void>;
}

export function useCampaign(code: string): UsedCampaign {
  const [found, setFound] = useState<Outcome<Found>>();
  const known = useRef<{ code: string; found: Found; gauges: number }>(undefined);
  const language = locale.value;
  const keep = (next: Outcome<Found>, gauges: number) => {
    if (next.ok) known.current = { code, found: next.value, gauges };
    setFound(next);
  };
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const whole = async () => {
    const { current } = known;
    keep(await foundBy(code, current?.code === code ? current.found.id : undefined), 0);
  };
  const follow = async () => {
    const { current } = known;
    const next = current && current.gauges < GAUGES_BETWEEN ? await followed(current.found) : undefined;
    // Meanwhile the whole may have been read: it is the later one.
    if (next && known.current === current) keep({ ok: true, value: next }, (current?.gauges ?? 0) + 1);
    else if (!next) await whole();
  };
  const reload = async () => {
    clearTimeout(later.current);
    later.current = setTimeout(() => void whole(), SETTLED_MS);
    await follow();
  };
  useEffect(() => {
    void whole();
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void follow();
    }, READ_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(later.current);
    };
  }, [code, language]);
  return { found, reload };
}

async function foundBy(code: string, known: string | undefined): Promise<Outcome<Found>> {
  const id: Outcome<string> = known === undefined ? await askId(code) : { ok: true, value: known };
  if (!id.ok) return id;
  const read = await askEveryone(id.value);
  return read.ok ? { ok: true, value: { id: id.value, read: read.value } } : read;
}

/** @returns undefined when more than the gauge is to be read again: another day, ranks shown or no longer */
async function followed({ id, read }: Found): Promise<Found | undefined> {
  const asked = await askGauge(id);
  if (!asked.ok) return undefined;
  const { gauge, today, isRanked } = asked.value;
  return today === read.today && isRanked === read.isRanked ? { id, read: { ...read, gauge } } : undefined;
}
