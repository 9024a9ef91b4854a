/** Actions with a box for each: the words to read go with it. */
import type { ComponentChildren } from "preact";

interface TickProps {
  readonly isChosen: boolean;
  readonly onTick: (isChosen: boolean) => void;
  readonly children: ComponentChildren;
}

export const Tick = ({ isChosen, onTick, children }: TickProps) => (
  <label class="workspace-tick">
    <input
      type="checkbox"
      checked={isChosen}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);

/** With or without one of them. */
export function ticked<T>(chosen: ReadonlySet<T>, one: T, isChosen: boolean): ReadonlySet<T> {
  const next = new Set(chosen);
  if (isChosen) next.add(one);
  else next.delete(one);
  return next;
}
