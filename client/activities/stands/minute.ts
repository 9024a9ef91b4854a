/** Draws again twice a minute: who vanished from a stand gives it back by the time alone. */
import { useEffect, useState } from "preact/hooks";

const HALF_MINUTE_MS = 30_000;

export function useMinute(): void {
  const [, draw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => draw((count) => count + 1), HALF_MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
}
