/** A button of the bar with room for its reason: it stays the same element when it is refused, so focus stays too. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon, type IconName } from "../../ui/icon.tsx";

interface ControlProps {
  readonly onPress: () => void;
  readonly look?: "plain" | "primary" | "quiet";
  readonly size?: "normal" | "small" | "square";
  readonly icon?: IconName;
  /** Name of a button that shows an icon alone. */
  readonly name?: string;
  /** Why it cannot be pressed now: shown under it. */
  readonly reason?: string | undefined;
  /** On its way: pressed again, it does nothing. */
  readonly isBusy?: boolean;
  readonly children?: ComponentChildren;
}

export function Control(props: ControlProps) {
  const { onPress, look = "quiet", size = "small", icon, name, reason, isBusy = false, children } = props;
  const reasonId = useId();
  const isHeld = reason !== undefined || isBusy;
  return (
    <span class="control">
      <button
        type="button"
        class={`button ${look} ${size}`}
        aria-label={name}
        aria-disabled={isHeld}
        aria-busy={isBusy && reason === undefined}
        aria-describedby={reason === undefined ? undefined : reasonId}
        onClick={isHeld ? undefined : onPress}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {reason !== undefined && (
        <span class="reason" id={reasonId}>
          {reason}
        </span>
      )}
    </span>
  );
}
