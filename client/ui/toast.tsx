/** A short message in the notices at the top, dismissed by hand; its owner also gives it to the announcer. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "./button.tsx";

interface ToastProps {
  children: ComponentChildren;
  dismissLabel: string;
  onDismiss: () => void;
}

export function Toast({ children, dismissLabel, onDismiss }: ToastProps) {
  const before = useRef<EventTarget | null>(null);
  const dismiss = () => {
    onDismiss();
    // Its button leaves with it: whoever pressed it goes back to what they were doing.
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
  };
  return (
    <div
      class="toast"
      onFocusIn={(event) => {
        before.current = event.relatedTarget;
      }}
    >
      <p>{children}</p>
      <Button size="square" look="quiet" icon="cross" name={dismissLabel} onPress={dismiss} />
    </div>
  );
}
