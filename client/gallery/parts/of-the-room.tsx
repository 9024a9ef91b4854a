/** Styles of the écran, for what is seen there alone: as text, so that the doors keep the order of their own sheets. */
import type { ComponentChildren } from "preact";
import styles from "../../ui/layout-screen.css?inline";

export const OfTheRoom = ({ children }: { readonly children?: ComponentChildren }) => (
  <div class="projected">
    <style>{styles}</style>
    {children}
  </div>
);
