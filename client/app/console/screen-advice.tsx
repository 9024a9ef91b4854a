/** Calm advice when the room reads the console too; said once, and only where the browser lets one know. */
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Toast } from "../../ui/toast.tsx";
import { useScreenOverlap, type Overlap } from "./screen-window.ts";

export function ScreenAdvice({ t }: { t: Say }) {
  const overlap = useScreenOverlap();
  const [heard, setHeard] = useState<Overlap>();
  return (
    <div role="status">
      {overlap !== undefined && overlap !== heard && (
        <Toast dismissLabel={t("close")} onDismiss={() => setHeard(overlap)}>
          {t(`screen-${overlap}`)}
        </Toast>
      )}
    </div>
  );
}
