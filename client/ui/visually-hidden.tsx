/** Words for screen readers alone. */
import type { ComponentChildren } from "preact";

interface VisuallyHiddenProps {
  children: ComponentChildren;
}

export const VisuallyHidden = ({ children }: VisuallyHiddenProps) => (
  <span class="visually-hidden">{children}</span>
);
