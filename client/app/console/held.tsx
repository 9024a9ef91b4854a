/** What a console that only looks on may not press: shown, greyed, with its sentence at the top of the page. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "./desk.ts";

interface HeldProps {
  readonly desk: Pick<Desk, "isReader">;
  readonly children: ComponentChildren;
}

export const Held = ({ desk: { isReader }, children }: HeldProps) =>
  isReader ? (
    // It gathers nothing: it only closes what is inside.
    <fieldset class="held" role="presentation" disabled>
      {children}
    </fieldset>
  ) : (
    <>{children}</>
  );

const CONTROLS = "button, input, select, textarea";

/** The same for an activity, of which nothing is known here: what only changes one's own view says `data-free`. */
export function HeldActivity({ desk: { isReader }, children }: HeldProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const held = box.current;
    if (!isReader || !held) return;
    const hold = () => {
      for (const control of held.querySelectorAll<HTMLButtonElement>(CONTROLS))
        if (!control.closest("[data-free]")) control.disabled = true;
    };
    hold();
    const watching = new MutationObserver(hold);
    watching.observe(held, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, [isReader]);
  return (
    <div class={isReader ? "held" : "held-free"} ref={box}>
      {children}
    </div>
  );
}
