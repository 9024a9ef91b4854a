/** A button that can be busy, chosen, or refused with a reason that everyone can read. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon.tsx";

interface ButtonProps {
  /** Nothing for a square button: its icon and its name say all. */
  children?: ComponentChildren;
  /** Without it the button submits its form. */
  onPress?: () => void;
  look?: "plain" | "primary" | "quiet" | "guard";
  size?: "normal" | "small" | "square";
  icon?: IconName;
  /** Name for screen readers, when the visible words do not suffice; it must begin with them. */
  name?: string;
  /** Words shown while the action is on its way; the button then ignores presses. */
  busy?: string | undefined;
  /** Why it cannot be pressed now. The button keeps its focus, and the reason is shown under it. */
  reason?: string | undefined;
  /** Two-state button: chosen or not. */
  chosen?: boolean;
}

/** The reason wraps the button, which makes it another element: whoever was on it stays on it. */
function useFocusKept(isAlone: boolean) {
  const ref = useRef<HTMLButtonElement>(null);
  // Read before the page changes: a removed button leaves the focus nowhere, and nothing tells where it was.
  const hadFocus = ref.current !== null && document.activeElement === ref.current;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [isAlone]);
  return ref;
}

export function Button(props: ButtonProps) {
  const { children, onPress, look = "plain", size = "normal", icon, name, busy, reason, chosen } = props;
  const reasonId = useId();
  const held = busy !== undefined || reason !== undefined;
  const ref = useFocusKept(reason === undefined);
  const press = (event: Event) => {
    if (held)
      event.preventDefault(); // a held submit button must not send its form either
    else onPress?.();
  };
  const button = (
    <button
      ref={ref}
      type={onPress ? "button" : "submit"}
      class={`button ${look} ${size}`}
      aria-label={name}
      aria-disabled={held}
      aria-busy={busy !== undefined}
      aria-pressed={chosen}
      aria-describedby={reason === undefined ? undefined : reasonId}
      onClick={press}
    >
      {chosen ? <Icon name="tick" /> : icon && <Icon name={icon} />}
      {busy ?? children}
    </button>
  );
  if (reason === undefined) return button;
  return (
    <span class="button-reason">
      {button}
      <span class="reason" id={reasonId}>
        {reason}
      </span>
    </span>
  );
}
