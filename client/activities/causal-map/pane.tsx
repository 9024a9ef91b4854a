/** A page opened from another one: its title takes the focus, and one button goes back. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";

interface PaneProps {
  readonly title: ComponentChildren;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** What was pressed to come here is hidden or gone; a button beside the map is not, and keeps its focus. */
function isHeldInSight(): boolean {
  const { activeElement } = document;
  const isControl = activeElement?.matches("button, a, input, textarea, summary") ?? false;
  return isControl && (activeElement?.getClientRects().length ?? 0) > 0;
}

export function Pane({ title, backLabel, onBack, children }: PaneProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isHeldInSight()) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section class="toile-pane">
      <div class="toile-pane-head">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" size="square" icon="cross" name={backLabel} onPress={onBack} />
      </div>
      {children}
    </section>
  );
}
