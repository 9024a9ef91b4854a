/** The room's clock, and when the session began by it. */
import { useEffect, useState } from "preact/hooks";
import { locale } from "../../text/texts.ts";

/** Wall time, renewed every `every` milliseconds. */
export function useWall(every: number): number {
  const [wall, setWall] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setWall(Date.now()), every);
    return () => clearInterval(tick);
  }, [every]);
  return wall;
}

/** 14:05 as the page's language writes it. */
export function hourText(wall: number): string {
  return new Intl.DateTimeFormat(locale.value, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(wall);
}
