/** Torn black paper: what was not planned. The edges are askew, the text never is. */
import type { ComponentChildren } from "preact";

interface TornProps {
  children: ComponentChildren;
}

/* Drawn and not clipped, so that a printer and forced colours keep the tear. */
const edges = {
  top: "M0 14V8l24-4 17 7 28-6 24 4 20-4 13 5 13-7 20 7 20-7 24 5 28-6 17 6 20-6 9 5 24-5 13 5 9-6 13 8 13-7 17 5 13-6 21 6V14z",
  bottom:
    "M0 0V9l13-2 28 4 20-6 17 6 13-6 17 5 24-5 24 6 17-8 17 8 20-7 13 6 28-7 17 7 9-6 17 6 9-7 20 5 24-5 20 4 13-5 13 5 7-4V0z",
};

const Edge = ({ d }: { d: string }) => (
  <svg class="torn-edge" viewBox="0 0 400 14" preserveAspectRatio="none" aria-hidden="true">
    <path d={d} vector-effect="non-scaling-stroke" />
  </svg>
);

export const Torn = ({ children }: TornProps) => (
  <div class="torn">
    <Edge d={edges.top} />
    <div class="torn-body">{children}</div>
    <Edge d={edges.bottom} />
  </div>
);
