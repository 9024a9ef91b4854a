/** A guard: green, behind a railing. */
import type { ComponentChildren } from "preact";

interface GuardBoxProps {
  children: ComponentChildren;
}

export const GuardBox = ({ children }: GuardBoxProps) => (
  <div class="guard-box">
    <span class="railing" />
    <div>{children}</div>
  </div>
);
