/** The state of the link in words: always on the page, for everyone, whatever colour says. */
import { useEffect, useState } from "preact/hooks";
import type { Link, LinkStatus } from "../../link/link.ts";
import { sayCommon } from "../../text/texts.ts";

/** Shorter cuts repair themselves before anyone has to know. */
const BLINK_MS = 1_200;

export function useIsLost(status: LinkStatus): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (status !== "lost") {
      setLost(false);
      return;
    }
    const wait = setTimeout(() => setLost(true), BLINK_MS);
    return () => clearTimeout(wait);
  }, [status]);
  return isLost;
}

/** @param isLost as `useIsLost` says it */
export function linkWord({ status, way }: Pick<Link, "status" | "way">, isLost: boolean): string {
  if (isLost) return sayCommon("link-lost");
  if (status.value === "connecting") return sayCommon("link-opening");
  return sayCommon(way.value === "tunnel" ? "link-tunnel" : "link-live");
}
