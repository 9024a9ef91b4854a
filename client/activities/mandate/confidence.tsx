/** What one alone knows: shown while one asks to see it, hidden again, and never on another's screen. */
import { useEffect, useId, useState } from "preact/hooks";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Portrait } from "../../ui/portrait.tsx";
import type { Mandate } from "./acting.ts";
import { titleOf, useActions, useRoles } from "./texts.ts";

interface ConfidenceProps {
  readonly mandate: Mandate;
  /** In the choice it is only a reminder. */
  readonly look?: "primary" | "quiet";
}

/** A phone laid down, or passed to a neighbour, shows nothing any more. */
function useHiding(hide: () => void): void {
  useEffect(() => {
    document.addEventListener("visibilitychange", hide);
    return () => document.removeEventListener("visibilitychange", hide);
  }, []);
}

export function Confidence({ mandate, look = "primary" }: ConfidenceProps) {
  const { t, view, leaf } = mandate;
  const { confidence } = view.seat;
  const [isShown, show] = useState(false);
  const id = useId();
  const actions = useActions(leaf, confidence ? [confidence.action] : []) ?? {};
  const role = useRoles(leaf)?.find((one) => one.id === confidence?.role)?.name;
  useHiding(() => show(false));
  if (!confidence) return null;
  return (
    <div class="hand-confidence" data-look={look}>
      <Button look={look} icon={isShown ? "cross" : "lock"} onPress={() => show(!isShown)}>
        {t(isShown ? "confidence-hide" : "confidence-show")}
      </Button>
      {/* There before its words, so that they are read when asked for. */}
      <div id={id} aria-live="polite">
        {isShown && (
          <blockquote class="card">
            <p class="hand-says">{confidence.text[locale.value]}</p>
            <div class="with-portrait">
              <Portrait role={confidence.role} />
              <p class="reason">
                {t("confidence-about", { role: role ?? "–", action: titleOf(actions, confidence.action) })}
              </p>
            </div>
          </blockquote>
        )}
      </div>
    </div>
  );
}
