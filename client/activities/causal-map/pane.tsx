/** A page opened from another one: its title takes the focus, and one button goes back. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";

interface PaneProps {
  readonly title: ComponentChildren;
  readonly backLabel: string;
  readonly onBack: () => void;
  /** Beside the map, who pointed there stays there. */
  readonly isBeside?: boolean;
  readonly children: ComponentChildren;
}

export function Pane({ title, backLabel, onBack, isBeside = false, children }: PaneProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBeside) return;
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
