/** A block set apart: what to keep in mind, where a figure comes from, what is advised. */
import type { ComponentChildren } from "preact";
import type { Kind } from "./kind.ts";

interface CalloutProps {
  look: "keep" | "source" | "tip";
  /** Tints what is to keep. */
  kind?: Kind;
  children: ComponentChildren;
}

export const Callout = ({ look, kind = "gouvernance", children }: CalloutProps) => (
  <div class={`callout ${look}`} data-kind={kind}>
    {children}
  </div>
);
