/** Says that the connection is down, once it has been for a moment: most cuts heal before anyone sees them. */
import { useEffect, useState } from "preact/hooks";
import type { Link } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import { HeldDrawing, useHeldDrawing } from "../shared/held-drawing.tsx";

interface LostProps {
  readonly t: Say;
  readonly link: Link;
}

const PATIENCE_MS = 3_000;

export function Lost({ t, link }: LostProps) {
  const status = link.status.value;
  useHeldDrawing(link);
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
      {isShown && (
        <span class="chip">
          <HeldDrawing />
          {t("lost")}
        </span>
      )}
    </p>
  );
}
