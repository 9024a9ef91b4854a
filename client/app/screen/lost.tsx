/** Says that the connection is down, once it has been for a moment: most cuts heal before anyone sees them. */
import { useEffect, useState } from "preact/hooks";
import type { LinkStatus } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";

interface LostProps {
  readonly t: Say;
  readonly status: LinkStatus;
}

const PATIENCE_MS = 3_000;

export function Lost({ t, status }: LostProps) {
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (status === "live") return;
    const wait = setTimeout(() => show(true), PATIENCE_MS);
    return () => {
      clearTimeout(wait);
      show(false);
    };
  }, [status === "live"]);
  return (
    <p class="screen-lost" role="status">
      {isShown && <span class="chip">{t("lost")}</span>}
    </p>
  );
}
