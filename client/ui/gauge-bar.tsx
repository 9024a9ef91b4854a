/** The bar of a gauge in four stages; what it says is written beside it. */
import "./gauge-bar.css";

export const GaugeBar = ({ percent }: { readonly percent: number }) => (
  <span class="gauge-bar" style={{ "--filled": `${percent}%` }} aria-hidden="true" />
);
