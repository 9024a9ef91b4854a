/** Words that open on demand. */
import type { ComponentChildren } from "preact";

interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
}

export const Disclosure = ({ summary, children }: DisclosureProps) => (
  <details class="disclosure">
    <summary>{summary}</summary>
    {children}
  </details>
);
